-- What everybody who looks for talks expects; editors may change it like any other.
INSERT INTO synonym_group (words, edition, changed_at, changed_by)
VALUES ('переговори\nперемовини\nnegotiations\ntalks', 1, utc_timestamp(6), 'Parley');
