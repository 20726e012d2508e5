-- The newest promise first; of those of one day, the one that was recorded first.
ALTER TABLE follow_up ADD INDEX by_newest (agreed_on DESC, id);
