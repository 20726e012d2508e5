-- What an editor signs in with, apart from the editor: what shows colleagues never touches it.
CREATE TABLE password (
  editor_id BIGINT NOT NULL,
  hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (editor_id),
  FOREIGN KEY (editor_id) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
