-- When an entry was put down, for feeds, in UTC as all our times are. Of entries from before, nobody knows: so two steps,
-- either of which can be done again.
ALTER TABLE status_entry ADD COLUMN IF NOT EXISTS recorded_at DATETIME(6);
ALTER TABLE status_entry ALTER COLUMN recorded_at SET DEFAULT (UTC_TIMESTAMP(6));
