#include "export/csv.h"

#include <algorithm>
#include <array>
#include <utility>

namespace selon {
namespace {

// Some spreadsheets look past spaces, and some take signs of full width; tab and line ends they take for signs.
bool begins_formula(std::string_view value) {
  value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
  constexpr auto signs =
      std::to_array<std::string_view>({"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"});
  return std::ranges::any_of(signs, [&](std::string_view sign) { return value.starts_with(sign); });
}

}  // namespace

void CsvLine::text(std::string_view value) {
  cell(begins_formula(value) ? "'" + std::string(value) : std::string(value));
}

void CsvLine::number(std::string_view digits) { cell(digits); }

void CsvLine::cell(std::string_view value) {
  if (begun_) out_ += ',';
  begun_ = true;
  if (value.find_first_of(",\"\r\n\t") == std::string_view::npos) {
    out_ += value;
    return;
  }
  out_ += '"';
  for (const char c : value) out_.append(c == '"' ? 2 : 1, c);
  out_ += '"';
}

std::string CsvLine::take() {
  begun_ = false;
  return std::exchange(out_, {});
}

}  // namespace selon
