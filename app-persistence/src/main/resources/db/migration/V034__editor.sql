-- Who works on the record. Never deleted: the record names who made it.
CREATE TABLE editor (
  id BIGINT NOT NULL AUTO_INCREMENT,
  email VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  role VARCHAR(20) NOT NULL,
  language VARCHAR(2) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (email)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
