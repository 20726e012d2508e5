-- Where a follow-up stands by its last entry, and its words, so that the editors' list finds them. Kept at each change.
-- Words such as "the" are searched for like any other.
SET SESSION innodb_ft_enable_stopword = OFF;
ALTER TABLE follow_up
  ADD COLUMN recorded VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'AGREED',
  ADD COLUMN search_text TEXT NOT NULL DEFAULT '',
  ADD INDEX by_standing (recorded, agreed_on, id),
  ADD INDEX by_standing_due (recorded, due_by, id),
  ADD FULLTEXT INDEX by_text (search_text);
SET SESSION innodb_ft_enable_stopword = ON;
