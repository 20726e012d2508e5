-- Parts of an article's text.
CREATE TABLE section (
  id BIGINT NOT NULL AUTO_INCREMENT,
  article_id BIGINT NOT NULL,
  ordinal INT,
  heading JSON,
  PRIMARY KEY (id),
  FOREIGN KEY (article_id) REFERENCES article (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
