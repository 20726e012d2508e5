-- The day of the negotiation's latest round, for the list of those that a party takes part in.
ALTER TABLE participation
  ADD COLUMN latest_on DATE NOT NULL DEFAULT '1000-01-01',
  ADD INDEX by_party (party_id, latest_on, negotiation_id);
