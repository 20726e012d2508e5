-- Whom and what the revisions of an article name by slug: none of these can be removed. Rows are only ever added.
CREATE TABLE revision_reference (
  manuscript_id BIGINT NOT NULL,
  listing VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slug VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (manuscript_id, listing, slug),
  INDEX (listing, slug),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id) ON DELETE CASCADE,
  FOREIGN KEY (listing, slug) REFERENCES directory_entry (listing, slug)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
