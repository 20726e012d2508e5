-- What an editor typed on a page and could not save.
CREATE TABLE kept_form (
  editor_id BIGINT NOT NULL,
  path VARCHAR(500) COLLATE utf8mb4_bin NOT NULL,
  form LONGTEXT NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  PRIMARY KEY (editor_id, path),
  FOREIGN KEY (editor_id) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
