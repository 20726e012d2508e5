-- What has changed before the eyes of readers: nodes look here for what they have to bring up to date. Ids are given before
-- rows can be seen, so the newest rows are read again for a while; old rows are removed.
CREATE TABLE public_change (
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(20) NOT NULL,
  -- 0 where there is only one such thing
  subject BIGINT NOT NULL,
  changed_at DATETIME(6) NOT NULL DEFAULT utc_timestamp(6),
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
