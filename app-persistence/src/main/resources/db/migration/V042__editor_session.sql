-- Who is signed in where. The token itself is known to the browser alone: here is its SHA-256.
CREATE TABLE editor_session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  editor_id BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  address VARCHAR(45) CHARACTER SET ascii NOT NULL,
  program VARCHAR(300) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (token_hash),
  KEY (editor_id, last_seen_at),
  KEY (expires_at),
  FOREIGN KEY (editor_id) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
