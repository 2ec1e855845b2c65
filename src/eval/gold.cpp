#include "selon/gold.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <filesystem>

#include "base/file.h"
#include "export/json_node.h"

namespace selon {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_gold_bytes = std::size_t{16} << 20;

// "key" that is absent or null gives nothing.
std::optional<JsonNode> value_of(const JsonNode& node, std::string_view key) {
  auto found = node.find(key);
  return found && !found->is_null() ? found : std::nullopt;
}

std::optional<std::string> text_of(const JsonNode& node, std::string_view key) {
  const auto found = value_of(node, key);
  return found ? std::optional(std::string(found->text())) : std::nullopt;
}

std::optional<double> number_of(const JsonNode& node, std::string_view key) {
  const auto found = value_of(node, key);
  return found ? std::optional(found->number()) : std::nullopt;
}

template <typename Each>
void each_of(const JsonNode& node, std::string_view key, Each&& each) {
  if (const auto list = value_of(node, key)) list->each(std::forward<Each>(each));
}

class GoldParser {
 public:
  Result<GoldReport> parse(const JsonNode& root) {
    auto text = Text::from_utf8(std::string(root["text"].text()));
    if (!text) return tl::unexpected(text.error());
    gold_.text = std::move(*text);
    gold_.language = text_of(root, "lang").value_or("");
    gold_.metadata.outlet = text_of(root, "outlet");
    if (const auto published = value_of(root, "published")) gold_.metadata.published = day(*published);
    each_of(root, "places", [&](const JsonNode& node) { place(node); });
    each_of(root, "times", [&](const JsonNode& node) { time(node); });
    each_of(root, "actors", [&](const JsonNode& node) { actor(node); });
    each_of(root, "figures", [&](const JsonNode& node) { figure(node); });
    each_of(root, "voices", [&](const JsonNode& node) { voice(node); });
    each_of(root, "claims", [&](const JsonNode& node) { claim(node); });
    if (root.complaint->first()) return tl::unexpected(*root.complaint->first());
    return std::move(gold_);
  }

 private:
  GoldReport gold_;

  std::optional<Date> day(const JsonNode& node) {
    const auto date = parse_date(node.text());
    if (!date) node.complaint->about(node, "is no day; write it as 2017-10-13");
    return date;
  }

  Days days(const JsonNode& node) {
    Days days;
    if (const auto earliest = value_of(node, "earliest")) days.earliest = day(*earliest);
    if (const auto latest = value_of(node, "latest")) days.latest = day(*latest);
    return days;
  }

  Span in_code_points(std::size_t start, std::size_t size) const {
    return {gold_.text.code_point_at(static_cast<std::uint32_t>(start)),
            gold_.text.code_point_at(static_cast<std::uint32_t>(start + size))};
  }

  // "words", or {"text": "words", "n": 2}; of a mention itself too, whose other fields stand beside "text".
  Span quoted(const JsonNode& node) {
    std::string_view words;
    std::int64_t wanted = 1;
    if (node.json && node.json->is_string()) {
      words = node.text();
    } else {
      words = node["text"].text();
      if (const auto n = value_of(node, "n")) wanted = n->integer();
    }
    const auto utf8 = gold_.text.utf8();
    std::size_t at = std::string_view::npos;
    for (std::int64_t i = 0; i < wanted; ++i) {
      at = utf8.find(words, i == 0 ? 0 : at + 1);
      if (at == std::string_view::npos || words.empty()) {
        node.complaint->about(node, fmt::format("occurrence {} of \"{}\" is not in the text", i + 1, words));
        return {};
      }
    }
    return in_code_points(at, words.size());
  }

  void place(const JsonNode& node) {
    gold_.places.push_back({quoted(node), text_of(node, "name"), text_of(node, "country"), text_of(node, "kind"),
                            number_of(node, "lat"), number_of(node, "lon")});
  }

  void time(const JsonNode& node) {
    gold_.times.push_back({quoted(node), std::string(node["value"].text()), days(node)});
  }

  // Words alone stand for all their occurrences.
  void actor(const JsonNode& node) {
    GoldActor actor{text_of(node, "key").value_or(""), text_of(node, "name").value_or(""), {}};
    node["mentions"].each([&](const JsonNode& mention) {
      if (!mention.json || !mention.json->is_string()) return actor.mentions.push_back(quoted(mention));
      const auto words = mention.text(), utf8 = gold_.text.utf8();
      auto at = words.empty() ? std::string_view::npos : utf8.find(words);
      if (at == std::string_view::npos)
        return mention.complaint->about(mention, fmt::format("\"{}\" is not in the text", words));
      for (; at != std::string_view::npos; at = utf8.find(words, at + words.size()))
        actor.mentions.push_back(in_code_points(at, words.size()));
    });
    gold_.actors.push_back(std::move(actor));
  }

  void figure(const JsonNode& node) {
    gold_.figures.push_back({text_of(node, "key").value_or(""), quoted(node), number_of(node, "low"),
                             number_of(node, "high"), text_of(node, "unit").value_or(""),
                             text_of(node, "kind").value_or(""), text_of(node, "category"), text_of(node, "part_of")});
  }

  void voice(const JsonNode& node) {
    gold_.voices.push_back({text_of(node, "key").value_or(""), quoted(node["source"]), quoted(node["content"]),
                            std::string(node["stance"].text()), text_of(node, "within")});
  }

  // Keys of a list of the claim as positions in `all`.
  template <typename Thing>
  std::vector<Index> links(const JsonNode& node, std::string_view key, const std::vector<Thing>& all) {
    std::vector<Index> found;
    each_of(node, key, [&](const JsonNode& item) {
      const auto wanted = item.text();
      // The last of several with one key, as a dictionary of them would hold.
      const auto at = std::find_if(all.rbegin(), all.rend(), [&](const Thing& one) { return one.key == wanted; });
      if (at == all.rend()) return item.complaint->about(item, fmt::format("nothing has the key \"{}\"", wanted));
      found.push_back(static_cast<Index>(all.rend() - at - 1));
    });
    return found;
  }

  void claim(const JsonNode& node) {
    GoldClaim claim{std::string(node["type"].text()), std::string(node["certainty"].text()), quoted(node["trigger"])};
    claim.actor = links(node, "actor", gold_.actors);
    claim.target = links(node, "target", gold_.actors);
    claim.voices = links(node, "voices", gold_.voices);
    links(node, "figures", gold_.figures);  // no layer compares them, but a wrong key is an error
    each_of(node, "place", [&](const JsonNode& place) { claim.place.push_back(quoted(place)); });
    if (const auto when = value_of(node, "when")) claim.when = days(*when);
    gold_.claims.push_back(std::move(claim));
  }
};

}  // namespace

std::string GoldReport::words(Span code_points) const {
  const auto start = text.byte_of_code_point(code_points.start), end = text.byte_of_code_point(code_points.end);
  return std::string(text.slice({start, end}));
}

Result<GoldReport> parse_gold(std::string_view json, const std::string& file) {
  simdjson::dom::parser parser;
  simdjson::dom::element document;
  if (const auto code = parser.parse(json.data(), json.size()).get(document))
    return fail(ErrorKind::bad_input, fmt::format("is not JSON: {}", simdjson::error_message(code)), file);
  Complaint complaint;
  auto gold = GoldParser().parse(JsonNode{&complaint, document});
  if (!gold) {
    const Error& error = gold.error();
    return fail(error.kind, error.place.empty() ? error.message : error.place + ": " + error.message, file);
  }
  gold->name = fs::path(file).stem().string();
  return gold;
}

Result<std::vector<GoldReport>> load_gold(const std::string& folder) {
  std::error_code code;
  std::vector<std::string> files;
  for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code))
    if (at->path().extension() == ".json") files.push_back(at->path().string());
  if (code) return fail(ErrorKind::not_found, "cannot list the folder: " + code.message(), folder);
  if (files.empty()) return fail(ErrorKind::not_found, "has no *.json, which reports read by hand are", folder);
  std::sort(files.begin(), files.end());
  std::vector<GoldReport> reports;
  for (const auto& file : files) {
    const auto bytes = read_file(file, most_gold_bytes);
    if (!bytes) return tl::unexpected(bytes.error());
    auto gold = parse_gold(*bytes, file);
    if (!gold) return tl::unexpected(gold.error());
    reports.push_back(std::move(*gold));
  }
  return reports;
}

}  // namespace selon
