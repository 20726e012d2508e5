-- The whole record of an article at one save, as one JSON document. Rows are only ever added.
CREATE TABLE revision (
  id BIGINT NOT NULL AUTO_INCREMENT,
  manuscript_id BIGINT NOT NULL,
  number INT NOT NULL,
  content JSON NOT NULL,
  editor VARCHAR(200) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  summary VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (manuscript_id, number),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
