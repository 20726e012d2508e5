-- One meeting of a negotiation.
CREATE TABLE round (
  id BIGINT NOT NULL AUTO_INCREMENT,
  negotiation_id BIGINT NOT NULL,
  slug VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  place JSON NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  format JSON NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (slug),
  INDEX (negotiation_id, starts_on),
  FOREIGN KEY (negotiation_id) REFERENCES negotiation (id),
  CHECK (ends_on >= starts_on)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
