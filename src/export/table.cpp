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

std::string csv_header(const std::vector<std::string>& columns, const std::vector<std::string>& tags) {
  CsvLine line;
  for (const auto& column : columns) line.text(column);
  std::string out = line.take() + "\r\n";
  if (!tags.empty()) {
    assert(tags.size() == columns.size());
    for (const auto& tag : tags) line.number(tag);  // ours: "#adm1" begins no formula
    out += line.take() + "\r\n";
  }
  return out;
}

std::string csv_rows(const Table& table, std::string_view empty) {
  std::string out;
  CsvLine line;
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
  exported.rows += table.rows.size();
  if (exported.empty.empty())
    for (const auto& column : table.columns) exported.empty.emplace_back(column, 0);
  for (std::size_t column = 0; column < table.columns.size(); ++column)
    for (const auto& row : table.rows) exported.empty[column].second += row[column].kind == Cell::Kind::empty;
}

std::string join(const std::vector<std::string>& values) {
  std::string joined;
  for (const auto& value : values) joined.append(joined.empty() ? "" : "; ").append(value);
  return joined;
}

}  // namespace selon
