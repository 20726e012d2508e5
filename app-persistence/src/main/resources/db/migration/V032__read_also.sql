-- Further reading, perhaps only a title.
CREATE TABLE read_also (
  article_id BIGINT NOT NULL,
  ordinal INT,
  title JSON NOT NULL,
  article_slug VARCHAR(100) CHARACTER SET ascii,
  url VARCHAR(2000),
  FOREIGN KEY (article_id) REFERENCES article (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
