-- The same for what was there before; each of these can be done again.
-- When something was last heard of the follow-ups that were there before.
UPDATE follow_up f SET news_on = greatest(f.agreed_on,
  coalesce((SELECT max(e.since) FROM status_entry e WHERE e.follow_up_id = f.id), f.agreed_on));
-- The day and the negotiation of the positions that were there before.
UPDATE party_position w
  JOIN article a ON a.id = w.article_id
  LEFT JOIN round r ON r.id = a.round_id
SET w.negotiation_id = coalesce(r.negotiation_id, 0), w.held_on = coalesce(r.starts_on, date(a.published_at));
