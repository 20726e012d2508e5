-- The day of the latest round, so that lists of negotiations are read from an index. Long ago: there is no round yet.
ALTER TABLE negotiation
  ADD COLUMN latest_on DATE NOT NULL DEFAULT '1000-01-01',
  ADD INDEX by_latest (latest_on, id);
