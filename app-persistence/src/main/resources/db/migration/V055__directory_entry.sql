-- The lists that editors keep: one line for each party, person, topic, negotiation and round. What is in here besides the
-- edition, the time and the name of who changed it can be made again from their own tables.
CREATE TABLE directory_entry (
  listing VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT NOT NULL,
  slug VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  name JSON NOT NULL,
  order_uk VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  order_en VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  search MEDIUMTEXT COLLATE utf8mb4_bin NOT NULL,
  untranslated BOOLEAN NOT NULL,
  edition INT NOT NULL DEFAULT 1,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(100) NOT NULL DEFAULT '',
  PRIMARY KEY (listing, subject_id),
  UNIQUE (listing, slug),
  INDEX (listing, order_uk, subject_id),
  INDEX (listing, order_en, subject_id),
  INDEX (listing, changed_at, subject_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
