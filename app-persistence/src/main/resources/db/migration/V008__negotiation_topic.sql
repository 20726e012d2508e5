-- Which topics are on the table of a negotiation.
CREATE TABLE negotiation_topic (
  negotiation_id BIGINT NOT NULL,
  ordinal INT,
  topic_id BIGINT NOT NULL,
  UNIQUE (negotiation_id, topic_id),
  FOREIGN KEY (negotiation_id) REFERENCES negotiation (id),
  FOREIGN KEY (topic_id) REFERENCES topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
