// Writes JSON into one growing buffer, in the order in which it is told to, without white space.
//
// No tree is built and nothing is allocated per field: a record is written once, in one direction. A comma is put where
// the last character shows that a value stands before, so no state is kept and braces are for the caller to close.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace selon {

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void open(char brace) { separate(), out_ += brace; }
  void close(char brace) { out_ += brace; }
  void key(std::string_view name);  // `name` needs no escapes: it is one of our own

  void null() { literal("null"); }
  void boolean(bool value) { literal(value ? "true" : "false"); }
  void integer(std::int64_t value);
  void number(double value);  // finite; the shortest digits that read back as the same value
  void string(std::string_view utf8);

 private:
  void literal(std::string_view word) { separate(), out_ += word; }
  void separate() {
    if (follows_value()) out_ += ',';
  }
  bool follows_value() const {
    if (out_.empty()) return false;
    const char last = out_.back();
    return last != '{' && last != '[' && last != ':';
  }

  std::string& out_;
};

}  // namespace selon
