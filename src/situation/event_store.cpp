#include <map>

#include "ledger/ledger_access.h"
#include "ledger/row_sums.h"
#include "situation/event_moment.h"
#include "situation/event_refresh.h"
#include "situation/event_store_impl.h"

namespace selon {
namespace {

constexpr std::string_view row_columns =
    "SELECT id, type, place, earliest, latest, score, linked, claims, reports, witnesses, dead_low, dead_high, "
    "sharpness FROM events ";

EventRow row_of(const Statement& row) {
  EventRow event;
  event.id = row.text(0);
  event.type = from_string<ClaimType>(row.text(1)).value_or(ClaimType::attack);
  event.place = row.text_or_null(2);
  if (!row.is_null(3)) event.days.earliest = parse_date(row.text(3));
  if (!row.is_null(4)) event.days.latest = parse_date(row.text(4));
  event.score = row.real(5);
  event.linked = row.integer(6) != 0;
  event.claims = static_cast<std::size_t>(row.integer(7));
  event.reports = static_cast<std::size_t>(row.integer(8));
  event.witnesses = static_cast<std::size_t>(row.integer(9));
  if (!row.is_null(10)) event.dead.low = row.real(10);
  if (!row.is_null(11)) event.dead.high = row.real(11);
  event.sharpness = row.real(12);
  return event;
}

// Group again until nobody else was faster; a ledger that cannot be written gets its events beside it.
Result<void> refresh(Database& database, const Ledger& ledger, const EventStore::Options& options) {
  const auto progress = [&](const std::string& words) {
    if (options.progress) options.progress(words);
  };
  if (options.store) {
    // A longer wait than other writing takes; then the answer is made without storing it.
    auto writing = Database::open(database.path(), Database::Access::write);
    if (writing && !writing->read_only()) {
      sqlite3_busy_timeout(writing->handle(), 2000);
      Result<bool> done =
          writing->execute("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4096; PRAGMA cache_size = -65536")
              .and_then([&] { return refresh_events(*writing, ledger, Into::ledger, progress); });
      for (int tries = 0; done && !*done && tries < 5; ++tries)
        done = refresh_events(*writing, ledger, Into::ledger, progress);
      if (done && *done) {
        // Left in the log, the events would be gone through by whoever opens the ledger next: those who only read
        // cannot move them. When somebody reads just now, the next one who writes does it.
        (void)writing->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
      }
      if (!done && done.error().kind != ErrorKind::unwritable) return tl::unexpected(done.error());
    }
    progress("the ledger cannot be written now, so its events are grouped for this answer alone");
  }
  const auto done = refresh_events(database, ledger, Into::temporary, progress);
  if (!done) return tl::unexpected(done.error());
  return {};
}

}  // namespace

Result<std::vector<EventRow>> EventStore::Impl::rows(const std::string& sql,
                                                     const std::vector<std::string>& values) const {
  auto statement = database.prepare(std::string(row_columns) + sql);
  if (!statement) return tl::unexpected(statement.error());
  statement->bind_all(values, std::optional<std::int64_t>());
  std::vector<EventRow> found;
  for (;;) {
    const int code = statement->step();
    if (code == SQLITE_DONE) return found;
    if (code != SQLITE_ROW) return tl::unexpected(database.error());
    found.push_back(row_of(*statement));
  }
}

Result<EventStore> EventStore::open(const std::string& path, const Options& options) {
  auto ledger = Ledger::open(path, LedgerMode::read);
  if (!ledger) return tl::unexpected(ledger.error());
  auto database = open_to_read(path);
  if (!database) return tl::unexpected(database.error());
  const auto fresh = events_are_fresh(*database);
  if (!fresh) return tl::unexpected(fresh.error());
  if (!*fresh)
    if (auto done = refresh(*database, *ledger, options); !done) return tl::unexpected(done.error());
  return EventStore(std::make_unique<Impl>(std::move(*database), std::move(*ledger)));
}

Result<std::size_t> EventStore::check(const std::string& path) {
  auto ledger = Ledger::open(path, LedgerMode::read);
  if (!ledger) return tl::unexpected(ledger.error());
  const auto database = open_to_read(path);
  if (!database) return tl::unexpected(database.error());
  const auto fresh = events_are_fresh(*database);
  if (!fresh) return tl::unexpected(fresh.error());
  if (!*fresh) return 0;
  const auto done = refresh_events(*database, *ledger, Into::temporary, [](const std::string&) {});
  if (!done) return tl::unexpected(done.error());
  std::vector<std::string> tables;
  auto read = each_row(*database, "SELECT name FROM temp.sqlite_schema WHERE type = 'table'",
                       [&](const Statement& row) { tables.emplace_back(row.text(0)); });
  if (!read) return tl::unexpected(read.error());
  for (const std::string& table : tables) {
    const auto differ = database->integer("SELECT (SELECT count(*) FROM (SELECT * FROM main." + table +
                                          " EXCEPT SELECT * FROM temp." + table +
                                          ")) + (SELECT count(*) FROM (SELECT * "
                                          "FROM temp." +
                                          table + " EXCEPT SELECT * FROM main." + table + "))");
    if (!differ) return tl::unexpected(differ.error());
    if (*differ != 0)
      return fail(ErrorKind::damaged,
                  "rows of the table " + table +
                      " are not what its claims give; delete the row of event_state, and the "
                      "events are made again",
                  path);
  }
  const auto count = database->integer("SELECT events FROM event_state");
  if (!count) return tl::unexpected(count.error());
  return static_cast<std::size_t>(*count);
}

EventCounts EventStore::counts() const {
  EventCounts counts;
  (void)each_row(impl_->database, "SELECT events, shared, disputed FROM event_state", [&](const Statement& row) {
    counts = {static_cast<std::size_t>(row.integer(0)), static_cast<std::size_t>(row.integer(1)),
              static_cast<std::size_t>(row.integer(2))};
  });
  return counts;
}

Result<std::size_t> EventStore::claims() const {
  const auto count = impl_->database.integer(
      "SELECT count(*) FROM event_reports AS g CROSS JOIN claims AS c ON c.reading = g.reading");
  if (!count) return tl::unexpected(count.error());
  return static_cast<std::size_t>(*count);
}

Result<std::vector<EventRow>> EventStore::list(const EventChoice& choice) const {
  std::string sql = choice.order == EventChoice::Order::sharpest
                        ? "WHERE sharpness > 0 ORDER BY sharpness DESC, id DESC"
                        : std::string(choice.alone ? "" : "WHERE reports > 1 ") + "ORDER BY latest DESC, id DESC";
  if (choice.limit > 0) sql += " LIMIT " + std::to_string(choice.limit);
  return impl_->rows(sql, {});
}

Result<std::vector<EventRow>> EventStore::find(const std::string& beginning) const {
  const std::string id = beginning.starts_with('e') && beginning.size() > 1 ? beginning : "e" + beginning;
  // An id of a claim may begin with an e too: then both are looked for.
  auto found = impl_->rows("WHERE id >= ? AND id < ? ORDER BY id", {id, id + "g"});
  if (found && found->empty() && beginning.starts_with('e'))
    found = impl_->rows("WHERE id >= ? AND id < ? ORDER BY id", {"e" + beginning, "e" + beginning + "g"});
  return found;
}

Result<Speakers> EventStore::speakers() const {
  Speakers result;
  std::map<std::pair<bool, std::string>, std::size_t> position;
  auto read = each_row(impl_->database,
                       "SELECT outlet, name, kind, claims, reports, as_party, contradicts, contradicted FROM speakers "
                       "ORDER BY claims DESC, outlet, name",
                       [&](const Statement& row) {
                         SpeakerProfile profile;
                         profile.outlet = row.integer(0) != 0;
                         profile.name = row.text(1);
                         if (!row.is_null(2)) profile.kind = from_string<ActorKind>(row.text(2));
                         profile.claims = static_cast<std::size_t>(row.integer(3));
                         profile.reports = static_cast<std::size_t>(row.integer(4));
                         profile.as_party = static_cast<std::size_t>(row.integer(5));
                         profile.contradicts = static_cast<std::size_t>(row.integer(6));
                         profile.contradicted = static_cast<std::size_t>(row.integer(7));
                         position.emplace(std::pair(profile.outlet, profile.name), result.speakers.size());
                         result.speakers.push_back(std::move(profile));
                       });
  const auto of = [&](const Statement& row) -> SpeakerProfile* {
    const auto known = position.find({row.integer(0) != 0, std::string(row.text(1))});
    return known == position.end() ? nullptr : &result.speakers[known->second];
  };
  if (read)
    read = each_row(impl_->database, "SELECT outlet, name, stance, claims FROM speaker_stances",
                    [&](const Statement& row) {
                      const auto stance = from_string<Stance>(row.text(2));
                      if (auto* profile = of(row); profile != nullptr && stance)
                        profile->stances[*stance] = static_cast<std::size_t>(row.integer(3));
                    });
  if (read)
    read =
        each_row(impl_->database, "SELECT outlet, name, whom, events FROM speaker_clashes", [&](const Statement& row) {
          if (auto* profile = of(row); profile != nullptr)
            profile->against[std::string(row.text(2))] = static_cast<std::size_t>(row.integer(3));
        });
  if (read)
    read = each_row(impl_->database, "SELECT outlet, actor, words, reports FROM epithets ORDER BY outlet, actor, words",
                    [&](const Statement& row) {
                      result.epithets.push_back({std::string(row.text(0)), std::string(row.text(1)),
                                                 std::string(row.text(2)), static_cast<std::size_t>(row.integer(3))});
                    });
  if (!read) return tl::unexpected(read.error());
  return result;
}

EventStore::EventStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
EventStore::EventStore(EventStore&&) noexcept = default;
EventStore::~EventStore() = default;

}  // namespace selon
