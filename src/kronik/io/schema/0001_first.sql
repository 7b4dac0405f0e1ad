-- Primary: what came in and what people decided. Never altered, never deleted.

CREATE TABLE page (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,              -- SHA-256 of the bytes
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  body BLOB NOT NULL                    -- the bytes as they came, zlib
) STRICT;

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,              -- SHA-256 of text, url and published
  url TEXT,
  published TEXT,
  text TEXT NOT NULL                    -- the text in which all offsets count
) STRICT;

-- The same article may come under several names: each is kept, the first in order of the alphabet is shown.
CREATE TABLE appearance (
  number INTEGER PRIMARY KEY,
  seal TEXT NOT NULL UNIQUE,            -- SHA-256 of all fields of the article as it appeared
  article TEXT NOT NULL REFERENCES article (id),
  page TEXT NOT NULL REFERENCES page (id),
  name TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  authors TEXT NOT NULL CHECK (json_valid(authors))
) STRICT;
CREATE INDEX appearance_article ON appearance (article, name, seal);
CREATE INDEX appearance_page ON appearance (page);
CREATE INDEX appearance_name ON appearance (name);

CREATE TABLE judgement (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL CHECK (json_valid(body)),
  previous TEXT NOT NULL,               -- hash of the judgement before, empty for the first
  hash TEXT NOT NULL UNIQUE             -- SHA-256 of previous and body
) STRICT;

CREATE VIEW current AS
SELECT a.number, a.id, p.page, p.name, a.text, p.title, a.url, p.outlet, a.published, p.authors, p.seal
FROM article a
JOIN appearance p ON p.number = (SELECT q.number FROM appearance q WHERE q.article = a.id ORDER BY q.name, q.seal LIMIT 1);

-- Derived: a pure fold over the above; may be dropped and built again.

CREATE TABLE failure (
  of TEXT NOT NULL,
  step TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (of, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  article TEXT PRIMARY KEY REFERENCES article (id),
  seal TEXT NOT NULL,                   -- of the appearance that was read
  fingerprint TEXT NOT NULL,            -- of the code and knowledge that read it
  published TEXT,                       -- the day on which it appeared, as read
  outlet TEXT,
  signature TEXT NOT NULL,              -- by which copies are found
  spans INTEGER NOT NULL,
  words TEXT NOT NULL,                  -- SHA-256 of all words that its spans cut, in order
  body BLOB NOT NULL                    -- JSON without the mentions, zlib
) STRICT;
CREATE INDEX reading_fingerprint ON reading (fingerprint, seal);

CREATE TABLE mention (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES article (id),
  place INTEGER NOT NULL,               -- its place among the mentions of its reading
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  words TEXT NOT NULL CHECK (json_valid(words))   -- field -> the words that carry it
) STRICT;
CREATE INDEX mention_article ON mention (article, place);

CREATE TABLE block (
  key TEXT NOT NULL,
  mention TEXT NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
  PRIMARY KEY (key, mention)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_mention ON block (mention);

CREATE TABLE stale (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;   -- blocks whose mentions changed since they were linked

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  earliest TEXT,
  latest TEXT,
  city TEXT,
  country TEXT,
  who TEXT NOT NULL,
  voices INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE event_mention (
  mention TEXT PRIMARY KEY,
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX event_mention_event ON event_mention (event);

CREATE TABLE event_actor (
  actor TEXT NOT NULL,                  -- a party, or of:XXX for the state or body that a party acts for
  day TEXT NOT NULL,                    -- first day that the event allows, empty when unknown
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  PRIMARY KEY (actor, day, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actor_event ON event_actor (event);

CREATE TABLE actor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT,
  folded TEXT NOT NULL                  -- the name in lower case without marks, for search
) STRICT;

CREATE TABLE build (
  number INTEGER PRIMARY KEY,
  started TEXT NOT NULL,
  finished TEXT,
  reading TEXT NOT NULL,                -- fingerprint of knowledge and reading code
  linking TEXT NOT NULL                 -- fingerprint of the linking code
) STRICT;

CREATE VIRTUAL TABLE article_words USING fts5 (title, text, content='', tokenize='unicode61');
CREATE VIRTUAL TABLE actor_words USING fts5 (actor UNINDEXED, words, tokenize='unicode61', prefix='2 3');

-- Append-only. A trigger against DELETE alone would not stop INSERT OR REPLACE, by id or by number.

CREATE TRIGGER page_insert BEFORE INSERT ON page
WHEN EXISTS (SELECT 1 FROM page WHERE id = NEW.id OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'page is append-only'); END;
CREATE TRIGGER page_update BEFORE UPDATE ON page BEGIN SELECT RAISE(ABORT, 'page is append-only'); END;
CREATE TRIGGER page_delete BEFORE DELETE ON page BEGIN SELECT RAISE(ABORT, 'page is append-only'); END;

CREATE TRIGGER article_insert BEFORE INSERT ON article
WHEN EXISTS (SELECT 1 FROM article WHERE id = NEW.id OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'article is append-only'); END;
CREATE TRIGGER article_update BEFORE UPDATE ON article BEGIN SELECT RAISE(ABORT, 'article is append-only'); END;
CREATE TRIGGER article_delete BEFORE DELETE ON article BEGIN SELECT RAISE(ABORT, 'article is append-only'); END;

CREATE TRIGGER appearance_insert BEFORE INSERT ON appearance
WHEN EXISTS (SELECT 1 FROM appearance WHERE seal = NEW.seal OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'appearance is append-only'); END;
CREATE TRIGGER appearance_update BEFORE UPDATE ON appearance BEGIN SELECT RAISE(ABORT, 'appearance is append-only'); END;
CREATE TRIGGER appearance_delete BEFORE DELETE ON appearance BEGIN SELECT RAISE(ABORT, 'appearance is append-only'); END;

CREATE TRIGGER judgement_insert BEFORE INSERT ON judgement
WHEN EXISTS (SELECT 1 FROM judgement WHERE id = NEW.id OR hash = NEW.hash OR number = NEW.number)
  OR NEW.previous IS NOT COALESCE((SELECT hash FROM judgement ORDER BY number DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'judgement is append-only'); END;
CREATE TRIGGER judgement_update BEFORE UPDATE ON judgement BEGIN SELECT RAISE(ABORT, 'judgement is append-only'); END;
CREATE TRIGGER judgement_delete BEFORE DELETE ON judgement BEGIN SELECT RAISE(ABORT, 'judgement is append-only'); END;
