// Migration 3: stored events. What version 2 kept room for was never filled, and lacked what keeping them up to date
// needs: on which readings they stand, and where tellings meet.
//
// All of it follows from readings, copies and decisions, and may be deleted at any time: it is then made again.
#pragma once

#include <string_view>

namespace selon {

// Also made as temporary tables, over a ledger that cannot be written (situation/event_refresh.cpp).
inline constexpr std::string_view event_tables = R"sql(
CREATE TABLE events (
  id         TEXT PRIMARY KEY,
  type       TEXT NOT NULL,
  place      TEXT,
  country    TEXT,
  lat        REAL,
  lon        REAL,
  earliest   TEXT,
  latest     TEXT,
  score      REAL NOT NULL,
  linked     INTEGER NOT NULL,
  claims     INTEGER NOT NULL,
  reports    INTEGER NOT NULL,
  witnesses  INTEGER NOT NULL,
  dead_low   REAL,
  dead_high  REAL,
  sharpness  REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX events_by_days ON events (latest, id);
CREATE INDEX events_by_place ON events (place);
CREATE INDEX events_shared ON events (latest, id) WHERE reports > 1;
CREATE INDEX events_by_sharpness ON events (sharpness, id) WHERE sharpness > 0;

CREATE TABLE event_members (
  event    TEXT NOT NULL,
  reading  INTEGER NOT NULL,
  position INTEGER NOT NULL,
  claim    TEXT NOT NULL UNIQUE,
  PRIMARY KEY (event, reading, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_members_by_reading ON event_members (reading);

CREATE TABLE event_reports (
  report  INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL,
  witness INTEGER NOT NULL
) STRICT;

CREATE TABLE event_cells (
  cell   INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (cell, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_cells_by_report ON event_cells (report);

CREATE TABLE event_words (
  word     TEXT PRIMARY KEY,
  tellings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event_clashes (
  event       TEXT NOT NULL,
  outlet      INTEGER NOT NULL,
  name        TEXT NOT NULL,
  whom_outlet INTEGER NOT NULL,
  whom        TEXT NOT NULL,
  PRIMARY KEY (event, outlet, name, whom_outlet, whom)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_speakers (
  report   INTEGER NOT NULL,
  outlet   INTEGER NOT NULL,
  name     TEXT NOT NULL,
  stance   TEXT NOT NULL,
  kind     TEXT,
  claims   INTEGER NOT NULL,
  as_party INTEGER NOT NULL,
  PRIMARY KEY (report, outlet, name, stance)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_epithets (
  report INTEGER NOT NULL,
  outlet TEXT NOT NULL,
  actor  TEXT NOT NULL,
  words  TEXT NOT NULL,
  PRIMARY KEY (report, outlet, actor, words)
) STRICT, WITHOUT ROWID;

CREATE TABLE speakers (
  outlet       INTEGER NOT NULL,
  name         TEXT NOT NULL,
  kind         TEXT,
  claims       INTEGER NOT NULL,
  reports      INTEGER NOT NULL,
  as_party     INTEGER NOT NULL,
  contradicts  INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  PRIMARY KEY (outlet, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker_stances (
  outlet INTEGER NOT NULL,
  name   TEXT NOT NULL,
  stance TEXT NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (outlet, name, stance)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker_clashes (
  outlet INTEGER NOT NULL,
  name   TEXT NOT NULL,
  whom   TEXT NOT NULL,
  events INTEGER NOT NULL,
  PRIMARY KEY (outlet, name, whom)
) STRICT, WITHOUT ROWID;

CREATE TABLE epithets (
  outlet  TEXT NOT NULL,
  actor   TEXT NOT NULL,
  words   TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (outlet, actor, words)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_state (
  chain        INTEGER NOT NULL,
  program      TEXT NOT NULL,
  word_reports INTEGER NOT NULL,
  tellings     INTEGER NOT NULL,
  events       INTEGER NOT NULL,
  shared       INTEGER NOT NULL,
  disputed     INTEGER NOT NULL
) STRICT;
)sql";

inline constexpr std::string_view tables_3_drop = R"sql(
DROP TABLE event_reasons;
DROP TABLE event_members;
DROP TABLE events;
DROP TABLE event_runs;
)sql";

}  // namespace selon
