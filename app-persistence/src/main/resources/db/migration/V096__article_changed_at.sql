-- Feeds: what changed last comes first.
ALTER TABLE article
  ADD COLUMN changed_at DATETIME(6) AS (COALESCE(updated_at, published_at)) PERSISTENT,
  ADD INDEX by_change (changed_at, id);
