-- That the sample record came in, once; so that what an editor removed does not come back.
CREATE TABLE sample_load (
  id TINYINT NOT NULL CHECK (id = 1),
  loaded_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
