-- Revisions that were published, in a chain of hashes for each article. Rows are only ever added.
CREATE TABLE version (
  id BIGINT NOT NULL AUTO_INCREMENT,
  manuscript_id BIGINT NOT NULL,
  revision_id BIGINT NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  note JSON,
  published_at DATETIME(6) NOT NULL,
  previous_hash VARCHAR(64) CHARACTER SET ascii NOT NULL,
  hash CHAR(64) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (revision_id),
  UNIQUE (manuscript_id, number),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id),
  FOREIGN KEY (revision_id) REFERENCES revision (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
