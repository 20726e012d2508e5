-- What a party holds on a topic, as an article reports it. (POSITION is a function of SQL, so not a good name here.)
CREATE TABLE party_position (
  id BIGINT NOT NULL AUTO_INCREMENT,
  article_id BIGINT NOT NULL,
  ordinal INT,
  record_key VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  party_id BIGINT NOT NULL,
  topic_id BIGINT NOT NULL,
  stance VARCHAR(20) NOT NULL,
  summary JSON NOT NULL,
  condition_if JSON,
  condition_then JSON,
  passage_paragraph VARCHAR(10) CHARACTER SET ascii NOT NULL,
  passage_words JSON,
  PRIMARY KEY (id),
  FOREIGN KEY (article_id) REFERENCES article (id),
  FOREIGN KEY (party_id) REFERENCES party (id),
  FOREIGN KEY (topic_id) REFERENCES topic (id),
  CHECK ((condition_if IS NULL) = (condition_then IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
