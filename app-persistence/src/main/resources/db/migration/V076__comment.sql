-- What was noted on drafts, by editors and by those who came by a link.
CREATE TABLE comment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  manuscript_id BIGINT NOT NULL,
  revision_number INT NOT NULL,
  -- A paragraph's anchor, a cell as party.topic, or empty for the whole.
  place VARCHAR(201) CHARACTER SET ascii NOT NULL,
  -- NULL: by an editor
  share_link_id BIGINT,
  author VARCHAR(200) NOT NULL,
  comment_text TEXT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  resolved_at DATETIME(6),
  resolved_by VARCHAR(200),
  PRIMARY KEY (id),
  INDEX (manuscript_id, id),
  INDEX (share_link_id, made_at),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id),
  FOREIGN KEY (share_link_id) REFERENCES share_link (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
