#include "export/json_node.h"

namespace selon {

void Complaint::about(const JsonNode& node, std::string message, ErrorKind kind) {
  if (!error_) error_ = Error{kind, std::move(message), node.path()};
}

std::string JsonNode::path() const {
  if (parent == nullptr) return {};
  std::string way = parent->path();
  if (key.empty()) return way + "[" + std::to_string(position) + "]";
  if (!way.empty()) way += '.';
  return way.append(key);
}

std::optional<JsonNode> JsonNode::find(std::string_view name) const {
  if (!json) return std::nullopt;
  simdjson::dom::object object;
  if (json->get(object)) {
    complaint->about(*this, "is not an object");
    return std::nullopt;
  }
  simdjson::dom::element value;
  if (object.at_key(name).get(value)) return std::nullopt;
  return JsonNode{complaint, value, this, name};
}

JsonNode JsonNode::operator[](std::string_view name) const {
  if (auto found = find(name)) return *found;
  JsonNode absent{complaint, std::nullopt, this, name};
  complaint->about(absent, "is missing; what is not known is null, never left out");
  return absent;
}

std::size_t JsonNode::size() const {
  simdjson::dom::array items;
  if (!json) return 0;
  if (json->get(items)) complaint->about(*this, "is not a list");
  return complaint->first() ? 0 : items.size();
}

std::string_view JsonNode::text() const {
  std::string_view value;
  if (json && json->get(value)) complaint->about(*this, "is not a string");
  return value;
}

bool JsonNode::boolean() const {
  bool value = false;
  if (json && json->get(value)) complaint->about(*this, "is neither true nor false");
  return value;
}

double JsonNode::number() const {
  double value = 0;
  if (json && json->get(value)) complaint->about(*this, "is not a number");
  return value;
}

std::int64_t JsonNode::integer() const {
  std::int64_t value = 0;
  if (json && json->get(value)) complaint->about(*this, "is not a whole number");
  return value;
}

}  // namespace selon
