-- What the revisions that are there already name.
INSERT INTO revision_reference (manuscript_id, listing, slug)
SELECT DISTINCT r.manuscript_id, e.listing, e.slug
FROM directory_entry e
JOIN revision r ON r.content LIKE CONCAT('%"', e.slug, '"%')
WHERE CASE e.listing
  WHEN 'PARTIES' THEN JSON_SEARCH(r.content, 'one', e.slug, NULL, '$**.party', '$**.parties') IS NOT NULL
  WHEN 'PEOPLE' THEN JSON_SEARCH(r.content, 'one', e.slug, NULL, '$**.speaker') IS NOT NULL
  WHEN 'TOPICS' THEN JSON_SEARCH(r.content, 'one', e.slug, NULL, '$**.topic', '$**.topics') IS NOT NULL
  WHEN 'ROUNDS' THEN JSON_SEARCH(r.content, 'one', e.slug, NULL, '$**.round') IS NOT NULL
END;
