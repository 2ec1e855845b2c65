#include "export/open_forms.h"

#include <algorithm>
#include <utility>

#include "export/countries.h"
#include "export/json_writer.h"
#include "selon/names.h"

namespace selon {
namespace {

// A JSON writer that counts the nulls of each field.
class CountingJson {
 public:
  CountingJson(std::string& out, Export& exported) : json_(out), exported_(exported) {}

  JsonWriter& json() { return json_; }

  void text(std::string_view key, const std::optional<std::string>& value) {
    open_field(key, value.has_value());
    value ? json_.string(*value) : json_.null();
  }
  void number(std::string_view key, const std::optional<double>& value) {
    open_field(key, value.has_value());
    value ? json_.number(*value) : json_.null();
  }
  void day(std::string_view key, const std::optional<Date>& value) {
    text(key, value ? std::optional(format_date(*value)) : std::nullopt);
  }
  void list(std::string_view key, const std::vector<std::string>& values) {
    open_field(key, !values.empty());
    json_.open('[');
    for (const auto& value : values) json_.string(value);
    json_.close(']');
  }
  void field(std::string_view key) { open_field(key, true); }

 private:
  void open_field(std::string_view key, bool there) {
    auto known = std::ranges::find(exported_.empty, key, &std::pair<std::string, std::size_t>::first);
    if (known == exported_.empty.end()) known = exported_.empty.emplace(exported_.empty.end(), std::string(key), 0);
    known->second += there ? 0 : 1;
    json_.key(key);
  }

  JsonWriter json_;
  Export& exported_;
};

std::optional<std::string> maybe(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional(std::string(text));
}

void write_cell(JsonWriter& json, const Cell& cell) {
  switch (cell.kind) {
    case Cell::Kind::empty:
      return json.null();
    case Cell::Kind::text:
      return json.string(cell.words);
    case Cell::Kind::number:
      return json.number(std::stod(cell.words));
  }
}

template <typename List, typename Name>
std::vector<std::string> names_of_each(const List& list, Name name) {
  std::vector<std::string> names;
  for (const auto& item : list) names.push_back(name(item));
  return names;
}

void bounds(CountingJson& out, std::string_view key, const Bounds& value) {
  const std::string name(key);
  out.number(name + "_low", value.low);
  out.number(name + "_best", value.best);
  out.number(name + "_high", value.high);
}

}  // namespace

void write_geojson(const Picture& picture, Export& exported) {
  const Table table = event_rows(picture);
  bool first = exported.rows == 0;
  count_empty(table, exported);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const auto& place = picture.events[i].place;
    exported.bytes += std::exchange(first, false) ? "\n" : ",\n";
    std::string line;
    JsonWriter out(line);
    out.open('{');
    out.key("type"), out.string("Feature");
    out.key("id"), out.string(picture.events[i].id);
    out.key("geometry");
    if (place && place->has_point()) {
      out.open('{');
      out.key("type"), out.string("Point");
      out.key("coordinates"), out.open('['), out.number(*place->lon), out.number(*place->lat), out.close(']');
      out.close('}');
    } else {
      out.null();
    }
    out.key("properties"), out.open('{');
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      out.key(table.columns[column]);
      write_cell(out, table.rows[i][column]);
    }
    out.close('}'), out.close('}');
    exported.bytes += line;
  }
}

void write_annotations(const Picture& picture, Export& exported) {
  for (const ToldClaim& claim : picture.claims) {
    exported.bytes += exported.rows == 0 ? "\n" : ",\n";
    std::string line;
    CountingJson out(line, exported);
    JsonWriter& json = out.json();
    json.open('{');
    out.text("id", "urn:selon:claim:" + claim.id);
    out.text("type", "Annotation");
    out.text("motivation", "classifying");
    out.field("body"), json.open('[');
    const auto tag = [&](std::string_view value, std::string_view purpose) {
      json.open('{');
      json.key("type"), json.string("TextualBody");
      json.key("value"), json.string(value);
      json.key("purpose"), json.string(purpose);
      json.close('}');
    };
    tag(to_string(claim.type), "classifying");
    tag(to_string(claim.certainty), "tagging");
    for (const ToldActor& actor : claim.actors) tag("actor: " + actor.name, "describing");
    for (const ToldActor& actor : claim.targets) tag("target: " + actor.name, "describing");
    for (const ToldVoice& voice : claim.voices) tag("voice: " + voice.shown(), "describing");
    json.close(']');
    out.field("target"), json.open('{');
    // Without an address the text itself is named by its hash, so that an annotation never points at nothing.
    out.text("source", claim.metadata.url ? *claim.metadata.url : "urn:sha256:" + claim.report_id);
    json.key("selector"), json.open('[');
    json.open('{');
    json.key("type"), json.string("TextQuoteSelector");
    json.key("exact"), json.string(claim.evidence);
    json.key("prefix"), json.string(claim.before);
    json.key("suffix"), json.string(claim.after);
    json.close('}');
    json.open('{');
    json.key("type"), json.string("TextPositionSelector");
    json.key("start"), json.integer(claim.evidence_at.start);
    json.key("end"), json.integer(claim.evidence_at.end);
    json.close('}');
    json.close(']');
    json.close('}');
    json.close('}');
    exported.bytes += line;
    ++exported.rows;
  }
}

void write_plover(const Picture& picture, Export& exported) {
  for (const ToldClaim& claim : picture.claims) {
    if (claim.certainty == Certainty::denied) {
      ++exported.left_out["denied"];
      continue;
    }
    if (!claim.plover || claim.plover->empty()) {
      ++exported.left_out["no PLOVER type"];
      continue;
    }
    const auto slash = claim.plover->find('/');
    const auto parties = [&](std::string_view key, const std::vector<ToldActor>& actors, CountingJson& out) {
      out.list(key, names_of_each(actors, [](const auto& actor) { return actor.name; }));
    };
    std::vector<std::string> context;
    if (claim.background) context.emplace_back("historical");
    if (claim.certainty == Certainty::planned) context.emplace_back("future");
    if (claim.certainty == Certainty::unconfirmed) context.emplace_back("hypothetical");
    std::string line;
    CountingJson out(line, exported);
    out.json().open('{');
    out.text("id", claim.id);
    out.day("date", claim.when ? claim.when->days.earliest : std::nullopt);
    out.text("event", claim.plover->substr(0, slash));
    out.text("mode", slash == std::string::npos ? std::nullopt : maybe(claim.plover->substr(slash + 1)));
    out.list("context", context);
    parties("source", claim.actors, out);
    parties("target", claim.targets, out);
    out.list("location", names_of_each(claim.places, [](const auto& place) { return place.shown(); }));
    out.list("reported_by", names_of_each(claim.voices, [](const auto& voice) { return voice.shown(); }));
    out.text("text", claim.evidence);
    out.text("publisher", claim.metadata.outlet);
    out.text("url", claim.metadata.url);
    out.json().close('}');
    exported.bytes += line + "\n";
    ++exported.rows;
  }
}

void write_events_jsonl(const Picture& picture, Export& exported) {
  for (const Event& event : picture.events) {
    std::string line;
    CountingJson out(line, exported);
    JsonWriter& json = out.json();
    json.open('{');
    out.text("event", event.id);
    out.text("type", std::string(to_string(event.type)));
    out.list("certainty", certainties_of(picture, event));
    out.day("date_start", event.days.earliest);
    out.day("date_end", event.days.latest);
    out.text("place", event.place ? maybe(event.place->shown()) : std::nullopt);
    out.text("country", event.place ? event.place->country : std::nullopt);
    out.number("latitude", event.place ? event.place->lat : std::nullopt);
    out.number("longitude", event.place ? event.place->lon : std::nullopt);
    out.number("radius_km", event.place ? event.place->radius_km : std::nullopt);
    out.list("actors", event.actors);
    out.list("targets", event.targets);
    bounds(out, "killed", count_event(picture.claims, event, FigureKind::killed, picture.tally));
    bounds(out, "injured", count_event(picture.claims, event, FigureKind::wounded, picture.tally));
    out.number("score", event.score);
    out.field("witnesses"), json.open('[');
    for (const ReportNumber report : event.witnesses) json.integer(report);
    json.close(']');
    out.field("claims"), json.open('[');
    for (const std::size_t i : event.claims) {
      const ToldClaim& claim = picture.claims[i];
      json.open('{');
      json.key("claim"), json.string(claim.id);
      json.key("report"), json.integer(claim.report);
      json.key("type"), json.string(to_string(claim.type));
      json.key("certainty"), json.string(to_string(claim.certainty));
      json.key("voices"), json.open('[');
      for (const ToldVoice& voice : claim.voices) json.string(voice.shown());
      json.close(']');
      json.key("figures"), json.open('[');
      for (const ToldFigure& figure : claim.figures) {
        json.open('{');
        json.key("text"), json.string(figure.words);
        json.key("kind"), json.string(to_string(figure.kind));
        const auto end = [&](std::string_view key, const std::optional<double>& value) {
          json.key(key);
          value ? json.number(*value) : json.null();
        };
        const Bounds counted = count(figure, picture.tally);
        end("low", counted.low), end("best", counted.best), end("high", counted.high);
        json.close('}');
      }
      json.close(']');
      json.key("evidence"), json.string(claim.evidence);
      json.close('}');
    }
    json.close(']');
    json.close('}');
    exported.bytes += line + "\n";
    ++exported.rows;
  }
}

}  // namespace selon
