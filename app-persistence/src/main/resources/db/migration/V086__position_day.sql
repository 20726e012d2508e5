-- The day of a position (its round's first, or that of publication) and its negotiation (0: none) are kept beside it, so that
-- the lists of a party and of a topic go by them and are read page by page. They are worked out at each publication.
ALTER TABLE party_position
  ADD COLUMN held_on DATE NOT NULL DEFAULT '1000-01-01',
  ADD COLUMN negotiation_id BIGINT NOT NULL DEFAULT 0,
  ADD INDEX by_party (party_id, topic_id, held_on DESC, id),
  ADD INDEX by_topic (topic_id, negotiation_id, party_id, held_on);
