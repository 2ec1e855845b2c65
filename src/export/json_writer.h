// Writes JSON into one growing buffer, in the order in which it is told to, without white space.
//
// No tree is built and nothing is allocated per field: a record is written once, in one direction. A comma is put where
// the last character shows that a value stands before, so no state is kept and braces are for the caller to close.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace selon {

// The name of a field as it is written, `,"name":"`, made when the program is compiled: all that is left to do for it
// is to copy some bytes. The last of them begins a string.
class JsonKey {
 public:
  template <std::size_t size>
  consteval JsonKey(const char (&name)[size]) : size_(size + 4) {  // NOLINT(google-explicit-constructor)
    written_[0] = ',';
    written_[1] = '"';
    std::copy_n(name, size - 1, written_.begin() + 2);
    written_[size + 1] = '"';
    written_[size + 2] = ':';
    written_[size + 3] = '"';
  }
  std::string_view before_string(bool after_value) const {
    return after_value ? std::string_view(written_.data(), size_) : std::string_view(written_.data() + 1, size_ - 1u);
  }
  std::string_view before_value(bool after_value) const {
    const std::string_view written = before_string(after_value);
    return written.substr(0, written.size() - 1);
  }

 private:
  std::array<char, 31> written_{};
  std::uint8_t size_;
};

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void open(char brace) { separate(), out_ += brace; }
  void close(char brace) { out_ += brace; }
  void key(std::string_view name);  // `name` needs no escapes: it is one of our own

  void null() { literal("null"); }
  void boolean(bool value) { literal(value ? "true" : "false"); }
  void integer(std::int64_t value);
  void number(double value);  // shortest digits that read back as the same value; whole ones without ".0"; finite
  void string(std::string_view utf8);

  // The same in fewer steps, for what a record is full of.
  void field(const JsonKey& name) { out_ += name.before_value(follows_value()); }
  void field(const JsonKey& name, std::string_view utf8) {
    out_ += name.before_string(follows_value());
    rest_of_string(utf8);
  }
  void raw(std::string_view json) { literal(json); }  // put together already: a value, or the beginning of one

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
  void rest_of_string(std::string_view utf8);
  template <typename Number>
  void append_number(Number value);

  std::string& out_;
};

}  // namespace selon
