-- Automatic saves that lie close together are one revision, until somebody relies on it: then it is settled.
ALTER TABLE revision
  ADD COLUMN editor_id BIGINT,
  ADD COLUMN automatic BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN settled BOOLEAN NOT NULL DEFAULT FALSE,
  ADD FOREIGN KEY (editor_id) REFERENCES editor (id);
