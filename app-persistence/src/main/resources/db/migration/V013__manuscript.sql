-- The identity that an article keeps from its first draft on.
CREATE TABLE manuscript (
  id BIGINT NOT NULL AUTO_INCREMENT,
  begun_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
