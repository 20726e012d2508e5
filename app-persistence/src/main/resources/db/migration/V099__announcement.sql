-- What is about to change before the eyes of readers: written before the change, and removed in its transaction.
CREATE TABLE announcement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  -- the process that makes the change
  node BIGINT NOT NULL,
  -- which Aspects it touches, apart by spaces
  aspects MEDIUMTEXT NOT NULL,
  made_at DATETIME(6) NOT NULL DEFAULT utc_timestamp(6),
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
