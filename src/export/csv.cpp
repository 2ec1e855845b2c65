#include "export/csv.h"

#include <utility>

namespace selon {

void CsvLine::text(std::string_view value) {
  // Some spreadsheets look past white space and quotation marks of full width; tab and line ends they take for signs.
  constexpr std::string_view begins_formula = "=+-@\t\r\n";
  if (!value.empty() && begins_formula.find(value.front()) != std::string_view::npos)
    cell("'" + std::string(value));
  else
    cell(value);
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
