-- Words that editors take for equal, one a line. A group is always read as a whole, and so are all groups: there are few.
CREATE TABLE synonym_group (
  id BIGINT NOT NULL AUTO_INCREMENT,
  words TEXT NOT NULL,
  edition INT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
