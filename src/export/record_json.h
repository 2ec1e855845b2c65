// Writes the JSON of records: as json_writer.h does, in fewer steps and into a buffer of its own.
//
// All that leaves the program goes through here, and most of it is names of fields and short strings. So bytes go
// straight to the end of a row that is longer than what it holds, the names are made when the program is compiled, and
// every value leaves a comma behind it, which the end of its object or list takes back.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include "export/json_text.h"

namespace selon {

// The name of a field as it is written, `"name":"`. The last byte begins a string.
class JsonKey {
 public:
  static constexpr std::size_t most = 32;

  template <std::size_t size>
  consteval JsonKey(const char (&name)[size]) : size_(size + 3) {  // NOLINT(google-explicit-constructor)
    static_assert(size + 3 <= most);
    written_[0] = '"';
    std::copy_n(name, size - 1, written_.begin() + 1);
    written_[size] = '"';
    written_[size + 1] = ':';
    written_[size + 2] = '"';
  }
  const char* data() const { return written_.data(); }  // `most` bytes that may be copied, of which size() count
  std::size_t size() const { return size_; }

 private:
  std::array<char, most> written_{};
  std::uint8_t size_;
};

class RecordJson {
 public:
  explicit RecordJson(std::size_t expected_size) { grow(expected_size); }
  RecordJson(const RecordJson&) = delete;
  RecordJson& operator=(const RecordJson&) = delete;

  // The value that has been written; nothing can be written after it.
  std::string take();

  void open(char brace) {
    *room(1) = brace;
    ++end_;
  }
  void close(char brace) {
    if (end_[-1] == ',') --end_;
    char* const to = room(2);
    to[0] = brace;
    to[1] = ',';
    end_ = to + 2;
  }

  void field(const JsonKey& name) { begin(name, name.size() - 1); }
  void field(const JsonKey& name, std::string_view utf8) {
    begin(name, name.size());
    rest_of_string(utf8);
  }
  void key(std::string_view name) {  // one that is not known beforehand
    string(name);
    end_[-1] = ':';
  }

  void null() { raw("null,"); }
  void boolean(bool value) { value ? raw("true,") : raw("false,"); }
  void integer(std::int64_t value) { number_before(value, ','); }
  void number(double value) { number_before(value, ','); }  // finite
  void string(std::string_view utf8) {
    raw("\"");
    rest_of_string(utf8);
  }

  // Pieces of JSON that are not looked at. A comma stands behind each value.
  template <std::size_t size>
  void raw(const char (&json)[size]) {
    std::memcpy(room(size - 1), json, size - 1);
    end_ += size - 1;
  }
  template <typename Number>
  void number_before(Number value, char sign) {
    char* const to = write_json_number(value, room(json_number_room + 1));
    *to = sign;
    end_ = to + 1;
  }

 private:
  // Where the next bytes go: there is room for so many.
  char* room(std::size_t more) {
    if (static_cast<std::size_t>(limit_ - end_) < more) grow(more);
    return end_;
  }
  void grow(std::size_t more);
  void begin(const JsonKey& name, std::size_t size) {
    std::memcpy(room(JsonKey::most), name.data(), JsonKey::most);
    end_ += size;
  }
  void rest_of_string(std::string_view utf8);

  std::string bytes_;  // longer than what has been written, which ends before end_
  char* end_ = bytes_.data();
  char* limit_ = end_;
};

}  // namespace selon
