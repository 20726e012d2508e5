-- Exact words, whose they are, and where they stand.
CREATE TABLE quotation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  article_id BIGINT NOT NULL,
  ordinal INT,
  record_key VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  words JSON NOT NULL,
  kind VARCHAR(20) NOT NULL,
  party_id BIGINT NOT NULL,
  speaker_id BIGINT,
  venue JSON NOT NULL,
  said_on DATE NOT NULL,
  spoken_in VARCHAR(35) CHARACTER SET ascii NOT NULL,
  reported_in VARCHAR(2) CHARACTER SET ascii NOT NULL,
  original_checked BOOLEAN NOT NULL,
  paragraph VARCHAR(10) CHARACTER SET ascii,
  source_name JSON,
  source_url VARCHAR(2000),
  PRIMARY KEY (id),
  FOREIGN KEY (article_id) REFERENCES article (id),
  FOREIGN KEY (party_id) REFERENCES party (id),
  FOREIGN KEY (speaker_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
