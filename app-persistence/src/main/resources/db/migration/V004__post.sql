-- Offices that people hold, from when to when; dates as precise as they are known.
CREATE TABLE post (
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  ordinal INT,
  title JSON NOT NULL,
  party_id BIGINT NOT NULL,
  held_from VARCHAR(10),
  held_until VARCHAR(10),
  PRIMARY KEY (id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (party_id) REFERENCES party (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
