// The fields of an answer, as JSON: what all answers have in common.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "export/json_writer.h"

namespace selon {

class AnswerWriter {
 public:
  explicit AnswerWriter(std::string& out) : json(out) {}

  void text(std::string_view key, std::string_view value) { json.key(key), json.string(value); }
  void number(std::string_view key, const std::optional<double>& value) {
    json.key(key);
    value ? json.number(*value) : json.null();
  }
  void integer(std::string_view key, std::int64_t value) { json.key(key), json.integer(value); }
  void flag(std::string_view key, bool value) { json.key(key), json.boolean(value); }
  template <typename List, typename Each>
  void list(std::string_view key, const List& values, const Each& each) {
    json.key(key);
    json.open('[');
    for (const auto& value : values) each(value);
    json.close(']');
  }
  template <typename Fields>
  void object(const Fields& fields) {
    json.open('{');
    fields();
    json.close('}');
  }

  JsonWriter json;
};

}  // namespace selon
