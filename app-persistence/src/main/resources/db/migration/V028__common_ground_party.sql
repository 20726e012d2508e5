-- Who stands on it.
CREATE TABLE common_ground_party (
  common_ground_id BIGINT NOT NULL,
  ordinal INT,
  party_id BIGINT NOT NULL,
  FOREIGN KEY (common_ground_id) REFERENCES common_ground (id),
  FOREIGN KEY (party_id) REFERENCES party (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
