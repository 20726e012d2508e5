-- Every slug that an article was ever published under, and whose it is: old addresses lead to it for good, and no other
-- article can take one.
CREATE TABLE published_slug (
  slug VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  manuscript_id BIGINT NOT NULL,
  PRIMARY KEY (slug),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci
SELECT slug, id AS manuscript_id FROM article;
