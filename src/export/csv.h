// Lines of CSV (RFC 4180) that spreadsheets open as what they are.
//
// A cell that begins with = + - @ or a control character is a formula to a spreadsheet, and a headline may begin so:
// such text gets an apostrophe before it. Numbers of our own (a longitude of -3.5) are written through number().
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace selon {

class CsvLine {
 public:
  void text(std::string_view value);
  void number(std::string_view digits);  // of our own making: no text of a report
  std::string take();                    // without a line end; begins anew

 private:
  void cell(std::string_view value);
  std::string out_;
  bool begun_ = false;
};

}  // namespace selon
