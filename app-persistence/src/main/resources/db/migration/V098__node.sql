-- The processes that serve the site now. One that has not said so for longer than its lease serves nothing that it has
-- kept: see Freshness.
CREATE TABLE node (
  -- drawn at random by each process when it starts
  id BIGINT NOT NULL,
  alive_until DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
