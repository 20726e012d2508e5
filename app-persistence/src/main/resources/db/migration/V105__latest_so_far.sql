UPDATE negotiation n SET latest_on =
  coalesce((SELECT max(r.starts_on) FROM round r WHERE r.negotiation_id = n.id), '1000-01-01');
UPDATE participation x JOIN negotiation n ON n.id = x.negotiation_id SET x.latest_on = n.latest_on;
UPDATE negotiation_topic x JOIN negotiation n ON n.id = x.negotiation_id SET x.latest_on = n.latest_on;
