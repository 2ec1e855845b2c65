// parse_record: a line of JSON that anybody may have written, as a Record whose every offset, index and name is
// checked.
//
// Code-point offsets become bytes again by the text that the record brings along. Nothing is repaired: a quotation that
// is not what stands at its offsets would make every later step point at the wrong words, so the record is refused.
//
// parse_claims: the same for a few claims of a record that was checked when it was stored. Who shows the three claims
// of an event out of a report of forty need not build the other thirty-seven.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <span>

#include "base/sha256.h"
#include "base/utf8.h"
#include "export/json_node.h"
#include "selon/record.h"

namespace selon {
namespace {

class RecordParser {
 public:
  Result<Record> parse(const JsonNode& root) {
    begin(root);
    const auto report_node = root["report"];  // a node names its place by the one above it, which has to live
    if (const auto id = report_node["id"]; id.json && record_.id != sha256_hex(record_.text.utf8()))
      id.complaint->about(id, "is not the SHA-256 of report.text; the text was changed after it was read");
    measure(root);
    list(root["places"], record_.places);
    list(root["times"], record_.times);
    list(root["actors"], record_.actors);
    list(root["figures"], record_.figures);
    list(root["voices"], record_.voices);
    list(root["claims"], record_.claims);
    list(root["notes"], record_.notes);
    check_chains(root);
    if (root.complaint->first()) return tl::unexpected(*root.complaint->first());
    return std::move(record_);
  }

  Result<Record> parse(const JsonNode& root, std::span<const Index> wanted) {
    begin(root);
    measure(root);
    Needed claims(sizes_.claims), places(sizes_.places), actors(sizes_.actors), figures(sizes_.figures),
        voices(sizes_.voices);
    claims.add(wanted);
    some(root["claims"], record_.claims, claims);
    for (const Index i : wanted) {
      if (i >= record_.claims.size()) continue;
      const Claim& claim = record_.claims[i];
      places.add(claim.place), actors.add(claim.actor), actors.add(claim.target);
      figures.add(claim.figures), voices.add(claim.voices);
    }
    some(root["places"], record_.places, places);
    // "À 10 km de Raqqa" is told by the place that it lies near.
    const auto of_claims = places.is;
    for (const Place& place : record_.places)
      if (place.relation) places.add(place.relation->of);
    if (places.is != of_claims) some(root["places"], record_.places, places);
    some(root["figures"], record_.figures, figures);
    // Wholes stand before their parts or after them, and may be parts themselves.
    for (bool more = true; more && !root.complaint->first();) {
      more = false;
      for (std::size_t i = 0; i < record_.figures.size(); ++i)
        if (const auto whole = record_.figures[i].part_of; figures.is[i] && whole && !figures.is[*whole])
          more = figures.is[*whole] = true;
      if (more) some(root["figures"], record_.figures, figures);
    }
    some(root["voices"], record_.voices, voices);
    for (const Voice& voice : record_.voices)
      if (voice.source_actor) actors.is[*voice.source_actor] = true;
    some(root["actors"], record_.actors, actors);
    if (root.complaint->first()) return tl::unexpected(*root.complaint->first());
    return std::move(record_);
  }

 private:
  struct Sizes {
    std::size_t places = 0, times = 0, actors = 0, figures = 0, voices = 0, claims = 0;
  };

  struct Needed {  // items of a list
    std::vector<bool> is;
    explicit Needed(std::size_t size) : is(size, false) {}
    void add(std::span<const Index> items) {
      for (const Index item : items)
        if (item < is.size()) is[item] = true;
    }
  };

  void begin(const JsonNode& root) {
    if (const auto schema = root["schema"]; schema.text() != "selon/1")
      schema.complaint->about(schema, "is not selon/1, the version that this program reads", ErrorKind::wrong_version);
    report(root["report"]);
  }

  // How many there are of each, which links are held to.
  void measure(const JsonNode& root) {
    sizes_ = {root["places"].size(),  root["times"].size(),  root["actors"].size(),
              root["figures"].size(), root["voices"].size(), root["claims"].size()};
    record_.sentences = ranges(root["sentences"]);
  }

  void report(const JsonNode& node) {
    const auto text_node = node["text"];
    auto text = Text::from_utf8(std::string(text_node.text()));
    if (!text) return node.complaint->about(text_node, text.error().sentence(), text.error().kind);
    record_.text = std::move(*text);
    length_ = record_.text.code_point_at(record_.text.size());
    const auto id = node["id"];
    record_.id = id.text();
    const auto language = node["language"];
    record_.language = language.text();
    if (!is_code(record_.language, 'a', 'z'))
      language.complaint->about(language, "is not two lower-case letters (ISO 639-1)");
    record_.metadata.published = day(node["published"]);
    record_.metadata.outlet = text_or_null(node["outlet"]);
    record_.metadata.url = text_or_null(node["url"]);
    record_.metadata.title = text_or_null(node["title"]);
  }

  void fields(const JsonNode& node, Place& place) {
    place.mention = mention(node["mention"]);
    place.name = text_or_null(node["name"]);
    place.country = text_or_null(node["country"]);
    if (place.country && !is_code(*place.country, 'A', 'Z'))
      node.complaint->about(node["country"], "is not two capital letters (ISO 3166-1)");
    place.admin1 = text_or_null(node["admin1"]);
    place.admin2 = text_or_null(node["admin2"]);
    place.lat = number_or_null(node["lat"], -90, 90);
    place.lon = number_or_null(node["lon"], -180, 180);
    place.radius_km = number_or_null(node["radius_km"], 0, 40'075);  // no further than around the Earth
    const auto alternatives = node["alternatives"];
    if (alternatives.size() > 3) node.complaint->about(alternatives, "holds more than three places");
    alternatives.each([&](const JsonNode& item) {
      auto& other = place.alternatives.emplace_back();
      other.name = item["name"].text();
      other.country = text_or_null(item["country"]).value_or("");
      if (const auto id = item["geonames"]; !id.is_null()) other.geonames = id.integer();
      other.score = item["score"].number();
    });
    if (const auto id = node["geonames"]; !id.is_null()) place.geonames = id.integer();
    place.kind = node["kind"].name<PlaceKind>();
    place.precision = node["precision"].name<PlacePrecision>();
    if (const auto relation = node["relation"]; !relation.is_null())
      place.relation = PlaceRelation{relation["kind"].name<RelationKind>(), indices(relation["of"], sizes_.places)};
    place.rule = rule(node);
  }

  void fields(const JsonNode& node, Time& time) {
    time.mention = mention(node["mention"]);
    time.type = node["type"].name<TimeType>();
    time.value = words(node["value"]);
    time.days = days(node);
    const auto anchor = node["anchor"];
    if (anchor.json && anchor.json->is_string()) {
      time.anchor.kind = anchor.text() == "published" ? TimeAnchor::Kind::published : TimeAnchor::Kind::text;
      if (anchor.text() != "published" && anchor.text() != "text")
        node.complaint->about(anchor, "is neither text, published nor the index of a time");
    } else {
      time.anchor = {TimeAnchor::Kind::time, index(anchor, sizes_.times)};
    }
    time.rule = rule(node);
  }

  void fields(const JsonNode& node, Actor& actor) {
    actor.name = words(node["name"]);
    actor.kind = node["kind"].name<ActorKind>();
    actor.country = text_or_null(node["country"]);
    const auto ids = node["ids"];
    simdjson::dom::object catalogues;
    if (ids.json && ids.json->get(catalogues)) node.complaint->about(ids, "is not an object");
    if (!node.complaint->first())
      for (const auto& [catalogue, id] : catalogues)
        if (auto value = text_or_null({ids.complaint, id, &ids, catalogue}))
          actor.ids.emplace(catalogue, std::move(*value));
    node["mentions"].each([&](const JsonNode& item) { actor.mentions.push_back(mention(item)); });
    if (actor.mentions.empty()) node.complaint->about(node["mentions"], "is empty");
    node["epithets"].each([&](const JsonNode& item) { actor.epithets.push_back(mention(item)); });
    actor.rule = rule(node);
  }

  void fields(const JsonNode& node, Figure& figure) {
    figure.mention = mention(node["mention"]);
    figure.value = number_or_null(node["value"]);
    figure.low = number_or_null(node["low"]);
    figure.high = number_or_null(node["high"]);
    figure.approximate = node["approximate"].boolean();
    figure.lexeme = node["lexeme"].text();
    figure.unit = node["unit"].text();
    figure.kind = node["kind"].name<FigureKind>();
    figure.who = mention_or_null(node["who"]);
    figure.category = name_or_null<Category>(node["category"]);
    if (const auto period = node["period"]; !period.is_null()) figure.period = days(period);
    figure.scope = name_or_null<Scope>(node["scope"]);
    figure.part_of = index_or_null(node["part_of"], sizes_.figures);
    figure.rule = rule(node);
  }

  void fields(const JsonNode& node, Voice& voice) {
    const auto source = node["source"];
    voice.source = mention(source["mention"]);
    voice.source_actor = index_or_null(source["actor"], sizes_.actors);
    voice.cue = mention_or_null(node["cue"]);
    voice.stance = node["stance"].name<Stance>();
    voice.content = ranges(node["content"]);
    if (voice.content.empty()) node.complaint->about(node["content"], "is empty");
    voice.quoted = node["quoted"].boolean();
    voice.within = index_or_null(node["within"], sizes_.voices);
    voice.rule = rule(node);
  }

  void fields(const JsonNode& node, Claim& claim) {
    const auto id = node["id"];
    if (claim_index(id) != node.position)
      id.complaint->about(id, fmt::format("is not c{}, the claim's place in the list", node.position));
    claim.type = node["type"].name<ClaimType>();
    claim.trigger = mention(node["trigger"]);
    claim.actor = indices(node["actor"], sizes_.actors);
    claim.target = indices(node["target"], sizes_.actors);
    claim.place = indices(node["place"], sizes_.places);
    claim.time = index_or_null(node["time"], sizes_.times);
    claim.figures = indices(node["figures"], sizes_.figures);
    if (const auto when = node["when"]; !when.is_null()) claim.when = When{days(when), when["basis"].name<Basis>()};
    claim.voices = indices(node["voices"], sizes_.voices);
    claim.background = node["background"].boolean();
    claim.certainty = node["certainty"].name<Certainty>();
    claim.evidence = range(node["evidence"]);
    const auto confidence = node["confidence"];
    claim.confidence = number_or_null(confidence, 0, 1).value_or(0);
    if (confidence.is_null()) node.complaint->about(confidence, "is not a number");
    node["why"].each([&](const JsonNode& item) { claim.why.emplace_back(item.text()); });
    if (claim.why.empty()) node.complaint->about(node["why"], "is empty");
    claim.means = mention_or_null(node["means"]);
    if (const auto disputed = node["disputes"]; !disputed.is_null()) claim.disputes = claim_index(disputed);
    if (const auto acled = node["acled"]; !acled.is_null())
      claim.acled = AcledCode{std::string(acled["event_type"].text()), text_or_null(acled["sub_event_type"])};
    claim.plover = text_or_null(node["plover"]);
  }

  void fields(const JsonNode& node, Note& note) {
    note.mention = mention_or_null(node["mention"]);
    note.code = words(node["code"]);
    if (!std::ranges::all_of(note.code, [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); }))
      node.complaint->about(node["code"], "is not lower-case letters and underscores");
    note.message = node["message"].text();
  }

  // The forms that values take.

  template <typename Value>
  void list(const JsonNode& node, std::vector<Value>& values) {
    values.reserve(node.size());
    node.each([&](const JsonNode& item) { fields(item, values.emplace_back()); });
  }

  template <typename Value>
  void some(const JsonNode& node, std::vector<Value>& values, const Needed& needed) {
    values.assign(needed.is.size(), Value{});
    node.each([&](const JsonNode& item) {
      if (item.position < needed.is.size() && needed.is[item.position]) fields(item, values[item.position]);
    });
  }

  static bool is_code(std::string_view code, char first, char last) {
    return code.size() == 2 && std::ranges::all_of(code, [&](char c) { return c >= first && c <= last; });
  }

  static std::string words(const JsonNode& node) {
    const auto value = node.text();
    if (value.empty()) node.complaint->about(node, "is empty");
    return std::string(value);
  }

  static std::optional<std::string> text_or_null(const JsonNode& node) {
    if (node.is_null()) return std::nullopt;
    return std::string(node.text());
  }

  // Rules are a field that selon adds; records by others need not have it.
  static std::string rule(const JsonNode& node) {
    const auto found = node.find("rule");
    return found ? text_or_null(*found).value_or("") : "";
  }

  template <typename Enum>
  static std::optional<Enum> name_or_null(const JsonNode& node) {
    if (node.is_null()) return std::nullopt;
    return node.name<Enum>();
  }

  static std::optional<double> number_or_null(const JsonNode& node) {
    if (node.is_null()) return std::nullopt;
    return node.number();
  }

  static std::optional<double> number_or_null(const JsonNode& node, double lowest, double highest) {
    const auto value = number_or_null(node);
    if (value && !(*value >= lowest && *value <= highest))
      node.complaint->about(node, fmt::format("is not between {} and {}", lowest, highest));
    return value;
  }

  static Index index(const JsonNode& node, std::size_t size) {
    const auto value = node.integer();
    if (value >= 0 && static_cast<std::size_t>(value) < size) return static_cast<Index>(value);
    node.complaint->about(node, fmt::format("is not the index of one of {} items", size));
    return 0;
  }

  static std::optional<Index> index_or_null(const JsonNode& node, std::size_t size) {
    if (node.is_null()) return std::nullopt;
    return index(node, size);
  }

  static std::vector<Index> indices(const JsonNode& node, std::size_t size) {
    std::vector<Index> values;
    node.each([&](const JsonNode& item) { values.push_back(index(item, size)); });
    return values;
  }

  std::optional<Index> claim_index(const JsonNode& node) const {
    const auto id = node.text();
    Index value = 0;
    const auto read = std::from_chars(id.data() + std::min<std::size_t>(1, id.size()), id.data() + id.size(), value);
    if (read.ec == std::errc() && value < sizes_.claims && id == fmt::format("c{}", value)) return value;
    node.complaint->about(node, "is not the id of a claim of this record");
    return std::nullopt;
  }

  static std::optional<Date> day(const JsonNode& node) {
    if (node.is_null()) return std::nullopt;
    const auto date = parse_date(node.text());
    if (!date) node.complaint->about(node, "is not a day, written as 2017-10-13");
    return date;
  }

  static Days days(const JsonNode& node) { return {day(node["earliest"]), day(node["latest"])}; }

  Span span(const JsonNode& node, const JsonNode& start, const JsonNode& end) const {
    const auto from = start.integer(), to = end.integer();
    if (node.complaint->first()) return {};
    if (from < 0 || from > to || to > length_) {
      node.complaint->about(node, fmt::format("runs from {} to {}, and the text has {} characters", from, to, length_));
      return {};
    }
    return {record_.text.byte_of_code_point(static_cast<std::uint32_t>(from)),
            record_.text.byte_of_code_point(static_cast<std::uint32_t>(to))};
  }

  Span range(const JsonNode& node) const {
    std::optional<JsonNode> ends[2];
    node.each([&](const JsonNode& item) {
      if (item.position < 2) ends[item.position] = item;
    });
    if (!node.complaint->first() && node.size() != 2) node.complaint->about(node, "is not a pair of offsets");
    if (node.complaint->first()) return {};
    return span(node, *ends[0], *ends[1]);
  }

  std::vector<Span> ranges(const JsonNode& node) const {
    std::vector<Span> spans;
    node.each([&](const JsonNode& item) { spans.push_back(range(item)); });
    return spans;
  }

  Span mention(const JsonNode& node) const {
    const auto found = span(node, node["start"], node["end"]);
    const auto words_node = node["text"];
    const auto quoted = words(words_node);
    if (!node.complaint->first() && record_.text.slice(found) != quoted)
      node.complaint->about(words_node, "is not what stands at its offsets in report.text");
    return found;
  }

  std::optional<Span> mention_or_null(const JsonNode& node) const {
    if (node.is_null()) return std::nullopt;
    return mention(node);
  }

  // Nothing may be part of itself, whatever way round: who follows such links must come to an end.
  void check_chains(const JsonNode& root) const {
    check_chain(root["figures"], record_.figures, "part_of", [](const Figure& figure) { return figure.part_of; });
    check_chain(root["voices"], record_.voices, "within", [](const Voice& voice) { return voice.within; });
    check_chain(root["times"], record_.times, "anchor", [](const Time& time) -> std::optional<Index> {
      if (time.anchor.kind != TimeAnchor::Kind::time) return std::nullopt;
      return time.anchor.time;
    });
  }

  template <typename Value, typename Next>
  static void check_chain(const JsonNode& node, const std::vector<Value>& values, std::string_view key, Next next) {
    if (node.complaint->first()) return;
    std::vector<Index> seen(values.size(), 0);  // 1 + the item from which the walk came by
    for (Index start = 0; start < values.size(); ++start) {
      std::optional<Index> at = start;
      while (at && seen[*at] == 0) {
        seen[*at] = start + 1;
        at = next(values[*at]);
      }
      if (at && seen[*at] == start + 1) {
        const JsonNode item{node.complaint, std::nullopt, &node, {}, *at};
        return node.complaint->about({node.complaint, std::nullopt, &item, key}, "leads back to itself");
      }
    }
  }

  Record record_;
  Sizes sizes_;
  std::int64_t length_ = 0;  // of the text, in code points
};

}  // namespace

namespace {

// Its buffers are used again: a ledger's records are parsed by the thousand. One of an uncommon size gets its own.
template <typename Parse>
Result<Record> parse_json(std::string_view json, const Parse& parse) {
  constexpr std::size_t common = 1 << 20;
  thread_local simdjson::dom::parser kept;
  simdjson::dom::parser own;
  simdjson::dom::element document;
  if (const auto code = (json.size() <= common ? kept : own).parse(json.data(), json.size()).get(document))
    return fail(ErrorKind::bad_input, fmt::format("is not JSON: {}", simdjson::error_message(code)));
  Complaint complaint;
  return parse(JsonNode{&complaint, document});
}

}  // namespace

Result<Record> parse_record(std::string_view json) {
  if (const auto at = first_broken_utf8(json); at != std::string_view::npos)
    return fail(ErrorKind::bad_input, fmt::format("byte {} is not UTF-8, as JSON must be", at));
  return parse_json(json, [](const JsonNode& root) { return RecordParser().parse(root); });
}

Result<Record> parse_claims(std::string_view json, std::span<const Index> claims) {
  return parse_json(json, [&](const JsonNode& root) { return RecordParser().parse(root, claims); });
}

}  // namespace selon
