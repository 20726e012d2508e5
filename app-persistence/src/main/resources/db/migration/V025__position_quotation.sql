-- The words that support a position.
CREATE TABLE position_quotation (
  position_id BIGINT NOT NULL,
  ordinal INT,
  quotation_id BIGINT NOT NULL,
  FOREIGN KEY (position_id) REFERENCES party_position (id),
  FOREIGN KEY (quotation_id) REFERENCES quotation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
