#include "export/table.h"

#include <fmt/format.h>

#include <cassert>
#include <cmath>

#include "export/csv.h"

namespace selon {

Cell::Cell(double number) : kind(Kind::number), words(fmt::format("{}", number)) {
  if (std::abs(number) < 9e15 && number == std::trunc(number)) words = fmt::format("{:.0f}", number);
}

Cell::Cell(Date date) : kind(Kind::text), words(format_date(date)) {}

std::string write_csv(const Table& table, std::string_view empty, const std::vector<std::string>& tags) {
  std::string out;
  CsvLine line;
  for (const auto& column : table.columns) line.text(column);
  out += line.take() + "\r\n";
  if (!tags.empty()) {
    assert(tags.size() == table.columns.size());
    for (const auto& tag : tags) line.number(tag);  // ours: "#adm1" begins no formula
    out += line.take() + "\r\n";
  }
  for (const auto& row : table.rows) {
    assert(row.size() == table.columns.size());
    for (const Cell& cell : row) {
      if (cell.kind == Cell::Kind::empty)
        line.number(empty);
      else if (cell.kind == Cell::Kind::number)
        line.number(cell.words);
      else
        line.text(cell.words);
    }
    out += line.take() + "\r\n";
  }
  return out;
}

void count_empty(const Table& table, Export& exported) {
  exported.rows = table.rows.size();
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    std::size_t empty = 0;
    for (const auto& row : table.rows) empty += row[column].kind == Cell::Kind::empty;
    exported.empty.emplace_back(table.columns[column], empty);
  }
}

std::string join(const std::vector<std::string>& values) {
  std::string joined;
  for (const auto& value : values) joined.append(joined.empty() ? "" : "; ").append(value);
  return joined;
}

}  // namespace selon
