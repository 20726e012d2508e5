-- The app that shows an editor a new code every half minute; turned_on_at is NULL until they have shown that it works.
CREATE TABLE second_factor (
  editor_id BIGINT NOT NULL,
  secret VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  turned_on_at DATETIME(6) NULL,
  -- The half minute whose code was used last: no code works twice.
  last_step BIGINT NOT NULL,
  PRIMARY KEY (editor_id),
  FOREIGN KEY (editor_id) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
