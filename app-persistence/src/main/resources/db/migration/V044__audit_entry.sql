-- Who did what, when, from where. Rows are only ever added. The keys serve the log's filters, newest first.
CREATE TABLE audit_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  at DATETIME(6) NOT NULL,
  -- NULL: nobody was signed in, or the site did it by itself
  who_id BIGINT NULL,
  deed VARCHAR(40) CHARACTER SET ascii NOT NULL,
  subject VARCHAR(300) NOT NULL,
  address VARCHAR(45) CHARACTER SET ascii NULL,
  PRIMARY KEY (id),
  KEY (at),
  KEY (who_id, id),
  KEY (deed, id),
  FOREIGN KEY (who_id) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
