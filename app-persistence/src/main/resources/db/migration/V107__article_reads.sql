-- How often readers have asked for an article. Nodes count by themselves and add up every few seconds.
CREATE TABLE article_reads (
  manuscript_id BIGINT NOT NULL,
  times_read BIGINT NOT NULL,
  PRIMARY KEY (manuscript_id),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
