#include "ledger/claim_table.h"

#include <charconv>
#include <memory>

#include "base/string_hash.h"
#include "base/utf8.h"
#include "ledger/database.h"
#include "ledger/ledger_access.h"

namespace selon {
namespace {

using Word = ClaimTable::Word;

class Loader {
 public:
  explicit Loader(const Database& database) : database_(database) {}

  Result<ClaimTable> load() {
    auto transaction = Transaction::begin(database_, Transaction::Kind::reading);  // all tables of one moment
    if (!transaction) return tl::unexpected(transaction.error());
    for (const auto step :
         {&Loader::claims, &Loader::actors, &Loader::targets, &Loader::places, &Loader::figures, &Loader::voices})
      if (auto done = (this->*step)(); !done) return tl::unexpected(done.error());
    return std::move(table_);
  }

 private:
  template <typename Each>
  Result<void> rows(std::string_view sql, const Each& each) {
    auto statement = database_.prepare(sql);
    if (!statement) return tl::unexpected(statement.error());
    for (;;) {
      const int code = statement->step();
      if (code == SQLITE_DONE) return {};
      if (code != SQLITE_ROW) return tl::unexpected(database_.error());
      each(*statement);
    }
  }

  Word word(std::string_view text) {
    if (text.empty()) return 0;
    if (const auto known = numbers_.find(text); known != numbers_.end()) return known->second;
    const auto number = static_cast<Word>(table_.words.size());
    table_.words.emplace_back(text);
    numbers_.emplace(text, number);
    return number;
  }

  static std::optional<ClaimTable::Day> day(const Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    const auto date = parse_date(row.text(column));
    if (!date) return std::nullopt;
    return static_cast<ClaimTable::Day>(date->time_since_epoch().count());
  }

  static std::optional<double> number(const Statement& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    return row.real(column);
  }

  // The reports, and with each its claims: the text is needed once, to cut the sentences out of it.
  Result<void> claims() {
    auto statement = database_.prepare(
        "SELECT position, id, type, words, certainty, background, earliest, latest, evidence_starts, evidence_ends, "
        "confidence FROM claims WHERE reading = ? ORDER BY position");
    if (!statement) return tl::unexpected(statement.error());
    Result<void> inner;
    auto outer = rows(
        "SELECT p.number, r.number, p.outlet, r.title, r.language, r.published, r.origin, p.text FROM reports AS p "
        "JOIN current_readings AS r ON r.report = p.number ORDER BY p.number",
        [&](const Statement& row) {
          if (!inner) return;
          ClaimTable::Source source{row.integer(0), row.integer(1)};
          source.outlet = word(row.text(2)), source.title = word(row.text(3)), source.language = word(row.text(4));
          source.published = day(row, 5), source.origin = word(row.text(6));
          table_.sources.push_back(source);
          readings_[source.reading] = static_cast<std::uint32_t>(table_.claims.size());
          inner = claims_of(*statement, source.reading, row.text(7));
        });
    return outer ? inner : outer;
  }

  Result<void> claims_of(Statement& statement, ReadingNumber reading, std::string_view text) {
    statement.bind(reading);
    // Code points to bytes, going forward: evidence mostly follows evidence.
    std::size_t byte = 0;
    std::int64_t code_points = 0;
    const auto byte_of = [&](std::int64_t wanted) {
      if (wanted < code_points) byte = 0, code_points = 0;
      for (; code_points < wanted && byte < text.size(); ++code_points) byte += code_point(text, byte).length;
      return byte;
    };
    std::pair<std::int64_t, std::int64_t> last{-1, -1};
    for (;;) {
      const int code = statement.step();
      if (code == SQLITE_DONE) return {};
      if (code != SQLITE_ROW) return tl::unexpected(database_.error());
      ClaimTable::Claim claim;
      claim.source = static_cast<std::uint32_t>(table_.sources.size() - 1);
      claim.position = static_cast<Index>(statement.integer(0));
      claim.id = statement.text(1);
      claim.type = from_string<ClaimType>(statement.text(2)).value_or(ClaimType::attack);
      claim.trigger = word(statement.text(3));
      claim.certainty = from_string<Certainty>(statement.text(4)).value_or(Certainty::actual);
      claim.background = statement.integer(5) != 0;
      claim.earliest = day(statement, 6), claim.latest = day(statement, 7);
      const std::pair evidence{statement.integer(8), statement.integer(9)};
      if (evidence != last) {
        const std::size_t start = byte_of(evidence.first), end = byte_of(evidence.second);
        table_.evidences.emplace_back(text.substr(start, end - start));
        last = evidence;
      }
      claim.evidence = static_cast<std::uint32_t>(table_.evidences.size() - 1);
      claim.confidence = statement.real(10);
      table_.claims.push_back(std::move(claim));
    }
  }

  // Rows of a table that links claims (reading, claim, ...) to something, in the order of the claims.
  template <typename Value, typename Make>
  Result<void> linked(std::string_view sql, ClaimTable::Range ClaimTable::Claim::*range, std::vector<Value>& list,
                      const Make& make) {
    ReadingNumber reading = -1;
    std::optional<std::uint32_t> first;  // of the reading's claims, when it is a current one
    return rows(sql, [&](const Statement& row) {
      if (row.integer(0) != reading) {
        reading = row.integer(0);
        const auto known = readings_.find(reading);
        first = known != readings_.end() ? std::optional(known->second) : std::nullopt;
      }
      if (!first || *first + row.integer(1) >= static_cast<std::int64_t>(table_.claims.size())) return;
      auto& of = table_.claims[*first + row.integer(1)].*range;
      if (of.begin == of.end) of.begin = of.end = static_cast<std::uint32_t>(list.size());
      list.push_back(make(row));
      ++of.end;
    });
  }

  Result<void> parties(std::string_view link, ClaimTable::Range ClaimTable::Claim::*range) {
    return linked("SELECT l.reading, l.claim, a.name FROM " + std::string(link) +
                      " AS l JOIN actors AS a ON a.reading = l.reading AND a.position = l.actor "
                      "ORDER BY l.reading, l.claim, l.actor",
                  range, table_.parties, [&](const Statement& row) { return word(row.text(2)); });
  }
  Result<void> actors() { return parties("claim_actors", &ClaimTable::Claim::actors); }
  Result<void> targets() { return parties("claim_targets", &ClaimTable::Claim::targets); }

  Result<void> places() {
    return linked(
        "SELECT l.reading, l.claim, p.name, p.words, p.country, p.admin1, p.lat, p.lon, p.radius_km, p.precision "
        "FROM claim_places AS l JOIN places AS p ON p.reading = l.reading AND p.position = l.place "
        "ORDER BY l.reading, l.claim, l.place",
        &ClaimTable::Claim::places, table_.places, [&](const Statement& row) {
          ClaimTable::Place place{word(row.text(2)), word(row.text(3)), word(row.text(4)), word(row.text(5))};
          place.located = !row.is_null(6) && !row.is_null(7);
          place.lat = row.real(6), place.lon = row.real(7);
          place.radius_km = row.real(8);
          place.precision = from_string<PlacePrecision>(row.text(9)).value_or(PlacePrecision::unresolved);
          return place;
        });
  }

  Result<void> figures() {
    return linked(
        "SELECT l.reading, l.claim, f.words, f.unit, f.category, f.kind, f.value, f.low, f.high, f.approximate "
        "FROM claim_figures AS l JOIN figures AS f ON f.reading = l.reading AND f.position = l.figure "
        "ORDER BY l.reading, l.claim, l.figure",
        &ClaimTable::Claim::figures, table_.figures, [&](const Statement& row) {
          ClaimTable::Figure figure{word(row.text(2)), word(row.text(3)), word(row.text(4))};
          figure.kind = from_string<FigureKind>(row.text(5)).value_or(FigureKind::count);
          figure.value = number(row, 6), figure.low = number(row, 7), figure.high = number(row, 8);
          figure.approximate = row.integer(9) != 0;
          return figure;
        });
  }

  Result<void> voices() {
    return linked(
        "SELECT l.reading, l.claim, v.words, a.name, a.kind, v.stance FROM claim_voices AS l "
        "JOIN voices AS v ON v.reading = l.reading AND v.position = l.voice "
        "LEFT JOIN actors AS a ON a.reading = v.reading AND a.position = v.actor "
        "ORDER BY l.reading, l.claim, l.depth",
        &ClaimTable::Claim::voices, table_.voices, [&](const Statement& row) {
          ClaimTable::Voice voice{word(row.text(2)), word(row.text(3)), word(row.text(4))};
          voice.stance = from_string<Stance>(row.text(5)).value_or(Stance::states);
          return voice;
        });
  }

  const Database& database_;
  ClaimTable table_;
  std::unordered_map<std::string, Word, StringHash, std::equal_to<>> numbers_;
  std::unordered_map<ReadingNumber, std::uint32_t> readings_;  // where the claims of a current reading begin
};

}  // namespace

Result<ClaimTable> ClaimTable::load(const std::string& path) {
  const auto database = open_to_read(path);
  if (!database) return tl::unexpected(database.error());
  return Loader(*database).load();
}

struct LedgerWatch::Impl {
  Database database;
};

Result<LedgerWatch> LedgerWatch::open(const std::string& path) {
  auto database = open_to_read(path);
  if (!database) return tl::unexpected(database.error());
  auto impl = std::make_unique<Impl>();
  impl->database = std::move(*database);
  return LedgerWatch(std::move(impl));
}

Result<std::int64_t> LedgerWatch::version() const { return impl_->database.integer("PRAGMA data_version"); }

LedgerWatch::LedgerWatch(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
LedgerWatch::LedgerWatch(LedgerWatch&&) noexcept = default;
LedgerWatch::~LedgerWatch() = default;

}  // namespace selon
