-- How the text that the hash is of is put together (domain: Seal); what was published before has format 1. The index is for
-- lists of what was published lately, of one kind or of all.
ALTER TABLE version
  ADD COLUMN seal_format TINYINT NOT NULL DEFAULT 1,
  ADD INDEX by_kind (kind, id);
