-- Matters on the table.
CREATE TABLE topic (
  id BIGINT NOT NULL AUTO_INCREMENT,
  slug VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  name JSON NOT NULL,
  description JSON,
  parent_id BIGINT,
  PRIMARY KEY (id),
  UNIQUE (slug),
  FOREIGN KEY (parent_id) REFERENCES topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
