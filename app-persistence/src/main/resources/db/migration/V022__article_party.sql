-- The columns of an article's table of positions.
CREATE TABLE article_party (
  article_id BIGINT NOT NULL,
  ordinal INT,
  party_id BIGINT NOT NULL,
  FOREIGN KEY (article_id) REFERENCES article (id),
  FOREIGN KEY (party_id) REFERENCES party (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
