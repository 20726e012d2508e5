-- Codes for the day when the app is lost; using one removes its row. Only SHA-256: a code has 80 random bits.
CREATE TABLE recovery_code (
  editor_id BIGINT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (editor_id, hash),
  FOREIGN KEY (editor_id) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
