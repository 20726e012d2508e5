-- Other names in use for a party, per language.
CREATE TABLE party_alias (
  id BIGINT NOT NULL AUTO_INCREMENT,
  party_id BIGINT NOT NULL,
  ordinal INT,
  language VARCHAR(2) NOT NULL,
  name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  INDEX (party_id),
  FOREIGN KEY (party_id) REFERENCES party (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
