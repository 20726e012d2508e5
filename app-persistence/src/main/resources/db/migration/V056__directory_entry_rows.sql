-- What is there already gets its line, to be found by the same words as what editors save from now on (JpaDirectory).
INSERT INTO directory_entry
  (listing, subject_id, slug, name, order_uk, order_en, search, untranslated, changed_at)
WITH listed (listing, id, slug, name, other_names) AS (
  SELECT 'PARTIES', p.id, p.slug, p.name,
    (SELECT GROUP_CONCAT(a.name SEPARATOR '\n') FROM party_alias a WHERE a.party_id = p.id)
  FROM party p
  UNION ALL SELECT 'PEOPLE', id, slug, name, NULL FROM person
  UNION ALL SELECT 'TOPICS', id, slug, name, NULL FROM topic
  UNION ALL SELECT 'NEGOTIATIONS', id, slug, name, NULL FROM negotiation
  UNION ALL SELECT 'ROUNDS', id, slug, place, NULL FROM round
), round_text (id, text) AS (
  SELECT id, place FROM round
  UNION ALL SELECT id, format FROM round
  UNION ALL SELECT round_id, duration FROM round_duration
  UNION ALL SELECT round_id, source_name FROM round_duration
  UNION ALL SELECT round_id, word FROM round_naming
  UNION ALL SELECT round_id, source_name FROM round_naming
), text (listing, id, text) AS (
  SELECT 'PARTIES', id, name FROM party
  UNION ALL SELECT 'PARTIES', id, short_name FROM party
  UNION ALL SELECT 'PEOPLE', id, name FROM person
  UNION ALL SELECT 'PEOPLE', person_id, title FROM post
  UNION ALL SELECT 'TOPICS', id, name FROM topic
  UNION ALL SELECT 'TOPICS', id, description FROM topic WHERE description IS NOT NULL
  UNION ALL SELECT 'NEGOTIATIONS', id, name FROM negotiation
  UNION ALL SELECT 'NEGOTIATIONS', id, summary FROM negotiation
  UNION ALL SELECT 'NEGOTIATIONS', r.negotiation_id, t.text FROM round_text t JOIN round r ON r.id = t.id
  UNION ALL SELECT 'ROUNDS', id, text FROM round_text
), said (listing, id, words, untranslated) AS (
  SELECT listing, id,
    GROUP_CONCAT(CONCAT_WS('\n', JSON_VALUE(text, '$.uk'), JSON_VALUE(text, '$.en')) SEPARATOR '\n'),
    MIN(JSON_LENGTH(text)) < 2
  FROM text GROUP BY listing, id
), folded (listing, id, slug, name, uk, en, search, untranslated) AS (
  SELECT l.listing, l.id, l.slug, l.name,
    REGEXP_REPLACE(LOWER(COALESCE(JSON_VALUE(name, '$.uk'), JSON_VALUE(name, '$.en'))), '[^\\p{L}\\p{N} ]', ''),
    REGEXP_REPLACE(LOWER(COALESCE(JSON_VALUE(name, '$.en'), JSON_VALUE(name, '$.uk'))), '[^\\p{L}\\p{N} ]', ''),
    LOWER(REPLACE(REPLACE(CONCAT_WS('\n', l.slug, s.words, l.other_names), '’', ''''), 'ʼ', '''')),
    s.untranslated
  FROM listed l JOIN said s ON s.listing = l.listing AND s.id = l.id
)
SELECT listing, id, slug, name,
  LEFT(REPLACE(REPLACE(REPLACE(REPLACE(uk, 'ґ', 'г�'), 'є', 'е�'), 'ї', 'и��'), 'і', 'и�'), 100),
  LEFT(REPLACE(REPLACE(REPLACE(REPLACE(en, 'ґ', 'г�'), 'є', 'е�'), 'ї', 'и��'), 'і', 'и�'), 100),
  search, untranslated, UTC_TIMESTAMP(6)
FROM folded;
