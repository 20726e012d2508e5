-- While an article is withdrawn its follow-ups wait, with their history, beside the public record.
-- The table is built anew, its index of words too, which knows words such as "the".
SET SESSION innodb_ft_enable_stopword = OFF;
ALTER TABLE follow_up
  MODIFY article_id BIGINT,
  ADD COLUMN withdrawn_from BIGINT,
  ADD FOREIGN KEY (withdrawn_from) REFERENCES manuscript (id);
SET SESSION innodb_ft_enable_stopword = ON;
