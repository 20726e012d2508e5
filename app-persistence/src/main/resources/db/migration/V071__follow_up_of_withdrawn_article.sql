-- While an article is withdrawn its follow-ups wait, with their history, beside the public record.
ALTER TABLE follow_up
  MODIFY article_id BIGINT,
  ADD COLUMN withdrawn_from BIGINT,
  ADD FOREIGN KEY (withdrawn_from) REFERENCES manuscript (id);
