-- What somebody said, by day.
ALTER TABLE quotation ADD INDEX by_speaker (speaker_id, said_on DESC, id);
