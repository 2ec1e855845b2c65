#include "syntax/train/hunspell.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "base/utf8.h"
#include "syntax/model_file.h"

namespace selon::train {
namespace {

struct SuffixRule {
  std::string strip, add, condition;
  std::vector<std::string> tags;
};

std::vector<std::string> words_of(std::string_view line) {
  std::istringstream in{std::string(line)};
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

bool is_tag(const std::string& word) { return word.starts_with("po:") || word.starts_with("is:"); }

// A condition is a run of letters, classes [abc] and [^abc], held against the end of the word.
bool meets(const std::string& word, const std::string& condition) {
  if (condition == ".") return true;
  std::vector<std::u32string> classes;
  std::vector<bool> negated;
  for (std::size_t i = 0; i < condition.size();) {
    std::u32string members;
    bool negative = false;
    if (condition[i] == '[') {
      ++i;
      if (i < condition.size() && condition[i] == '^') negative = true, ++i;
      while (i < condition.size() && condition[i] != ']') {
        const CodePoint c = code_point(condition, i);
        members += c.value;
        i += c.length;
      }
      ++i;
    } else {
      const CodePoint c = code_point(condition, i);
      members += c.value;
      i += c.length;
    }
    classes.push_back(members);
    negated.push_back(negative);
  }
  std::u32string letters;
  for (std::size_t i = 0; i < word.size();) {
    const CodePoint c = code_point(word, i);
    letters += c.value;
    i += c.length;
  }
  if (letters.size() < classes.size()) return false;
  for (std::size_t k = 0; k < classes.size(); ++k) {
    const char32_t c = letters[letters.size() - classes.size() + k];
    if (classes[k] == U"." && !negated[k]) continue;
    if ((classes[k].find(c) != std::u32string::npos) == negated[k]) return false;
  }
  return true;
}

}  // namespace

Result<std::vector<ListedForm>> expand_hunspell(std::string_view dic, std::string_view aff, const std::string& place) {
  std::map<std::string, std::vector<SuffixRule>> rules;
  bool long_flags = false;
  for (const std::string& line : split_lines(aff)) {
    if (line.starts_with("FLAG long")) long_flags = true;
    if (!line.starts_with("SFX ")) continue;
    const auto f = words_of(line);
    if (f.size() < 5) continue;  // the head of a rule group
    SuffixRule rule{f[2] == "0" ? "" : f[2], f[3].substr(0, f[3].find('/')), f[4], {}};
    if (rule.add == "0") rule.add.clear();
    for (std::size_t i = 5; i < f.size(); ++i)
      if (is_tag(f[i])) rule.tags.push_back(f[i]);
    rules[f[1]].push_back(std::move(rule));
  }
  if (!long_flags) return fail(ErrorKind::bad_input, "only Hunspell files with two-letter flags can be read", place);

  std::vector<ListedForm> forms;
  bool first = true;
  for (const std::string& line : split_lines(dic)) {
    if (first) {  // the number of entries
      first = false;
      continue;
    }
    const auto f = words_of(line);
    if (f.empty()) continue;
    const std::size_t slash = f[0].find('/', 1);
    const std::string stem = f[0].substr(0, slash);
    const std::string flags = slash == std::string::npos ? "" : f[0].substr(slash + 1);
    std::vector<std::string> tags;
    for (std::size_t i = 1; i < f.size(); ++i)
      if (is_tag(f[i])) tags.push_back(f[i]);
    const auto emit = [&](std::string form, const std::vector<std::string>& more) {
      std::set<std::string> all(tags.begin(), tags.end());
      all.insert(more.begin(), more.end());
      std::string tag;
      for (const std::string& part : all) (tag += tag.empty() ? "" : " ") += part;
      if (!tag.empty() && !form.empty()) forms.push_back({std::move(form), stem, std::move(tag)});
    };
    bool changed = false;
    for (std::size_t i = 0; i + 1 < flags.size();) {
      // A flag is two characters, whatever their bytes.
      const std::size_t one = code_point(flags, i).length;
      const std::size_t two = i + one < flags.size() ? code_point(flags, i + one).length : 0;
      const auto group = rules.find(flags.substr(i, one + two));
      i += one + two;
      if (group == rules.end()) continue;
      for (const SuffixRule& rule : group->second) {
        if (!stem.ends_with(rule.strip) || !meets(stem, rule.condition)) continue;
        emit(stem.substr(0, stem.size() - rule.strip.size()) + rule.add, rule.tags);
        changed = true;
      }
    }
    if (!changed) emit(stem, {});
  }
  return forms;
}

}  // namespace selon::train
