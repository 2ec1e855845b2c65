// write_record: the record as one line of JSON (docs/formats/record.md), with code-point offsets.
//
// Written straight into one buffer, because everything that leaves the program goes through here.
#include <cassert>

#include "export/json_writer.h"
#include "selon/names.h"
#include "selon/record.h"

namespace selon {
namespace {

class RecordWriter {
 public:
  RecordWriter(const Record& record, std::string& out) : record_(record), json_(out) {}

  void write() {
    json_.open('{');
    text("schema", "selon/1");
    report();
    json_.key("sentences");
    ranges(record_.sentences);
    list("places", record_.places);
    list("times", record_.times);
    list("actors", record_.actors);
    list("figures", record_.figures);
    list("voices", record_.voices);
    list("claims", record_.claims);
    list("notes", record_.notes);
    json_.close('}');
  }

 private:
  void report() {
    json_.key("report");
    json_.open('{');
    text("id", record_.id);
    text("language", record_.language);
    day("published", record_.metadata.published);
    text("outlet", record_.metadata.outlet);
    text("url", record_.metadata.url);
    text("title", record_.metadata.title);
    text("text", record_.text.utf8());
    json_.close('}');
  }

  void fields(const Place& place) {
    mention("mention", place.mention);
    text("name", place.name);
    text("country", place.country);
    text("admin1", place.admin1);
    text("admin2", place.admin2);
    number("lat", place.lat);
    number("lon", place.lon);
    number("radius_km", place.radius_km);
    json_.key("alternatives");
    json_.open('[');
    for (const auto& other : place.alternatives) {
      json_.open('{');
      text("name", other.name);
      text("country", known(other.country));
      json_.key("geonames");
      other.geonames != 0 ? json_.integer(other.geonames) : json_.null();
      number("score", other.score);
      json_.close('}');
    }
    json_.close(']');
    json_.key("geonames");
    place.geonames ? json_.integer(*place.geonames) : json_.null();
    text("kind", to_string(place.kind));
    text("precision", to_string(place.precision));
    json_.key("relation");
    if (place.relation) {
      json_.open('{');
      text("kind", to_string(place.relation->kind));
      indices("of", place.relation->of);
      json_.close('}');
    } else {
      json_.null();
    }
    text("rule", known(place.rule));
  }

  void fields(const Time& time) {
    mention("mention", time.mention);
    text("type", to_string(time.type));
    text("value", time.value);
    days(time.days);
    switch (time.anchor.kind) {
      case TimeAnchor::Kind::text:
        text("anchor", "text");
        break;
      case TimeAnchor::Kind::published:
        text("anchor", "published");
        break;
      case TimeAnchor::Kind::time:
        json_.key("anchor"), json_.integer(time.anchor.time);
        break;
    }
    text("rule", known(time.rule));
  }

  void fields(const Actor& actor) {
    text("name", actor.name);
    text("kind", to_string(actor.kind));
    text("country", actor.country);
    json_.key("ids");
    json_.open('{');
    for (const auto& [catalogue, id] : actor.ids) text(catalogue, id);
    json_.close('}');
    mentions("mentions", actor.mentions);
    mentions("epithets", actor.epithets);
    text("rule", known(actor.rule));
  }

  void fields(const Figure& figure) {
    mention("mention", figure.mention);
    number("value", figure.value);
    number("low", figure.low);
    number("high", figure.high);
    json_.key("approximate"), json_.boolean(figure.approximate);
    text("lexeme", figure.lexeme);
    text("unit", figure.unit);
    text("kind", to_string(figure.kind));
    mention("who", figure.who);
    name("category", figure.category);
    json_.key("period");
    if (figure.period) {
      json_.open('{');
      days(*figure.period);
      json_.close('}');
    } else {
      json_.null();
    }
    name("scope", figure.scope);
    index("part_of", figure.part_of);
    text("rule", known(figure.rule));
  }

  void fields(const Voice& voice) {
    json_.key("source");
    json_.open('{');
    mention("mention", voice.source);
    index("actor", voice.source_actor);
    json_.close('}');
    mention("cue", voice.cue);
    text("stance", to_string(voice.stance));
    json_.key("content");
    ranges(voice.content);
    json_.key("quoted"), json_.boolean(voice.quoted);
    index("within", voice.within);
    text("rule", known(voice.rule));
  }

  void fields(const Claim& claim) {
    claim_id("id", static_cast<Index>(&claim - record_.claims.data()));
    text("type", to_string(claim.type));
    mention("trigger", claim.trigger);
    indices("actor", claim.actor);
    indices("target", claim.target);
    indices("place", claim.place);
    index("time", claim.time);
    indices("figures", claim.figures);
    json_.key("when");
    if (claim.when) {
      json_.open('{');
      days(claim.when->days);
      text("basis", to_string(claim.when->basis));
      json_.close('}');
    } else {
      json_.null();
    }
    indices("voices", claim.voices);
    json_.key("background"), json_.boolean(claim.background);
    text("certainty", to_string(claim.certainty));
    json_.key("evidence");
    range(claim.evidence);
    number("confidence", claim.confidence);
    json_.key("why");
    json_.open('[');
    for (const auto& rule : claim.why) json_.string(rule);
    json_.close(']');
    mention("means", claim.means);
    claim_id("disputes", claim.disputes);
    json_.key("acled");
    if (claim.acled) {
      json_.open('{');
      text("event_type", claim.acled->event_type);
      text("sub_event_type", claim.acled->sub_event_type);
      json_.close('}');
    } else {
      json_.null();
    }
    text("plover", claim.plover);
  }

  void fields(const Note& note) {
    mention("mention", note.mention);
    text("code", note.code);
    text("message", note.message);
  }

  // The forms that values take.

  template <typename Value>
  void list(std::string_view key, const std::vector<Value>& values) {
    json_.key(key);
    json_.open('[');
    for (const auto& value : values) {
      json_.open('{');
      fields(value);
      json_.close('}');
    }
    json_.close(']');
  }

  void text(std::string_view key, std::optional<std::string_view> value) {
    json_.key(key);
    value ? json_.string(*value) : json_.null();
  }

  // For strings in which empty means unknown.
  static std::optional<std::string_view> known(const std::string& value) {
    return value.empty() ? std::nullopt : std::optional<std::string_view>(value);
  }

  template <typename Enum>
  void name(std::string_view key, std::optional<Enum> value) {
    json_.key(key);
    value ? json_.string(to_string(*value)) : json_.null();
  }

  void number(std::string_view key, std::optional<double> value) {
    json_.key(key);
    value ? json_.number(*value) : json_.null();
  }

  void index(std::string_view key, std::optional<Index> value) {
    json_.key(key);
    value ? json_.integer(*value) : json_.null();
  }

  void indices(std::string_view key, const std::vector<Index>& values) {
    json_.key(key);
    json_.open('[');
    for (const Index value : values) json_.integer(value);
    json_.close(']');
  }

  void claim_id(std::string_view key, std::optional<Index> claim) {
    json_.key(key);
    claim ? json_.string("c" + std::to_string(*claim)) : json_.null();  // short enough to need no allocation
  }

  void day(std::string_view key, std::optional<Date> date) {
    json_.key(key);
    date ? json_.string(format_date(*date)) : json_.null();
  }

  void days(const Days& value) {
    day("earliest", value.earliest);
    day("latest", value.latest);
  }

  void offset(std::uint32_t byte) { json_.integer(record_.text.code_point_at(byte)); }

  void range(Span span) {
    assert(span.start <= span.end && span.end <= record_.text.size());
    json_.open('[');
    offset(span.start), offset(span.end);
    json_.close(']');
  }

  void ranges(const std::vector<Span>& spans) {
    json_.open('[');
    for (const Span span : spans) range(span);
    json_.close(']');
  }

  void mention(Span span) {
    assert(span.start < span.end && span.end <= record_.text.size());  // a mention is words
    json_.open('{');
    json_.key("start"), offset(span.start);
    json_.key("end"), offset(span.end);
    text("text", record_.text.slice(span));
    json_.close('}');
  }

  void mention(std::string_view key, std::optional<Span> span) {
    json_.key(key);
    span ? mention(*span) : json_.null();
  }

  void mentions(std::string_view key, const std::vector<Span>& spans) {
    json_.key(key);
    json_.open('[');
    for (const Span span : spans) mention(span);
    json_.close(']');
  }

  const Record& record_;
  JsonWriter json_;
};

}  // namespace

std::string write_record(const Record& record) {
  std::string out;
  out.reserve(record.text.size() + record.text.size() / 8 + 4096 + 400 * record.claims.size());
  RecordWriter(record, out).write();
  return out;
}

}  // namespace selon
