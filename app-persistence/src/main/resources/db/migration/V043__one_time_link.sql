-- A link that proves who comes along it, once: using it removes the row, so that of many at once one gets through.
CREATE TABLE one_time_link (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- NULL: for somebody who is no editor yet
  editor_id BIGINT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (token_hash),
  KEY (kind, editor_id),
  FOREIGN KEY (editor_id) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
