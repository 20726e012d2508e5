-- Who is to do it.
CREATE TABLE follow_up_party (
  follow_up_id BIGINT NOT NULL,
  ordinal INT,
  party_id BIGINT NOT NULL,
  FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
  FOREIGN KEY (party_id) REFERENCES party (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
