// What a terminal can show, and text made fit for it.
//
// Words out of reports are shown to people: control characters in them must not reach the terminal, Arabic and emoji
// must keep their columns, and colours must not end up in files. All text is UTF-8, whatever the locale says.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace selon::cli {

enum class Paint { plain, strong, faint, accent, warning };

// How a stream wants its text.
struct Look {
  bool terminal = false;
  bool colour = false;
  std::size_t width = 80;
};

// Of a file descriptor: colours on a terminal that knows them and without NO_COLOR; the terminal's own width between 40
// and 100 columns (longer lines tire), 80 elsewhere.
Look look_of(int descriptor);

std::string paint(const Look& look, Paint kind, std::string_view text);

// Columns that a terminal takes for the text: none for combining marks, two for East Asian wide characters and most
// emoji.
std::size_t display_width(std::string_view text);

// White space and line ends as single spaces, other control characters and marks that turn the writing direction as
// U+FFFD.
std::string printable(std::string_view text);

// The text with spaces after it up to that many columns.
std::string pad(std::string text, std::size_t columns);

// Pieces of a text, by byte, that each fit into `columns`, cut at spaces; a word that is wider is cut where it must be.
struct Piece {
  std::size_t start, end;
};
std::vector<Piece> wrap(std::string_view text, std::size_t columns);

}  // namespace selon::cli
