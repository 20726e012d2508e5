-- Which nodes have let go of what an announcement touches.
CREATE TABLE announcement_heard (
  announcement_id BIGINT NOT NULL,
  node BIGINT NOT NULL,
  PRIMARY KEY (announcement_id, node),
  CONSTRAINT announcement_heard_of FOREIGN KEY (announcement_id) REFERENCES announcement (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
