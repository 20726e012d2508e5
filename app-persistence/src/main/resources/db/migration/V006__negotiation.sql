-- Processes with parties, topics and rounds.
CREATE TABLE negotiation (
  id BIGINT NOT NULL AUTO_INCREMENT,
  slug VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  name JSON NOT NULL,
  summary JSON NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (slug)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
