#include "export/json_writer.h"

#include <array>

#include "export/json_text.h"

namespace selon {
namespace {

// The first byte from `at` on that is to be escaped, or the end.
std::size_t next_escaped(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size() && !any_json_escaped(eight_bytes(text.data() + at))) at += 8;
  while (at < text.size() && !is_json_escaped(text[at])) ++at;
  return at;
}

}  // namespace

void JsonWriter::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
}

void JsonWriter::integer(std::int64_t value) {
  std::array<char, json_number_room> written;
  literal({written.data(), write_json_number(value, written.data())});
}

void JsonWriter::number(double value) {
  std::array<char, json_number_room> written;
  literal({written.data(), write_json_number(value, written.data())});
}

void JsonWriter::string(std::string_view utf8) {
  separate();
  out_ += '"';
  std::size_t copied = 0;
  for (std::size_t at = next_escaped(utf8, 0); at < utf8.size(); at = next_escaped(utf8, copied)) {
    out_.append(utf8, copied, at - copied);
    std::array<char, json_escape_room> escape;
    out_.append(escape.data(), write_json_escape(utf8[at], escape.data()));
    copied = at + 1;
  }
  out_.append(utf8, copied);
  out_ += '"';
}

}  // namespace selon
