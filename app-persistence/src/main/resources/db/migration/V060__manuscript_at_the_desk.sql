-- What the desk knows of an article, so that lists need not read its revisions. Kept up to date at each save.
ALTER TABLE manuscript
  ADD COLUMN begun_by BIGINT,
  ADD COLUMN begun_by_name VARCHAR(200),
  ADD COLUMN state VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'DRAFT',
  ADD COLUMN trashed_at DATETIME(6),
  ADD COLUMN slug VARCHAR(100) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  ADD COLUMN headline JSON,
  ADD COLUMN title VARCHAR(300) NOT NULL DEFAULT '',
  ADD COLUMN negotiation VARCHAR(100) COLLATE utf8mb4_bin,
  ADD COLUMN round VARCHAR(100) COLLATE utf8mb4_bin,
  ADD COLUMN in_uk BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN in_en BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN revised_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  ADD COLUMN revised_by VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN search_text LONGTEXT NOT NULL DEFAULT '',
  ADD FOREIGN KEY (begun_by) REFERENCES editor (id),
  ADD INDEX by_revised (trashed_at, revised_at),
  ADD INDEX by_title (trashed_at, title),
  ADD INDEX by_state (trashed_at, state, revised_at),
  ADD INDEX by_editor (trashed_at, begun_by, revised_at),
  ADD INDEX by_negotiation (trashed_at, negotiation, revised_at),
  ADD INDEX by_uk (trashed_at, in_uk, revised_at),
  ADD INDEX by_en (trashed_at, in_en, revised_at),
  ADD INDEX by_slug (slug),
  ADD FULLTEXT INDEX by_text (search_text);

-- What was published before is known from the public record; the rest follows at its next save.
UPDATE manuscript m
  JOIN article a ON a.id = m.id
  LEFT JOIN round r ON r.id = a.round_id
  LEFT JOIN negotiation n ON n.id = r.negotiation_id
  JOIN revision v ON v.id = (SELECT max(w.id) FROM revision w WHERE w.manuscript_id = m.id)
SET m.state = 'PUBLISHED', m.slug = a.slug, m.headline = a.headline, m.round = r.slug, m.negotiation = n.slug,
  m.title = left(coalesce(json_value(a.headline, '$.uk'), json_value(a.headline, '$.en'), ''), 300),
  m.revised_at = v.made_at, m.revised_by = v.editor, m.search_text = v.content;
