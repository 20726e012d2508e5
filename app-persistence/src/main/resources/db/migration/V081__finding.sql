-- Later evidence on a position, by what every version of the article keeps: its identity and the key of the position.
CREATE TABLE finding (
  id BIGINT NOT NULL AUTO_INCREMENT,
  manuscript_id BIGINT NOT NULL,
  position_key VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  dated VARCHAR(10) CHARACTER SET ascii NOT NULL,
  bearing VARCHAR(20) NOT NULL,
  what JSON NOT NULL,
  words JSON,
  source_name JSON NOT NULL,
  source_url VARCHAR(2000),
  edition INT NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX (manuscript_id, position_key),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
