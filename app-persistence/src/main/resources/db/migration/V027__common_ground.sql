-- What several parties hold together.
CREATE TABLE common_ground (
  id BIGINT NOT NULL AUTO_INCREMENT,
  article_id BIGINT NOT NULL,
  ordinal INT,
  record_key VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  topic_id BIGINT NOT NULL,
  statement JSON NOT NULL,
  passage_paragraph VARCHAR(10) CHARACTER SET ascii NOT NULL,
  passage_words JSON,
  PRIMARY KEY (id),
  FOREIGN KEY (article_id) REFERENCES article (id),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
