-- Whose positions the newest draft compares, by slug as in the draft: for the filter of the list.
CREATE TABLE manuscript_party (
  manuscript_id BIGINT NOT NULL,
  party VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (manuscript_id, party),
  INDEX (party, manuscript_id),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci
SELECT a.article_id AS manuscript_id, p.slug AS party FROM article_party a JOIN party p ON p.id = a.party_id;
