-- A place to go on from for nodes of a site on which nothing has changed yet.
INSERT INTO public_change (kind, subject) VALUES ('SITE', 0);
