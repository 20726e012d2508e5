-- How long it took, as each source told it.
CREATE TABLE round_duration (
  id BIGINT NOT NULL AUTO_INCREMENT,
  round_id BIGINT NOT NULL,
  ordinal INT,
  duration JSON NOT NULL,
  minutes INT,
  source_name JSON NOT NULL,
  source_url VARCHAR(2000),
  PRIMARY KEY (id),
  FOREIGN KEY (round_id) REFERENCES round (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
