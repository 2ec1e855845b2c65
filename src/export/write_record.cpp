// write_record: the record as one line of JSON (docs/formats/record.md), with code-point offsets.
//
// Written straight into one buffer, because everything that leaves the program goes through here.
#include <cassert>

#include "export/record_json.h"
#include "selon/names.h"
#include "selon/record.h"

namespace selon {
namespace {

class RecordWriter {
 public:
  // A guess of the size that is seldom too low: the text, and what is said of each claim.
  explicit RecordWriter(const Record& record)
      : record_(record), json_(record.text.size() + record.text.size() / 8 + 4096 + 400 * record.claims.size()) {}

  std::string write() {
    json_.open('{');
    text("schema", "selon/1");
    report();
    json_.field("sentences");
    ranges(record_.sentences);
    list("places", record_.places);
    list("times", record_.times);
    list("actors", record_.actors);
    list("figures", record_.figures);
    list("voices", record_.voices);
    list("claims", record_.claims);
    list("notes", record_.notes);
    json_.close('}');
    return json_.take();
  }

 private:
  void report() {
    json_.field("report");
    json_.open('{');
    text("id", record_.id);
    text("language", record_.language);
    day("published", record_.metadata.published);
    known("outlet", record_.metadata.outlet);
    known("url", record_.metadata.url);
    known("title", record_.metadata.title);
    text("text", record_.text.utf8());
    json_.close('}');
  }

  void fields(const Place& place) {
    mention("mention", place.mention);
    known("name", place.name);
    known("country", place.country);
    known("admin1", place.admin1);
    known("admin2", place.admin2);
    number("lat", place.lat);
    number("lon", place.lon);
    number("radius_km", place.radius_km);
    json_.field("alternatives");
    json_.open('[');
    for (const auto& other : place.alternatives) {
      json_.open('{');
      text("name", other.name);
      known("country", other.country);
      json_.field("geonames");
      other.geonames != 0 ? json_.integer(other.geonames) : json_.null();
      number("score", other.score);
      json_.close('}');
    }
    json_.close(']');
    json_.field("geonames");
    place.geonames ? json_.integer(*place.geonames) : json_.null();
    text("kind", to_string(place.kind));
    text("precision", to_string(place.precision));
    json_.field("relation");
    if (place.relation) {
      json_.open('{');
      text("kind", to_string(place.relation->kind));
      indices("of", place.relation->of);
      json_.close('}');
    } else {
      json_.null();
    }
    known("rule", place.rule);
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
        json_.field("anchor"), json_.integer(time.anchor.time);
        break;
    }
    known("rule", time.rule);
  }

  void fields(const Actor& actor) {
    text("name", actor.name);
    text("kind", to_string(actor.kind));
    known("country", actor.country);
    json_.field("ids");
    json_.open('{');
    for (const auto& [catalogue, id] : actor.ids) json_.key(catalogue), json_.string(id);
    json_.close('}');
    mentions("mentions", actor.mentions);
    mentions("epithets", actor.epithets);
    known("rule", actor.rule);
  }

  void fields(const Figure& figure) {
    mention("mention", figure.mention);
    number("value", figure.value);
    number("low", figure.low);
    number("high", figure.high);
    json_.field("approximate"), json_.boolean(figure.approximate);
    text("lexeme", figure.lexeme);
    text("unit", figure.unit);
    text("kind", to_string(figure.kind));
    mention("who", figure.who);
    name("category", figure.category);
    json_.field("period");
    if (figure.period) {
      json_.open('{');
      days(*figure.period);
      json_.close('}');
    } else {
      json_.null();
    }
    name("scope", figure.scope);
    index("part_of", figure.part_of);
    known("rule", figure.rule);
  }

  void fields(const Voice& voice) {
    json_.field("source");
    json_.open('{');
    mention("mention", voice.source);
    index("actor", voice.source_actor);
    json_.close('}');
    mention("cue", voice.cue);
    text("stance", to_string(voice.stance));
    json_.field("content");
    ranges(voice.content);
    json_.field("quoted"), json_.boolean(voice.quoted);
    index("within", voice.within);
    known("rule", voice.rule);
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
    json_.field("when");
    if (claim.when) {
      json_.open('{');
      days(claim.when->days);
      text("basis", to_string(claim.when->basis));
      json_.close('}');
    } else {
      json_.null();
    }
    indices("voices", claim.voices);
    json_.field("background"), json_.boolean(claim.background);
    text("certainty", to_string(claim.certainty));
    json_.field("evidence");
    range(claim.evidence);
    number("confidence", claim.confidence);
    json_.field("why");
    json_.open('[');
    for (const auto& rule : claim.why) json_.string(rule);
    json_.close(']');
    mention("means", claim.means);
    claim_id("disputes", claim.disputes);
    json_.field("acled");
    if (claim.acled) {
      json_.open('{');
      text("event_type", claim.acled->event_type);
      known("sub_event_type", claim.acled->sub_event_type);
      json_.close('}');
    } else {
      json_.null();
    }
    known("plover", claim.plover);
  }

  void fields(const Note& note) {
    mention("mention", note.mention);
    text("code", note.code);
    text("message", note.message);
  }

  // The forms that values take.

  template <typename Value>
  void list(const JsonKey& key, const std::vector<Value>& values) {
    json_.field(key);
    json_.open('[');
    for (const auto& value : values) {
      json_.open('{');
      fields(value);
      json_.close('}');
    }
    json_.close(']');
  }

  void text(const JsonKey& key, std::string_view value) { json_.field(key, value); }

  void null(const JsonKey& key) { json_.field(key), json_.null(); }

  // For strings that are not always known: none, or an empty one.
  void known(const JsonKey& key, const std::optional<std::string>& value) {
    value ? json_.field(key, *value) : null(key);
  }
  void known(const JsonKey& key, const std::string& value) { value.empty() ? null(key) : json_.field(key, value); }

  template <typename Enum>
  void name(const JsonKey& key, std::optional<Enum> value) {
    value ? json_.field(key, to_string(*value)) : null(key);
  }

  void number(const JsonKey& key, std::optional<double> value) {
    json_.field(key);
    value ? json_.number(*value) : json_.null();
  }

  void index(const JsonKey& key, std::optional<Index> value) {
    json_.field(key);
    value ? json_.integer(*value) : json_.null();
  }

  void indices(const JsonKey& key, const std::vector<Index>& values) {
    json_.field(key);
    json_.open('[');
    for (const Index value : values) json_.integer(value);
    json_.close(']');
  }

  void claim_id(const JsonKey& key, std::optional<Index> claim) {
    json_.field(key);
    claim ? json_.string("c" + std::to_string(*claim)) : json_.null();  // short enough to need no allocation
  }

  void day(const JsonKey& key, std::optional<Date> date) { date ? json_.field(key, format_date(*date)) : null(key); }

  void days(const Days& value) {
    day("earliest", value.earliest);
    day("latest", value.latest);
  }

  void point_before(std::uint32_t byte, char sign) {
    json_.number_before(std::int64_t{record_.text.code_point_at(byte)}, sign);
  }

  void range(Span span) {
    assert(span.start <= span.end && span.end <= record_.text.size());
    json_.open('[');
    point_before(span.start, ',');
    point_before(span.end, ']');
    json_.raw(",");
  }

  void ranges(const std::vector<Span>& spans) {
    json_.open('[');
    for (const Span span : spans) range(span);
    json_.close(']');
  }

  void mention(Span span) {
    assert(span.start < span.end && span.end <= record_.text.size());  // a mention is words
    json_.raw(R"({"start":)");
    point_before(span.start, ',');
    json_.raw(R"("end":)");
    point_before(span.end, ',');
    json_.field("text", record_.text.slice(span));
    json_.close('}');
  }

  void mention(const JsonKey& key, std::optional<Span> span) {
    json_.field(key);
    span ? mention(*span) : json_.null();
  }

  void mentions(const JsonKey& key, const std::vector<Span>& spans) {
    json_.field(key);
    json_.open('[');
    for (const Span span : spans) mention(span);
    json_.close(']');
  }

  const Record& record_;
  RecordJson json_;
};

}  // namespace

std::string write_record(const Record& record) { return RecordWriter(record).write(); }

}  // namespace selon
