-- The rows of an article's table of positions.
CREATE TABLE article_topic (
  article_id BIGINT NOT NULL,
  ordinal INT,
  topic_id BIGINT NOT NULL,
  FOREIGN KEY (article_id) REFERENCES article (id),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
