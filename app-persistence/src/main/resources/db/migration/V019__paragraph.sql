-- Paragraphs with anchors that are never given twice within an article.
CREATE TABLE paragraph (
  id BIGINT NOT NULL AUTO_INCREMENT,
  section_id BIGINT NOT NULL,
  ordinal INT,
  anchor VARCHAR(10) CHARACTER SET ascii NOT NULL,
  text JSON NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY (section_id) REFERENCES section (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
