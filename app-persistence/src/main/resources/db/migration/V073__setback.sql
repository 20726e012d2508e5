-- Why an article was sent back, until it is asked for again: an editor's note, or what a plan came to grief on.
CREATE TABLE setback (
  manuscript_id BIGINT NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  -- NULL: a plan that could not be carried out
  editor VARCHAR(200),
  note TEXT NOT NULL,
  -- One in a line: the problem and its field.
  issues TEXT NOT NULL,
  PRIMARY KEY (manuscript_id),
  INDEX (editor, happened_at),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
