-- Links that show a draft to somebody without an account. Their secrets are not in here, only what they hash to.
CREATE TABLE share_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  manuscript_id BIGINT NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii NOT NULL,
  for_whom VARCHAR(200) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (token_hash),
  INDEX (manuscript_id, id),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
