-- Since when an editor may not sign in any more; NULL: they may.
ALTER TABLE editor ADD COLUMN disabled_at DATETIME(6) NULL;
