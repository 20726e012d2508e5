-- Who sat at the table.
CREATE TABLE round_delegate (
  round_id BIGINT NOT NULL,
  ordinal INT,
  party_id BIGINT NOT NULL,
  person_id BIGINT,
  FOREIGN KEY (round_id) REFERENCES round (id),
  FOREIGN KEY (party_id) REFERENCES party (id),
  FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
