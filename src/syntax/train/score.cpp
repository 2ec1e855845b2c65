#include "syntax/train/score.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "syntax/model_file.h"

namespace selon::train {
namespace {

struct ScoredWord {
  std::string form, lemma, upos, feats, deprel;
  std::size_t start = 0, end = 0;  // characters of the text without white space, in bytes
  int head = 0;                    // as written
  std::ptrdiff_t parent = -1;      // index in File::words; -1: the root
  bool contracted = false;
};

struct File {
  std::string text;  // without white space
  std::vector<ScoredWord> words;
  std::set<std::pair<std::size_t, std::size_t>> tokens, sentences;
};

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  for (const char c : line) {
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c;
  }
  return fields;
}

int number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

std::string without_space(std::string_view form) {
  std::string out;
  for (std::size_t i = 0; i < form.size();) {
    const CodePoint c = code_point(form, i);
    const bool space = c.value == ' ' || c.value == '\t' || c.value == 0xA0 || c.value == 0x1680 || c.value == 0x3000 ||
                       (c.value >= 0x2000 && c.value <= 0x200A) || c.value == 0x2028 || c.value == 0x2029 ||
                       c.value == 0x202F || c.value == 0x205F || c.value == 0x85;
    if (!space) out += form.substr(i, c.length);
    i += c.length;
  }
  return out;
}

std::string universal_feats(const std::string& feats) {
  static const std::set<std::string_view> known = {"PronType", "NumType", "Poss",   "Reflex", "Foreign",  "Abbr",
                                                   "Gender",   "Animacy", "Number", "Case",   "Definite", "Degree",
                                                   "VerbForm", "Mood",    "Tense",  "Aspect", "Voice",    "Evident",
                                                   "Polarity", "Person",  "Polite"};
  std::set<std::string> kept;
  for (std::size_t at = 0; at <= feats.size();) {
    const std::size_t end = std::min(feats.find('|', at), feats.size());
    const std::string feat = feats.substr(at, end - at);
    if (known.contains(std::string_view(feat).substr(0, feat.find('=')))) kept.insert(feat);
    at = end + 1;
  }
  std::string out;
  for (const std::string& feat : kept) out += feat + "|";
  return out;
}

Result<File> load(std::string_view bytes, const std::string& name) {
  File file;
  std::size_t sentence_word = 0, sentence_start = 0;
  int until = 0;
  std::size_t range_start = 0;
  int line_number = 0;
  const auto close = [&] {
    if (file.words.size() > sentence_word) {
      const auto count = static_cast<int>(file.words.size() - sentence_word);
      for (std::size_t i = sentence_word; i < file.words.size(); ++i) {
        const int head = file.words[i].head;
        if (head > 0 && head <= count) file.words[i].parent = static_cast<std::ptrdiff_t>(sentence_word) + head - 1;
      }
      file.sentences.insert({sentence_start, file.text.size()});
    }
    sentence_word = file.words.size();
    sentence_start = file.text.size();
    until = 0;
  };
  for (const std::string& line : split_lines(bytes)) {
    ++line_number;
    if (line.empty()) {
      close();
      continue;
    }
    if (line[0] == '#') continue;
    const auto f = fields_of(line);
    if (f.size() != 10) return fail(ErrorKind::bad_input, "not ten fields", name + ":" + std::to_string(line_number));
    if (f[0].find('.') != std::string::npos) continue;
    const std::string form = without_space(f[1]);
    if (const std::size_t dash = f[0].find('-'); dash != std::string::npos) {
      range_start = file.text.size();
      file.text += form;
      file.tokens.insert({range_start, file.text.size()});
      until = number(std::string_view(f[0]).substr(dash + 1));
      continue;
    }
    const int id = number(f[0]);
    ScoredWord word{fold(f[1]), f[2], f[3], universal_feats(f[5]), f[7].substr(0, f[7].find(':'))};
    word.head = std::max(0, number(f[6]));
    word.contracted = id <= until;
    word.start = word.contracted ? range_start : file.text.size();
    if (!word.contracted) {
      file.text += form;
      file.tokens.insert({word.start, file.text.size()});
    }
    word.end = file.text.size();
    file.words.push_back(std::move(word));
    if (id >= until) until = 0;
  }
  close();
  return file;
}

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;  // gold word, system word

// Longest common subsequence of forms in two runs of words.
void match_forms(const File& gold, const File& system, std::size_t g, std::size_t g_end, std::size_t s,
                 std::size_t s_end, Pairs& pairs) {
  const std::size_t rows = g_end - g, columns = s_end - s;
  std::vector<std::vector<int>> best(rows + 1, std::vector<int>(columns + 1));
  const auto same = [&](std::size_t x, std::size_t y) { return gold.words[g + x].form == system.words[s + y].form; };
  for (std::size_t x = rows; x-- > 0;)
    for (std::size_t y = columns; y-- > 0;)
      best[x][y] = same(x, y) ? best[x + 1][y + 1] + 1 : std::max(best[x + 1][y], best[x][y + 1]);
  for (std::size_t x = 0, y = 0; x < rows && y < columns;) {
    if (same(x, y))
      pairs.emplace_back(g + x++, s + y++);
    else if (best[x + 1][y] >= best[x][y + 1])
      ++x;
    else
      ++y;
  }
}

Pairs align(const File& gold, const File& system) {
  Pairs pairs;
  std::size_t g = 0, s = 0;
  while (g < gold.words.size() && s < system.words.size()) {
    const ScoredWord &a = gold.words[g], &b = system.words[s];
    if (a.contracted || b.contracted) {
      const std::size_t low = a.contracted && b.contracted ? std::min(a.start, b.start)
                              : a.contracted               ? a.start
                                                           : b.start;
      if (a.start < low && !a.contracted) {
        ++g;
        continue;
      }
      if (b.start < low && !b.contracted) {
        ++s;
        continue;
      }
      std::size_t high = a.contracted ? a.end : b.end, g_end = g, s_end = s;
      for (bool grown = true; grown;) {
        grown = false;
        for (; g_end < gold.words.size() && gold.words[g_end].start < high; ++g_end)
          if (gold.words[g_end].contracted && gold.words[g_end].end > high) high = gold.words[g_end].end, grown = true;
        for (; s_end < system.words.size() && system.words[s_end].start < high; ++s_end)
          if (system.words[s_end].contracted && system.words[s_end].end > high)
            high = system.words[s_end].end, grown = true;
      }
      match_forms(gold, system, g, g_end, s, s_end, pairs);
      g = g_end;
      s = s_end;
    } else if (a.start == b.start && a.end == b.end) {
      pairs.emplace_back(g++, s++);
    } else if (a.start <= b.start) {
      ++g;
    } else {
      ++s;
    }
  }
  return pairs;
}

double f1(std::size_t right, std::size_t gold, std::size_t system) {
  return gold + system == 0 ? 0.0 : 200.0 * static_cast<double>(right) / static_cast<double>(gold + system);
}

template <typename Set>
std::size_t shared(const Set& a, const Set& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const auto& item) { return b.contains(item); }));
}

}  // namespace

Result<ConlluScore> score_conllu(std::string_view gold_bytes, std::string_view system_bytes) {
  const auto gold = load(gold_bytes, "gold"), system = load(system_bytes, "system");
  if (!gold) return tl::unexpected(gold.error());
  if (!system) return tl::unexpected(system.error());
  if (gold->text != system->text) return fail(ErrorKind::bad_input, "gold and system are not the same text");
  const Pairs pairs = align(*gold, *system);
  std::vector<std::ptrdiff_t> gold_of(system->words.size(), -1);
  for (const auto& [g, s] : pairs) gold_of[s] = static_cast<std::ptrdiff_t>(g);
  std::size_t upos = 0, feats = 0, lemmas = 0, heads = 0, labelled = 0;
  for (const auto& [g, s] : pairs) {
    const ScoredWord &a = gold->words[g], &b = system->words[s];
    upos += a.upos == b.upos;
    feats += a.feats == b.feats;
    lemmas += a.lemma == b.lemma || a.lemma == "_";
    const bool head =
        a.parent < 0 ? b.parent < 0 : b.parent >= 0 && gold_of[static_cast<std::size_t>(b.parent)] == a.parent;
    heads += head;
    labelled += head && a.deprel == b.deprel;
  }
  const std::size_t G = gold->words.size(), S = system->words.size();
  ConlluScore score;
  score.tokens = f1(shared(gold->tokens, system->tokens), gold->tokens.size(), system->tokens.size());
  score.sentences = f1(shared(gold->sentences, system->sentences), gold->sentences.size(), system->sentences.size());
  score.words = f1(pairs.size(), G, S);
  score.upos = f1(upos, G, S);
  score.feats = f1(feats, G, S);
  score.lemmas = f1(lemmas, G, S);
  score.uas = f1(heads, G, S);
  score.las = f1(labelled, G, S);
  return score;
}

std::string raw_text(std::string_view conllu) {
  std::string out, block;
  int skip = 0;
  const auto flush = [&] {
    while (!block.empty() && block.back() == ' ') block.pop_back();
    if (!block.empty()) (out += out.empty() ? "" : "\n\n") += block;
    block.clear();
  };
  for (const std::string& line : split_lines(conllu)) {
    if (line.starts_with("# newdoc") || line.starts_with("# newpar")) flush();
    if (line.empty()) skip = 0;
    if (line.empty() || line[0] == '#') continue;
    const auto f = fields_of(line);
    if (f.size() != 10 || f[0].find('.') != std::string::npos) continue;
    if (const std::size_t dash = f[0].find('-'); dash != std::string::npos)
      skip = number(std::string_view(f[0]).substr(dash + 1));
    else if (number(f[0]) <= skip)
      continue;
    else
      skip = 0;
    block += f[1];
    if (f[9].find("SpaceAfter=No") == std::string::npos) block += ' ';
  }
  flush();
  return out + "\n";
}

}  // namespace selon::train
