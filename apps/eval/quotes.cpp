#include "quotes.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <vector>

#include "base/file.h"
#include "mention/draft.h"
#include "rule/knowledge.h"
#include "syntax/tokenize.h"

namespace selon {
namespace {

constexpr std::size_t file_limit = std::size_t{1} << 30;

struct Word {
  std::string form;
  std::size_t from = 0;  // code points
  bool speech = false;
};

// Cells between tabs, some of them in quotation marks that hold line ends.
std::vector<std::vector<std::string>> read_table(std::string_view bytes) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row(1);
  bool quoted = false;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const char c = bytes[i];
    if (c == '"' && (quoted || row.back().empty())) {
      if (quoted && i + 1 < bytes.size() && bytes[i + 1] == '"')
        row.back() += bytes[++i];
      else
        quoted = !quoted;
    } else if (c == '\t' && !quoted) {
      row.emplace_back();
    } else if (c == '\n' && !quoted) {
      rows.push_back(std::move(row));
      row.assign(1, "");
    } else {
      row.back() += c;
    }
  }
  return rows;
}

std::size_t code_points(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

struct Counts {
  int gold = 0, found = 0, right = 0;
};

void print(const std::string& name, const Counts& counts) {
  const double p = counts.found ? 100.0 * counts.right / counts.found : 0;
  const double r = counts.gold ? 100.0 * counts.right / counts.gold : 0;
  fmt::print(" {:40} {:6} tokens of speech  P {:5.1f} R {:5.1f} F1 {:5.1f}\n", name, counts.gold, p, r,
             p + r > 0 ? 2 * p * r / (p + r) : 0);
}

}  // namespace

Result<void> measure_quotes(const std::string& path, const Language& language) {
  const auto bytes = read_file(path, file_limit);
  if (!bytes) return tl::unexpected(bytes.error());
  std::map<std::string, std::vector<Word>> books;
  for (const auto& row : read_table(*bytes)) {
    if (row.size() < 5 || row[2].empty() || row[2][0] != '(') continue;  // the header, ends of files
    books[row[4]].push_back({row[0], std::stoul(row[2].substr(1)), row[3] == "DS"});
  }
  if (books.empty()) return fail(ErrorKind::bad_input, "has no rows of token, start, (from, to), label, file", path);
  fmt::print("{}\n", path);
  Counts all;
  for (const auto& [name, words] : books) {
    std::string body;
    std::vector<std::uint32_t> starts;
    std::size_t at = 0;
    for (const Word& word : words) {
      for (; at < word.from; ++at) body += ' ';
      starts.push_back(static_cast<std::uint32_t>(body.size()));
      body += word.form;
      at += code_points(word.form);
    }
    auto text = Text::from_utf8(std::move(body));
    if (!text) return tl::unexpected(text.error());
    Record record;
    record.text = std::move(*text);
    const Knowledge& knowledge = language.knowledge();
    const Syntax syntax = tokenize(record.text, knowledge.tokenizer, knowledge.vocabulary);
    Draft draft(knowledge, syntax, std::move(record));
    find_quotations(draft);
    Counts counts;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool found = std::any_of(draft.quotations.begin(), draft.quotations.end(), [&](const Quotation& one) {
        return one.inner.start <= starts[i] && starts[i] < one.inner.end;
      });
      counts.gold += words[i].speech;
      counts.found += found;
      counts.right += found && words[i].speech;
    }
    print(name, counts);
    all.gold += counts.gold;
    all.found += counts.found;
    all.right += counts.right;
  }
  print("all", all);
  return {};
}

}  // namespace selon
