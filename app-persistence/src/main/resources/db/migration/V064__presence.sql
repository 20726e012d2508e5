-- Who was last seen at which article, so that colleagues know of each other. Old rows say nothing and may go.
CREATE TABLE presence (
  manuscript_id BIGINT NOT NULL,
  editor_id BIGINT NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (manuscript_id, editor_id),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id),
  FOREIGN KEY (editor_id) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
