-- Primary: what each build made of an event, and where an id that is no longer in use leads. Only ever added to.

CREATE TABLE event_version (
  number INTEGER PRIMARY KEY,
  build INTEGER NOT NULL REFERENCES build (number),
  event TEXT NOT NULL,
  body BLOB                             -- JSON of the event, zlib; NULL where the build took it away
) STRICT;
CREATE INDEX event_version_event ON event_version (event, number);
CREATE INDEX event_version_build ON event_version (build);

CREATE TABLE redirect (
  number INTEGER PRIMARY KEY,
  build INTEGER NOT NULL REFERENCES build (number),
  old TEXT NOT NULL,
  new TEXT,                             -- NULL for a tombstone: nothing took its place
  why TEXT NOT NULL
) STRICT;
CREATE INDEX redirect_old ON redirect (old, number);

CREATE TRIGGER event_version_insert BEFORE INSERT ON event_version
WHEN EXISTS (SELECT 1 FROM event_version WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'event_version is append-only'); END;
CREATE TRIGGER event_version_update BEFORE UPDATE ON event_version BEGIN SELECT RAISE(ABORT, 'event_version is append-only'); END;
CREATE TRIGGER event_version_delete BEFORE DELETE ON event_version BEGIN SELECT RAISE(ABORT, 'event_version is append-only'); END;

CREATE TRIGGER redirect_insert BEFORE INSERT ON redirect
WHEN EXISTS (SELECT 1 FROM redirect WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'redirect is append-only'); END;
CREATE TRIGGER redirect_update BEFORE UPDATE ON redirect BEGIN SELECT RAISE(ABORT, 'redirect is append-only'); END;
CREATE TRIGGER redirect_delete BEFORE DELETE ON redirect BEGIN SELECT RAISE(ABORT, 'redirect is append-only'); END;

-- Derived: may be dropped and built again.

CREATE TABLE voice (                    -- with which voice an article speaks in an event: copies of one report are one
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  article TEXT NOT NULL,
  voice TEXT NOT NULL,
  PRIMARY KEY (event, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE nearly (                   -- pairs of mentions whose events were nearly one
  one TEXT NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
  other TEXT NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
  score REAL NOT NULL,
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX nearly_other ON nearly (other);

CREATE TABLE judged (                   -- which mention a judgement means now: found again by its words
  judgement TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('left', 'right')),
  mention TEXT,                         -- NULL: its words are nowhere
  PRIMARY KEY (judgement, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX judged_mention ON judged (mention);

CREATE TABLE rival (                    -- two mentions of one article that give one contact two days
  one TEXT NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
  other TEXT NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
  words TEXT NOT NULL,                  -- that they have in common
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX rival_other ON rival (other);

CREATE TABLE touched (event TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;   -- written or dropped since the last version was kept
