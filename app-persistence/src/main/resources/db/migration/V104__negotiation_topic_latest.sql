-- The day of the negotiation's latest round, for the list of those that a topic is on the table of.
ALTER TABLE negotiation_topic
  ADD COLUMN latest_on DATE NOT NULL DEFAULT '1000-01-01',
  ADD INDEX by_topic (topic_id, latest_on, negotiation_id);
