-- The one row that whoever changes a group of synonyms locks, so that no word comes into two groups.
CREATE TABLE synonym_lock (
  id TINYINT NOT NULL,
  PRIMARY KEY (id)
);
