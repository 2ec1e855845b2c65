// Migration 2: what lasts and what was decided by hand: versions of claims, a chain over all that was added, decisions,
// copies of one dispatch, and events.
#pragma once

#include <string_view>

namespace selon {

inline constexpr std::string_view tables_2 = R"sql(
-- A correction by hand is a reading too: `base` is the reading by a program that it corrects. `row_sum` covers all rows
-- that were derived from the record.
ALTER TABLE readings ADD COLUMN base INTEGER REFERENCES readings;
ALTER TABLE readings ADD COLUMN row_sum TEXT;

CREATE TABLE decisions (
  number INTEGER PRIMARY KEY,
  key    TEXT NOT NULL UNIQUE,
  kind   TEXT NOT NULL,
  claim  TEXT,
  field  TEXT,
  value  TEXT,
  was    TEXT,
  undoes TEXT REFERENCES decisions (key),
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  at     TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_by_claim ON decisions (claim, field);
CREATE INDEX decisions_by_undone ON decisions (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX decisions_by_same ON decisions (value) WHERE kind = 'same';

CREATE TABLE decision_members (
  decision INTEGER NOT NULL REFERENCES decisions,
  side     INTEGER NOT NULL,
  claim    TEXT NOT NULL,
  PRIMARY KEY (decision, side, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_members_by_claim ON decision_members (claim);

CREATE TABLE claim_versions (
  claim    TEXT NOT NULL,
  version  INTEGER NOT NULL,
  reading  INTEGER NOT NULL REFERENCES readings,
  position INTEGER,
  change   TEXT NOT NULL,
  fields   TEXT,
  PRIMARY KEY (claim, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_versions_by_reading ON claim_versions (reading);

CREATE TABLE chain (
  number   INTEGER PRIMARY KEY,
  reading  INTEGER UNIQUE REFERENCES readings,
  decision INTEGER UNIQUE REFERENCES decisions,
  link     TEXT NOT NULL
) STRICT;

CREATE TABLE copies (
  report  INTEGER PRIMARY KEY REFERENCES reports,
  witness INTEGER NOT NULL REFERENCES reports
) STRICT;
CREATE INDEX copies_by_witness ON copies (witness);

CREATE TABLE copy_pairs (
  report INTEGER NOT NULL REFERENCES reports,
  of     INTEGER NOT NULL REFERENCES reports,
  shared REAL NOT NULL,
  PRIMARY KEY (report, of)
) STRICT, WITHOUT ROWID;

CREATE TABLE copy_bands (
  band   INTEGER NOT NULL,
  report INTEGER NOT NULL REFERENCES reports,
  PRIMARY KEY (band, report)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  id       TEXT PRIMARY KEY,
  type     TEXT NOT NULL,
  place    TEXT,
  country  TEXT,
  lat      REAL,
  lon      REAL,
  earliest TEXT,
  latest   TEXT,
  score    REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX events_by_days ON events (latest, earliest);
CREATE INDEX events_by_place ON events (place);

CREATE TABLE event_members (
  event TEXT NOT NULL REFERENCES events,
  claim TEXT NOT NULL UNIQUE,
  score REAL NOT NULL,
  PRIMARY KEY (event, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_reasons (
  event  TEXT NOT NULL REFERENCES events,
  claim  TEXT NOT NULL,
  other  TEXT NOT NULL,
  reason TEXT NOT NULL,
  weight REAL NOT NULL,
  detail TEXT,
  PRIMARY KEY (event, claim, other, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_runs (
  number  INTEGER PRIMARY KEY,
  chain   INTEGER NOT NULL,
  program TEXT NOT NULL
) STRICT;

CREATE VIEW decisions_in_force AS
  SELECT * FROM decisions AS d
  WHERE kind <> 'undo' AND NOT EXISTS (SELECT 1 FROM decisions AS u WHERE u.undoes = d.key);

DROP VIEW current_claims;
CREATE VIEW current_claims AS
  SELECT c.*, r.report, r.published, p.outlet, substr(p.text, c.evidence_starts + 1, c.evidence_ends - c.evidence_starts) AS evidence, w.witness
  FROM claims AS c JOIN current_readings AS r ON r.number = c.reading JOIN reports AS p ON p.number = r.report
  JOIN copies AS w ON w.report = r.report;
)sql";

}  // namespace selon
