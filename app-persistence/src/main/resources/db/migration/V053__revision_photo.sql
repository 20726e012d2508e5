-- Which picture a revision shows, taken from its content: /media/ and 64 hexadecimal digits.
ALTER TABLE revision
  ADD COLUMN photo_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin
    AS (substr(json_value(content, '$.photo.address'), 8, 64)) PERSISTENT,
  ADD INDEX by_photo (photo_hash, manuscript_id);
