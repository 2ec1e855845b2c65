// A JSON value together with the way to it, so that an error can say where it is: "claims[3].trigger.start".
//
// The way is a chain of nodes on the caller's stack and is spelled only when an error is written. The first error is
// kept in the Complaint; from then on every reading gives an empty value, so that code that reads twenty fields need
// not ask after each of them.
#pragma once

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "selon/names.h"
#include "selon/result.h"

namespace selon {

struct JsonNode;

class Complaint {
 public:
  void about(const JsonNode& node, std::string message, ErrorKind kind = ErrorKind::bad_input);
  const std::optional<Error>& first() const { return error_; }

 private:
  std::optional<Error> error_;
};

struct JsonNode {
  Complaint* complaint;
  std::optional<simdjson::dom::element> json;  // empty: there was an error before
  const JsonNode* parent = nullptr;
  std::string_view key = {};  // empty: an item of a list
  std::size_t position = 0;

  std::string path() const;
  bool is_null() const { return !json || json->is_null(); }

  JsonNode operator[](std::string_view name) const;  // complains when the field is not there
  std::optional<JsonNode> find(std::string_view name) const;
  std::size_t size() const;  // of a list; complains when it is none

  template <typename Each>
  void each(Each&& each) const {  // items of a list, until something is complained of
    if (!json) return;
    simdjson::dom::array items;
    if (json->get(items)) return complaint->about(*this, "is not a list");
    std::size_t at = 0;
    for (const auto item : items) {
      each(JsonNode{complaint, item, this, {}, at++});
      if (complaint->first()) return;
    }
  }

  std::string_view text() const;
  bool boolean() const;
  double number() const;
  std::int64_t integer() const;

  template <typename Enum>
  Enum name() const {
    if (!json) return {};
    std::string_view word;
    if (json->get(word)) word = {};
    const auto value = from_string<Enum>(word);
    if (!value) complaint->about(*this, "is none of " + list_names<Enum>());
    return value.value_or(Enum{});
  }
};

}  // namespace selon
