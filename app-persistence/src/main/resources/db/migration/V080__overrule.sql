-- What editors say of a change between rounds, and why. By slugs, which never change: the rows of positions are written
-- anew with each version of their article. It goes with its round, party or topic.
CREATE TABLE overrule (
  id BIGINT NOT NULL AUTO_INCREMENT,
  round VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  party VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  topic VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  mark VARCHAR(20) NOT NULL,
  reason JSON NOT NULL,
  edition INT NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (round, party, topic),
  FOREIGN KEY (round) REFERENCES round (slug) ON DELETE CASCADE,
  FOREIGN KEY (party) REFERENCES party (slug) ON DELETE CASCADE,
  FOREIGN KEY (topic) REFERENCES topic (slug) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
