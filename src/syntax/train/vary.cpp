#include "syntax/train/vary.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

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

// Capitals stay capitals: letters are folded one by one.
std::string without_accents(const std::string& form) {
  std::string out, letter;
  for (std::size_t i = 0; i < form.size();) {
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

std::vector<TreeSentence> with_spellings(const std::vector<TreeSentence>& sentences) {
  constexpr std::size_t every = 12;
  std::vector<TreeSentence> all;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    all.push_back(sentences[i]);
    if (i % every != every - 1) continue;
    TreeSentence copy = sentences[i];
    const std::size_t kind = i / every % 3;
    for (TreeWord& word : copy.words) {
      std::string form = word.form;
      if (kind != 1) form = without_accents(form);
      if (kind != 0) form = in_capitals(form);
      set_form(word, std::move(form));
    }
    all.push_back(std::move(copy));
  }
  return all;
}

}  // namespace selon::train
