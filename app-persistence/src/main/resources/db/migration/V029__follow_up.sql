-- Agreed next steps. They outlive the text of the article that reported them.
CREATE TABLE follow_up (
  id BIGINT NOT NULL AUTO_INCREMENT,
  article_id BIGINT NOT NULL,
  ordinal INT,
  record_key VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  what JSON NOT NULL,
  forum JSON,
  due VARCHAR(10),
  due_by DATE,
  agreed_on DATE NOT NULL,
  passage_paragraph VARCHAR(10) CHARACTER SET ascii NOT NULL,
  passage_words JSON,
  PRIMARY KEY (id),
  UNIQUE (article_id, record_key),
  INDEX (due_by, id),
  INDEX (agreed_on, id),
  FOREIGN KEY (article_id) REFERENCES article (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
