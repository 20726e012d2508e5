-- What readers will get at a moment, one plan at most for each article. A row goes in the transaction that carries it out.
CREATE TABLE planned_publication (
  id BIGINT NOT NULL AUTO_INCREMENT,
  manuscript_id BIGINT NOT NULL,
  revision_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
  note JSON,
  due_at DATETIME(6) NOT NULL,
  -- As the editor typed it, by the clocks of the zone.
  wall_time VARCHAR(30) CHARACTER SET ascii NOT NULL,
  zone VARCHAR(60) CHARACTER SET ascii NOT NULL,
  planned_by BIGINT NOT NULL,
  planned_by_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (manuscript_id),
  INDEX (due_at),
  FOREIGN KEY (manuscript_id) REFERENCES manuscript (id),
  FOREIGN KEY (revision_id) REFERENCES revision (id),
  FOREIGN KEY (planned_by) REFERENCES editor (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
