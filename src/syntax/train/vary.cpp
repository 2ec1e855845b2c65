#include "syntax/train/vary.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "syntax/word.h"

namespace selon::train {
namespace {

std::string in_capitals(const std::string& form) {
  auto text = icu::UnicodeString::fromUTF8(form);
  text.toUpper(icu::Locale::getRoot());
  std::string out;
  return text.toUTF8String(out);
}

std::string without_accents(const std::string& form) {
  std::string out, letter;
  for (std::size_t i = 0; i < form.size();) {  // letters are folded one by one, for those that are capitals
    const CodePoint c = code_point(form, i);
    const std::string one = form.substr(i, c.length);
    const std::string low = fold(one);
    strip_accents(low, letter);
    if (letter == low)
      out += one;
    else
      out += low == one ? letter : in_capitals(letter);
    i += c.length;
  }
  return out;
}

}  // namespace

std::string spelled(const std::string& form, Spelling spelling) {
  switch (spelling) {
    case Spelling::as_written:
      return form;
    case Spelling::without_accents:
      return without_accents(form);
    case Spelling::capitals:
      return in_capitals(form);
    case Spelling::bare_capitals:
      return in_capitals(without_accents(form));
  }
  return form;
}

std::string spelled_conllu(std::string_view conllu, Spelling spelling) {
  std::string out;
  int until = 0;  // the parts of a contracted word are not in the text: "AU" stays "à" and "le"
  while (!conllu.empty()) {
    const std::size_t end = std::min(conllu.find('\n'), conllu.size());
    const std::string_view line = conllu.substr(0, end);
    conllu.remove_prefix(std::min(end + 1, conllu.size()));
    const std::size_t first = line.find('\t'), second = first == line.npos ? line.npos : line.find('\t', first + 1);
    if (line.empty()) until = 0;
    if (line.empty() || line[0] == '#' || second == line.npos) {
      (out += line) += '\n';
      continue;
    }
    int id = 0, last = 0;
    const char* const id_end = line.data() + first;
    const auto read = std::from_chars(line.data(), id_end, id);
    if (read.ptr != id_end && *read.ptr == '-') std::from_chars(read.ptr + 1, id_end, last);
    const std::string form(line.substr(first + 1, second - first - 1));
    out += line.substr(0, first + 1);
    out += last == 0 && id <= until ? form : spelled(form, spelling);
    (out += line.substr(second)) += '\n';
    if (last != 0) until = last;
  }
  return out;
}

std::vector<TreeSentence> with_spellings(const std::vector<TreeSentence>& sentences) {
  constexpr std::size_t every = 12;
  constexpr Spelling spellings[] = {Spelling::without_accents, Spelling::capitals, Spelling::bare_capitals};
  std::vector<TreeSentence> all;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    all.push_back(sentences[i]);
    if (i % every != every - 1) continue;
    TreeSentence copy = sentences[i];
    for (TreeWord& word : copy.words) set_form(word, spelled(word.form, spellings[i / every % 3]));
    all.push_back(std::move(copy));
  }
  return all;
}

}  // namespace selon::train
