-- Primary: how an article was taken out of a page of the web, and the record that keeps the exchange. Only ever added to.

CREATE TABLE extraction (
  seal TEXT PRIMARY KEY REFERENCES appearance (seal),
  made TEXT NOT NULL,                   -- fingerprint of the code and knowledge that made it
  body BLOB NOT NULL                    -- JSON, zlib: address, capture, metadata with sources, offsets into the page
) STRICT;

CREATE TABLE evidence (
  record TEXT PRIMARY KEY,              -- WARC-Record-ID of the response
  article TEXT NOT NULL REFERENCES article (id),
  page TEXT NOT NULL,                   -- SHA-256 of the page's bytes, content encodings undone
  address TEXT NOT NULL,                -- that was fetched
  captured TEXT NOT NULL,               -- UTC, ISO 8601
  file TEXT NOT NULL,                   -- in the folder beside the store
  place INTEGER NOT NULL                -- offset of the record in the file
) STRICT;
CREATE INDEX evidence_article ON evidence (article, captured);

CREATE TRIGGER extraction_insert BEFORE INSERT ON extraction
WHEN EXISTS (SELECT 1 FROM extraction WHERE seal = NEW.seal)
BEGIN SELECT RAISE(ABORT, 'extraction is append-only'); END;
CREATE TRIGGER extraction_update BEFORE UPDATE ON extraction BEGIN SELECT RAISE(ABORT, 'extraction is append-only'); END;
CREATE TRIGGER extraction_delete BEFORE DELETE ON extraction BEGIN SELECT RAISE(ABORT, 'extraction is append-only'); END;

CREATE TRIGGER evidence_insert BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE record = NEW.record)
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
CREATE TRIGGER evidence_update BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
CREATE TRIGGER evidence_delete BEFORE DELETE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;

-- Articles under one address with other texts are versions of one article; only the newest is read.

CREATE TABLE version (
  article TEXT PRIMARY KEY REFERENCES article (id),
  address TEXT NOT NULL,                -- the canonical one
  seen TEXT NOT NULL,                   -- when it was last seen so: captured, else modified, else published; UTC
  newer TEXT REFERENCES article (id)    -- the version that takes its place; NULL for the newest
) STRICT;
CREATE INDEX version_address ON version (address, seen);
CREATE INDEX version_newer ON version (newer);

-- What `watch` knows of its sources, of the addresses that they named, and of the hosts.

CREATE TABLE source (
  url TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT,
  sha256 TEXT,                          -- of what it said last
  next_due REAL NOT NULL,               -- seconds since 1970
  every REAL NOT NULL,                  -- seconds between two looks at it, as it is now
  checked REAL,
  succeeded REAL,
  failures INTEGER NOT NULL DEFAULT 0,  -- in a row
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE pointer (
  address TEXT PRIMARY KEY,             -- canonical
  url TEXT NOT NULL,                    -- as the source named it
  source TEXT NOT NULL,
  host TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'taken', 'refused')),
  next_due REAL NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  modified TEXT,                        -- as the source gives it: another value makes it wait again
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX pointer_waiting ON pointer (state, next_due);

CREATE TABLE host (
  name TEXT PRIMARY KEY,
  next_at REAL NOT NULL DEFAULT 0,      -- no request before
  failures INTEGER NOT NULL DEFAULT 0,  -- in a row
  robots BLOB,                          -- robots.txt as it came; NULL when it was never asked for
  robots_status INTEGER,
  robots_until REAL NOT NULL DEFAULT 0
) STRICT;
