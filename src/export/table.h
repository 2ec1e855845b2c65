// Rows with named columns, which CSV, HXL and GeoJSON are all written from.
//
// A cell is empty, a text or a number; how often each column is empty is counted as rows come, for the side file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/export.h"

namespace selon {

struct Cell {
  enum class Kind { empty, text, number } kind = Kind::empty;
  std::string words;

  Cell() = default;
  Cell(const char* text) : kind(Kind::text), words(text) {}
  Cell(std::string_view text) : kind(text.empty() ? Kind::empty : Kind::text), words(text) {}
  Cell(const std::string& text) : Cell(std::string_view(text)) {}
  Cell(double number);
  Cell(int number) : Cell(static_cast<double>(number)) {}
  Cell(std::size_t number) : Cell(static_cast<double>(number)) {}
  Cell(std::int64_t number) : Cell(static_cast<double>(number)) {}
  Cell(Date date);
  template <typename Value>
  Cell(const std::optional<Value>& value) : Cell(value ? Cell(*value) : Cell()) {}
};

struct Table {
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;  // each as long as columns
};

// Lines with CRLF. `tags`: a second line, for HXL; `empty`: what stands for an empty cell (R reads "NA").
std::string csv_header(const std::vector<std::string>& columns, const std::vector<std::string>& tags = {});
std::string csv_rows(const Table& table, std::string_view empty = {});

// Adds its rows and empty cells to those that were counted.
void count_empty(const Table& table, Export& exported);

std::string join(const std::vector<std::string>& values);  // "; " between

}  // namespace selon
