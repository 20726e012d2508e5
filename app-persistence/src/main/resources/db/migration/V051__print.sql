-- The pictures themselves, each in several widths, in the bytes that are served. Rows never change.
CREATE TABLE print (
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  width INT NOT NULL,
  type VARCHAR(3) CHARACTER SET ascii NOT NULL,
  bytes LONGBLOB NOT NULL,
  PRIMARY KEY (hash, width),
  FOREIGN KEY (hash) REFERENCES medium (hash) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
