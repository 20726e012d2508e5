-- What a party is in a negotiation.
CREATE TABLE participation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  negotiation_id BIGINT NOT NULL,
  ordinal INT,
  party_id BIGINT NOT NULL,
  role VARCHAR(20) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (negotiation_id, party_id),
  FOREIGN KEY (negotiation_id) REFERENCES negotiation (id),
  FOREIGN KEY (party_id) REFERENCES party (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
