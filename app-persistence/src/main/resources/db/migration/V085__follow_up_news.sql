-- When something was last heard of a follow-up, and how it was first put where its article worded it anew later. What was
-- worded anew before this was not kept.
SET SESSION innodb_ft_enable_stopword = OFF;
ALTER TABLE follow_up
  ADD COLUMN news_on DATE,
  ADD COLUMN first_what JSON,
  ADD COLUMN first_forum JSON,
  ADD COLUMN first_due VARCHAR(10),
  ADD COLUMN first_words JSON,
  ADD INDEX by_news (news_on, id),
  ADD INDEX figures (withdrawn_from, recorded, due_by, news_on);
SET SESSION innodb_ft_enable_stopword = ON;
