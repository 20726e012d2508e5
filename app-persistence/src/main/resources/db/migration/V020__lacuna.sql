-- Places where the source text is damaged, and what was most likely there.
CREATE TABLE lacuna (
  id BIGINT NOT NULL AUTO_INCREMENT,
  article_id BIGINT NOT NULL,
  ordinal INT,
  paragraph VARCHAR(10) CHARACTER SET ascii NOT NULL,
  after_words JSON NOT NULL,
  restoration JSON,
  source_name JSON,
  source_url VARCHAR(2000),
  PRIMARY KEY (id),
  FOREIGN KEY (article_id) REFERENCES article (id),
  CHECK (restoration IS NULL OR source_name IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
