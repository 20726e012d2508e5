-- What somebody should look at in an article: how many words do not stand in their paragraph any more, and which texts were
-- changed in one language only. Kept at each save; of what was saved before, nothing is known until the next one.
ALTER TABLE manuscript
  ADD COLUMN broken INT NOT NULL DEFAULT 0,
  ADD COLUMN stale_texts TEXT NOT NULL DEFAULT '',
  ADD COLUMN stale INT NOT NULL DEFAULT 0,
  ADD INDEX by_broken (trashed_at, broken, id),
  ADD INDEX by_stale (trashed_at, stale, id);
