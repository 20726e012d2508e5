-- When and why an article was taken away from readers. Rows are never removed: it happened.
CREATE TABLE withdrawal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  manuscript_id BIGINT NOT NULL,
  withdrawn_at DATETIME(6) NOT NULL,
  editor VARCHAR(200) NOT NULL,
  reason JSON NOT NULL,
  -- NULL as long as it holds
  ended_at DATETIME(6),
  PRIMARY KEY (id),
  INDEX (manuscript_id, ended_at),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
