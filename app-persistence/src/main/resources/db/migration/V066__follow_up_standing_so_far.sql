-- Where the follow-ups stand that were there before.
UPDATE follow_up f SET
  recorded = coalesce(
    (SELECT e.status FROM status_entry e WHERE e.follow_up_id = f.id ORDER BY e.since DESC, e.id DESC LIMIT 1),
    'AGREED'),
  search_text = concat_ws('\n',
    json_value(what, '$.uk'), json_value(what, '$.en'), json_value(forum, '$.uk'), json_value(forum, '$.en'),
    json_value(passage_words, '$.uk'), json_value(passage_words, '$.en'));
