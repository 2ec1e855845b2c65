// Migration 1: reports, readings, and what was read. Released: never edited.
//
// Lists of the record keep their positions (reading, position), so that a row and the JSON name things alike. Offsets
// are code points, as in the record: substr(text, starts + 1, ends - starts) in SQL gives the words.
#pragma once

#include <string_view>

namespace selon {

inline constexpr std::string_view tables_1 = R"sql(
CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  key    TEXT NOT NULL UNIQUE,
  id     TEXT NOT NULL,
  outlet TEXT,
  url    TEXT,
  text   TEXT NOT NULL
) STRICT;
CREATE INDEX reports_by_id ON reports (id);

CREATE TABLE originals (
  number INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports,
  sha256 TEXT NOT NULL,
  bytes  BLOB NOT NULL,
  UNIQUE (report, sha256)
) STRICT;

CREATE TABLE readings (
  number      INTEGER PRIMARY KEY,
  report      INTEGER NOT NULL REFERENCES reports,
  original    INTEGER NOT NULL REFERENCES originals,
  fingerprint TEXT NOT NULL,
  origin      TEXT NOT NULL,
  language    TEXT NOT NULL,
  published   TEXT,
  title       TEXT,
  program     TEXT NOT NULL,
  packs       TEXT NOT NULL,
  models      TEXT NOT NULL,
  gazetteer   TEXT NOT NULL,
  record      TEXT NOT NULL
) STRICT;
CREATE INDEX readings_by_report ON readings (report, number);

CREATE TABLE places (
  reading   INTEGER NOT NULL REFERENCES readings,
  position  INTEGER NOT NULL,
  starts    INTEGER NOT NULL,
  ends      INTEGER NOT NULL,
  words     TEXT NOT NULL,
  name      TEXT,
  country   TEXT,
  admin1    TEXT,
  admin2    TEXT,
  lat       REAL,
  lon       REAL,
  radius_km REAL,
  geonames  INTEGER,
  kind      TEXT NOT NULL,
  precision TEXT NOT NULL,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE times (
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  starts   INTEGER NOT NULL,
  ends     INTEGER NOT NULL,
  words    TEXT NOT NULL,
  type     TEXT NOT NULL,
  value    TEXT NOT NULL,
  earliest TEXT,
  latest   TEXT,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE actors (
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  country  TEXT,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE figures (
  reading     INTEGER NOT NULL REFERENCES readings,
  position    INTEGER NOT NULL,
  starts      INTEGER NOT NULL,
  ends        INTEGER NOT NULL,
  words       TEXT NOT NULL,
  value       REAL,
  low         REAL,
  high        REAL,
  approximate INTEGER NOT NULL,
  lexeme      TEXT NOT NULL,
  unit        TEXT NOT NULL,
  kind        TEXT NOT NULL,
  category    TEXT,
  scope       TEXT,
  part_of     INTEGER,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE voices (
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  starts   INTEGER NOT NULL,
  ends     INTEGER NOT NULL,
  words    TEXT NOT NULL,
  actor    INTEGER,
  stance   TEXT NOT NULL,
  quoted   INTEGER NOT NULL,
  within   INTEGER,
  PRIMARY KEY (reading, position),
  FOREIGN KEY (reading, actor) REFERENCES actors
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  reading         INTEGER NOT NULL REFERENCES readings,
  position        INTEGER NOT NULL,
  id              TEXT NOT NULL,
  type            TEXT NOT NULL,
  starts          INTEGER NOT NULL,
  ends            INTEGER NOT NULL,
  words           TEXT NOT NULL,
  certainty       TEXT NOT NULL,
  background      INTEGER NOT NULL,
  earliest        TEXT,
  latest          TEXT,
  basis           TEXT,
  time            INTEGER,
  evidence_starts INTEGER NOT NULL,
  evidence_ends   INTEGER NOT NULL,
  confidence      REAL NOT NULL,
  disputes        INTEGER,
  PRIMARY KEY (reading, position),
  FOREIGN KEY (reading, time) REFERENCES times
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_type ON claims (type);
CREATE INDEX claims_by_days ON claims (latest, earliest);

CREATE TABLE claim_actors (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  actor   INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, actor),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, actor) REFERENCES actors
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_targets (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  actor   INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, actor),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, actor) REFERENCES actors
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_places (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  place   INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, place),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, place) REFERENCES places
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_figures (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  figure  INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, figure),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, figure) REFERENCES figures
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_voices (
  reading INTEGER NOT NULL,
  claim   INTEGER NOT NULL,
  depth   INTEGER NOT NULL,
  voice   INTEGER NOT NULL,
  PRIMARY KEY (reading, claim, depth),
  FOREIGN KEY (reading, claim) REFERENCES claims,
  FOREIGN KEY (reading, voice) REFERENCES voices
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  starts   INTEGER,
  ends     INTEGER,
  code     TEXT NOT NULL,
  message  TEXT NOT NULL,
  PRIMARY KEY (reading, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms (
  kind     TEXT NOT NULL,
  term     TEXT NOT NULL,
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER NOT NULL,
  PRIMARY KEY (kind, term, reading, position)
) STRICT, WITHOUT ROWID;

CREATE VIEW current_readings AS
  SELECT * FROM readings AS r
  WHERE NOT EXISTS (SELECT 1 FROM readings AS later WHERE later.report = r.report AND later.number > r.number);

CREATE VIEW current_claims AS
  SELECT c.*, r.report, r.published, p.outlet, substr(p.text, c.evidence_starts + 1, c.evidence_ends - c.evidence_starts) AS evidence
  FROM claims AS c JOIN current_readings AS r ON r.number = c.reading JOIN reports AS p ON p.number = r.report;
)sql";

}  // namespace selon
