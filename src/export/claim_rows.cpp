#include "selon/claim_rows.h"

#include <fmt/format.h>

#include <concepts>
#include <vector>

#include "export/csv.h"
#include "export/json_writer.h"
#include "selon/names.h"

namespace selon {
namespace {

using MaybeText = std::optional<std::string>;

class ClaimJson {
 public:
  ClaimJson(const Record& record, std::string& out) : record_(record), json_(out) {}

  void write(const StoredClaim& stored, const Claim& claim) {
    json_.open('{');
    text("claim", stored.id);
    json_.key("report");
    report(stored);
    text("type", to_string(claim.type));
    text("certainty", to_string(claim.certainty));
    json_.key("background");
    json_.boolean(claim.background);
    words("trigger", claim.trigger);
    list("actors", claim.actor, [&](Index i) { json_.string(record_.actors[i].name); });
    list("targets", claim.target, [&](Index i) { json_.string(record_.actors[i].name); });
    list("places", claim.place, [&](Index i) { place(record_.places[i]); });
    json_.key("when");
    claim.when ? when(*claim.when) : json_.null();
    list("figures", claim.figures, [&](Index i) { figure(record_.figures[i]); });
    list("voices", claim.voices, [&](Index i) { voice(record_.voices[i]); });
    claim.means ? words("means", *claim.means) : text("means", MaybeText());
    words("evidence", claim.evidence);
    json_.key("confidence");
    json_.number(claim.confidence);
    json_.close('}');
  }

 private:
  void text(std::string_view key, std::convertible_to<std::string_view> auto const& value) {
    json_.key(key), json_.string(value);
  }
  void text(std::string_view key, const MaybeText& value) {
    json_.key(key);
    value ? json_.string(*value) : json_.null();
  }
  void words(std::string_view key, Span span) { text(key, record_.text.slice(span)); }
  void number(std::string_view key, std::optional<double> value) {
    json_.key(key);
    value ? json_.number(*value) : json_.null();
  }
  void day(std::string_view key, std::optional<Date> date) {
    text(key, date ? MaybeText(format_date(*date)) : MaybeText());
  }

  template <typename Write>
  void list(std::string_view key, const std::vector<Index>& indices, Write write) {
    json_.key(key);
    json_.open('[');
    for (const Index index : indices) write(index);
    json_.close(']');
  }

  void report(const StoredClaim& stored) {
    json_.open('{');
    json_.key("number");
    json_.integer(stored.report);
    text("id", record_.id);
    text("language", record_.language);
    day("published", record_.metadata.published);
    text("outlet", record_.metadata.outlet);
    text("url", record_.metadata.url);
    text("title", record_.metadata.title);
    json_.close('}');
  }

  void place(const Place& place) {
    json_.open('{');
    text("name", place.name);
    text("admin1", place.admin1);
    text("country", place.country);
    number("lat", place.lat);
    number("lon", place.lon);
    text("precision", to_string(place.precision));
    words("text", place.mention);
    json_.close('}');
  }

  void when(const When& when) {
    json_.open('{');
    day("earliest", when.days.earliest);
    day("latest", when.days.latest);
    text("basis", to_string(when.basis));
    json_.close('}');
  }

  void figure(const Figure& figure) {
    json_.open('{');
    number("value", figure.value);
    number("low", figure.low);
    number("high", figure.high);
    json_.key("approximate");
    json_.boolean(figure.approximate);
    text("lexeme", figure.lexeme);
    text("unit", figure.unit);
    text("kind", to_string(figure.kind));
    text("category", figure.category ? MaybeText(to_string(*figure.category)) : MaybeText());
    words("text", figure.mention);
    json_.close('}');
  }

  void voice(const Voice& voice) {
    json_.open('{');
    text("actor", voice.source_actor ? MaybeText(record_.actors[*voice.source_actor].name) : MaybeText());
    text("stance", to_string(voice.stance));
    words("text", voice.source);
    json_.close('}');
  }

  const Record& record_;
  JsonWriter json_;
};

// Cells of a claim: words of the report go through the guard against formulas, numbers do not.
class ClaimCells {
 public:
  void add(std::convertible_to<std::string_view> auto const& value) { line_.text(value); }
  void add(const MaybeText& field) { line_.text(field ? *field : ""); }
  void add(std::optional<Date> date) { line_.text(date ? format_date(*date) : ""); }
  void add(std::optional<double> number) { line_.number(number ? fmt::format("{}", *number) : ""); }

  template <typename Format>
  void add(const std::vector<Index>& indices, Format format) {
    std::string joined;
    for (const Index index : indices) joined.append(joined.empty() ? "" : "; ").append(format(index));
    line_.text(joined);
  }

  std::string take() { return line_.take(); }

 private:
  CsvLine line_;
};

// "12.. person killed civilians": low..high as in rule files, an open end left empty.
std::string bounds_and_kind(const Figure& figure) {
  const auto end = [](std::optional<double> value) { return value ? fmt::format("{}", *value) : std::string(); };
  return fmt::format("{}..{} {} {}{}{}", end(figure.low), end(figure.high), figure.unit, to_string(figure.kind),
                     figure.category ? " " : "", figure.category ? to_string(*figure.category) : "");
}

}  // namespace

std::string write_claim_json(const StoredClaim& claim, const Record& record) {
  std::string out;
  ClaimJson(record, out).write(claim, record.claims[claim.position]);
  return out;
}

std::string claim_csv_header() {
  return "claim,report,report_id,published,outlet,url,type,certainty,background,actors,targets,places,lat,lon,earliest,"
         "latest,"
         "basis,figures,voices,trigger,evidence";
}

std::string write_claim_csv(const StoredClaim& stored, const Record& record) {
  const Claim& claim = record.claims[stored.position];
  const auto words = [&](Span span) { return record.text.slice(span); };
  const auto actor = [&](Index i) { return record.actors[i].name; };
  ClaimCells line;
  line.add(stored.id);
  line.add(std::to_string(stored.report));
  line.add(record.id);
  line.add(record.metadata.published);
  line.add(record.metadata.outlet);
  line.add(record.metadata.url);
  line.add(to_string(claim.type));
  line.add(to_string(claim.certainty));
  line.add(claim.background ? "true" : "false");
  line.add(claim.actor, actor);
  line.add(claim.target, actor);
  line.add(claim.place,
           [&](Index i) { return record.places[i].name.value_or(std::string(words(record.places[i].mention))); });
  // One point for a map: the first place that has one.
  const Place* point = nullptr;
  for (const Index i : claim.place)
    if (point == nullptr && record.places[i].lat && record.places[i].lon) point = &record.places[i];
  line.add(point != nullptr ? point->lat : std::nullopt);
  line.add(point != nullptr ? point->lon : std::nullopt);
  line.add(claim.when ? claim.when->days.earliest : std::nullopt);
  line.add(claim.when ? claim.when->days.latest : std::nullopt);
  line.add(claim.when ? to_string(claim.when->basis) : "");
  line.add(claim.figures, [&](Index i) { return bounds_and_kind(record.figures[i]); });
  line.add(claim.voices, [&](Index i) {
    const Voice& voice = record.voices[i];
    return voice.source_actor ? record.actors[*voice.source_actor].name : std::string(words(voice.source));
  });
  line.add(words(claim.trigger));
  line.add(words(claim.evidence));
  return line.take();
}

}  // namespace selon
