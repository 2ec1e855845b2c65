// A CSV table taken apart, for tests of exports.
#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace selon {

// Rows of a CSV without line ends or quotation marks inside its cells.
inline std::vector<std::vector<std::string>> cells(const std::string& csv) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines(csv);
  for (std::string line; std::getline(lines, line);) {
    auto& row = rows.emplace_back(1);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    bool quoted = false;
    for (const char c : line) {
      if (c == '"')
        quoted = !quoted;
      else if (c == ',' && !quoted)
        row.emplace_back();
      else
        row.back() += c;
    }
  }
  return rows;
}

inline std::string cell(const std::vector<std::vector<std::string>>& rows, std::size_t row, const std::string& column) {
  const auto at = std::ranges::find(rows[0], column);
  return at == rows[0].end() ? "no column " + column : rows[row].at(static_cast<std::size_t>(at - rows[0].begin()));
}

}  // namespace selon
