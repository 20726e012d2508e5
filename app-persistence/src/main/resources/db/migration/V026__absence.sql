-- Why a party has no position on a topic. No row means "not reported".
CREATE TABLE absence (
  id BIGINT NOT NULL AUTO_INCREMENT,
  article_id BIGINT NOT NULL,
  ordinal INT,
  party_id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  reason VARCHAR(20) NOT NULL,
  passage_paragraph VARCHAR(10) CHARACTER SET ascii,
  passage_words JSON,
  PRIMARY KEY (id),
  FOREIGN KEY (article_id) REFERENCES article (id),
  FOREIGN KEY (party_id) REFERENCES party (id),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
