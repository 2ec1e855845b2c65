// Claims freed from their records, as JSON: what the answers about events, contradictions and links have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "export/json_writer.h"
#include "selon/date.h"
#include "selon/told_claim.h"

namespace selon {

class ToldWriter {
 public:
  explicit ToldWriter(std::string& out) : json(out) {}

  void text(std::string_view key, std::string_view value) { json.key(key), json.string(value); }
  void text_or_null(std::string_view key, const std::optional<std::string>& value) {
    json.key(key);
    value ? json.string(*value) : json.null();
  }
  void day(std::string_view key, const std::optional<Date>& value) {
    json.key(key);
    value ? json.string(format_date(*value)) : json.null();
  }
  void number(std::string_view key, const std::optional<double>& value) {
    json.key(key);
    value ? json.number(*value) : json.null();
  }
  void integer(std::string_view key, std::size_t value) {
    json.key(key), json.integer(static_cast<std::int64_t>(value));
  }
  void flag(std::string_view key, bool value) { json.key(key), json.boolean(value); }
  template <typename List, typename Each>
  void list(std::string_view key, const List& values, const Each& each) {
    json.key(key);
    json.open('[');
    for (const auto& value : values) each(value);
    json.close(']');
  }
  template <typename List>
  void texts(std::string_view key, const List& values) {
    list(key, values, [&](const std::string& value) { json.string(value); });
  }
  template <typename Fields>
  void object(const Fields& fields) {
    json.open('{');
    fields();
    json.close('}');
  }

  JsonWriter json;
};

void write_figure(ToldWriter& out, const ToldFigure& figure);
void write_claim(ToldWriter& out, const ToldClaim& claim);

}  // namespace selon
