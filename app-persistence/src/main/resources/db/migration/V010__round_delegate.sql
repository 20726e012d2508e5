-- Who sat at the table.
CREATE TABLE round_delegate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  round_id BIGINT NOT NULL,
  ordinal INT,
  party_id BIGINT NOT NULL,
  person_id BIGINT,
  PRIMARY KEY (id),
  FOREIGN KEY (round_id) REFERENCES round (id),
  FOREIGN KEY (party_id) REFERENCES party (id),
  FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
