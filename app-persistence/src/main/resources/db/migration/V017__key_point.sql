-- What matters most, in a sentence each.
CREATE TABLE key_point (
  article_id BIGINT NOT NULL,
  ordinal INT,
  text JSON NOT NULL,
  FOREIGN KEY (article_id) REFERENCES article (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
