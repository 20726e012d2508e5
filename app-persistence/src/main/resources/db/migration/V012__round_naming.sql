-- What each party called the meeting.
CREATE TABLE round_naming (
  id BIGINT NOT NULL AUTO_INCREMENT,
  round_id BIGINT NOT NULL,
  ordinal INT,
  party_id BIGINT NOT NULL,
  word JSON NOT NULL,
  source_name JSON NOT NULL,
  source_url VARCHAR(2000),
  PRIMARY KEY (id),
  FOREIGN KEY (round_id) REFERENCES round (id),
  FOREIGN KEY (party_id) REFERENCES party (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
