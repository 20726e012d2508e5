-- Labels that editors put on articles for themselves. Readers see none of them.
CREATE TABLE manuscript_tag (
  manuscript_id BIGINT NOT NULL,
  tag VARCHAR(50) NOT NULL,
  PRIMARY KEY (manuscript_id, tag),
  INDEX (tag, manuscript_id),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
