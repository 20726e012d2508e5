-- What became of a follow-up, dated and sourced. Rows are only ever added.
CREATE TABLE status_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  follow_up_id BIGINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  since DATE NOT NULL,
  note JSON,
  source_name JSON NOT NULL,
  source_url VARCHAR(2000),
  PRIMARY KEY (id),
  INDEX (follow_up_id, since),
  FOREIGN KEY (follow_up_id) REFERENCES follow_up (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
