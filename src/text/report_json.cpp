#include "text/report_json.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <string_view>

#include "base/utf8.h"

namespace selon {
namespace {

// Buffers of a line above this size are given back at once: one line of 50 MB must not cost its memory for the whole
// run.
constexpr std::size_t kept_parser = std::size_t{4} << 20;

tl::unexpected<Error> bad(std::string message, const std::string& place) {
  return fail(ErrorKind::bad_input, std::move(message), place);
}

// What the JSON reader found wrong, in words that help.
Error explain(simdjson::error_code code, std::string_view json, const std::string& place) {
  const auto error = [&](std::string message) { return Error{ErrorKind::bad_input, std::move(message), place}; };
  if (const std::size_t at = first_broken_utf8(json); at != std::string_view::npos)
    return error(fmt::format(
        "byte {} of the line is not UTF-8, as JSON must be; convert the file, for instance with iconv", at));
  if (code == simdjson::STRING_ERROR)
    return error(
        "a string holds a broken escape (half of a surrogate pair such as \\ud83d?); write the character itself");
  if (code == simdjson::UNESCAPED_CHARS || code == simdjson::UNCLOSED_STRING)
    return error(
        "is not JSON: a string is not closed, or holds a raw line end; JSON Lines has one whole object on each line, "
        "with "
        "line ends written as \\n");
  if (code == simdjson::CAPACITY || code == simdjson::MEMALLOC) return error("is too long to be read as JSON");
  return error(
      fmt::format("is not JSON ({}); JSON Lines has one whole object on each line", simdjson::error_message(code)));
}

}  // namespace

tl::unexpected<Error> too_large(std::string place) {
  return fail(ErrorKind::too_large,
              fmt::format("is larger than {} MiB, the most that one report may have; an archive belongs into JSON "
                          "Lines, one report a line",
                          most_report_bytes >> 20),
              std::move(place));
}

struct ReportJson::Parser {
  simdjson::dom::parser json;
};

ReportJson::ReportJson() : parser_(std::make_unique<Parser>()) {}
ReportJson::~ReportJson() = default;

Result<ReportFields> ReportJson::parse(std::string_view json, const std::string& place) {
  static_assert(padding >= simdjson::SIMDJSON_PADDING);
  struct Freed {
    std::unique_ptr<Parser>& parser;
    bool wanted;
    ~Freed() {
      if (wanted) parser = std::make_unique<Parser>();
    }
  } const freed{parser_, json.size() > kept_parser};
  simdjson::dom::element root;
  if (const auto code = parser_->json.parse(json.data(), json.size(), false).get(root))
    return tl::unexpected(explain(code, json, place));
  simdjson::dom::object object;
  if (root.get(object)) return bad("is JSON but no object; a report is { \"text\": \"...\" }", place);

  ReportFields fields;
  struct Target {
    std::string_view name;
    std::optional<std::string>* value;
  };
  std::optional<std::string> published;
  Metadata& metadata = fields.metadata;
  const Target targets[] = {{"text", &fields.text}, {"published", &published},  {"outlet", &metadata.outlet},
                            {"url", &metadata.url}, {"title", &metadata.title}, {"language", &metadata.language}};
  for (const auto& [key, value] : object) {
    const auto* target = std::ranges::find(targets, key, &Target::name);
    if (target == std::end(targets) || value.is_null()) continue;
    std::string_view words;
    if (value.get(words)) return bad(fmt::format("\"{}\" must be a string or null", key), place);
    if (words.empty() && key != "text") continue;  // archives write "" for what they do not know
    if (words.size() > most_report_bytes) return too_large(place);
    *target->value = std::string(words);
  }
  if (published) {
    // "2017-10-13T18:02:11Z" is the day as the outlet's own clock wrote it.
    const std::string_view day = std::string_view(*published).substr(0, 10);
    if (published->size() == 10 || (published->size() > 10 && ((*published)[10] == 'T' || (*published)[10] == ' ')))
      metadata.published = parse_date(day);
    if (!metadata.published)
      return bad(fmt::format("\"published\" is \"{}\", which is no date; write it as 2017-10-13", *published), place);
  }
  return fields;
}

}  // namespace selon
