#include "ledger/schema.h"

#include <fmt/format.h>

#include <array>

namespace selon {
namespace {

// Migration n makes version n of version n - 1. What has once been released is never edited: a change is a new
// migration.
//
// Lists of the record keep their positions (reading, position), so that a row and the JSON name things alike. Offsets
// are code points, as in the record: substr(text, starts + 1, ends - starts) in SQL gives the words.
constexpr auto migrations = std::to_array<std::string_view>({
    R"sql(
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
)sql",
});

Result<void> migrate_to(const Database& database, int version) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return tl::unexpected(transaction.error());
  // Asked again inside: another program may have done it while this one waited.
  auto now = database.integer("PRAGMA user_version");
  if (!now) return tl::unexpected(now.error());
  if (*now >= version) return {};
  const auto sql = fmt::format("{}; PRAGMA application_id = {}; PRAGMA user_version = {}", migrations[version - 1],
                               ledger_application_id, version);
  if (auto done = database.execute(sql); !done) return done;
  return transaction->commit();
}

}  // namespace

int ledger_version() { return static_cast<int>(migrations.size()); }

Result<void> check_version(const Database& database, bool older_is_fine) {
  // One transaction: what is read here must be of one moment, while another program may be making the same ledger.
  auto snapshot = Transaction::begin(database, Transaction::Kind::reading);
  if (!snapshot) return tl::unexpected(snapshot.error());
  const auto application = database.integer("PRAGMA application_id");
  if (!application) return tl::unexpected(application.error());
  const auto version = database.integer("PRAGMA user_version");
  if (!version) return tl::unexpected(version.error());
  const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
  if (!tables) return tl::unexpected(tables.error());
  const bool fresh = *application == 0 && *version == 0 && *tables == 0;
  if (fresh && older_is_fine) return {};
  if (*application != ledger_application_id)
    return fail(ErrorKind::bad_input,
                fresh ? "is empty, and no ledger yet" : "is an SQLite file, but not a ledger of selon",
                database.path());
  if (*version > ledger_version())
    return fail(ErrorKind::wrong_version,
                fmt::format("was written by a newer selon (ledger version {}; this one knows up to {}); update selon",
                            *version, ledger_version()),
                database.path());
  if (*version < ledger_version() && !older_is_fine)
    return fail(ErrorKind::wrong_version,
                fmt::format("was written by an older selon (ledger version {}, now {}); add a report to it and it is "
                            "brought up to date",
                            *version, ledger_version()),
                database.path());
  return {};
}

Result<void> migrate(const Database& database) {
  for (int version = 1; version <= ledger_version(); ++version)
    if (auto done = migrate_to(database, version); !done) return done;
  return {};
}

}  // namespace selon
