#include "syntax/train/form_builder.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/utf8.h"
#include "syntax/form_table.h"
#include "syntax/hashing.h"
#include "syntax/lemmatiser.h"
#include "syntax/word.h"

namespace selon::train {
namespace {

enum class Origin { listed, counted, seen };

struct Entry {
  std::string tag;
  std::uint32_t script = 0;
  std::uint64_t count = 0;
  Origin origin = Origin::listed;
  auto operator<=>(const Entry&) const = default;
};

// Every distinct edit once.
class Scripts {
 public:
  std::uint32_t of(const std::string& folded, const std::string& written, const std::string& lemma) {
    const std::string low = fold(lemma);
    if (lemma == written && lemma != folded) return add(0, "", EditScript::as_written);
    std::string capital = low;
    capitalise(capital);
    if (lemma != low && lemma != capital) return add(folded.size(), lemma, EditScript::lower);
    std::size_t common = 0;
    while (common < folded.size() && common < low.size() && folded[common] == low[common]) ++common;
    while (common > 0 && (is_tail(folded, common) || is_tail(low, common))) --common;
    return add(folded.size() - common, low.substr(common), lemma == low ? EditScript::lower : EditScript::capitalised);
  }
  std::uint32_t keep_written() { return add(0, "", EditScript::as_written); }

  void write(ModelFileWriter& file) const {
    file.add_array<EditScript>("forms.scripts", scripts_);
    file.add("forms.text", text_);
  }

 private:
  static bool is_tail(const std::string& s, std::size_t at) {
    return at < s.size() && (static_cast<unsigned char>(s[at]) & 0xC0) == 0x80;
  }
  static void capitalise(std::string& word) {
    const auto first = static_cast<unsigned char>(word.empty() ? 0 : word[0]);
    if (first >= 'a' && first <= 'z') word[0] = static_cast<char>(first - 32);
    if (first == 0xC3 && word.size() > 1) word[1] = static_cast<char>(word[1] - 32);
  }
  std::uint32_t add(std::size_t strip, const std::string& text, EditScript::Case letters) {
    strip = std::min<std::size_t>(strip, 255);
    const auto key = std::make_tuple(strip, text, letters);
    const auto [at, fresh] = known_.try_emplace(key, static_cast<std::uint32_t>(scripts_.size()));
    if (!fresh) return at->second;
    const auto [place, new_text] = texts_.try_emplace(text, static_cast<std::uint32_t>(text_.size()));
    if (new_text) text_ += text;
    scripts_.push_back(
        {place->second, static_cast<std::uint16_t>(text.size()), static_cast<std::uint8_t>(strip), letters});
    return at->second;
  }

  std::map<std::tuple<std::size_t, std::string, EditScript::Case>, std::uint32_t> known_;
  std::map<std::string, std::uint32_t> texts_;
  std::vector<EditScript> scripts_;
  std::string text_;
};

// "po:nom po:v1__t_q_zz is:mas" → "is:mas po:nom po:v1": verb classes say how a verb is built, not what the form is.
std::string short_tag(const std::string& tag) {
  std::string out;
  for (std::size_t at = 0; at < tag.size();) {
    const std::size_t end = std::min(tag.find(' ', at), tag.size());
    std::string part = tag.substr(at, end - at);
    if (part.size() > 5 && part.starts_with("po:v") && part[4] >= '0' && part[4] <= '9') part.resize(5);
    (out += out.empty() ? "" : " ") += part;
    at = end + 1;
  }
  return out;
}

std::string part_of_tag(const std::string& tag) {
  const std::size_t at = tag.find("po:");
  return at == std::string::npos ? tag : tag.substr(at, tag.find(' ', at) - at);
}

std::uint32_t hash_of(const std::set<std::string>& names) {
  if (names.empty()) return 0;
  std::string all;
  for (const std::string& name : names) (all += name) += ';';
  return static_cast<std::uint32_t>(hash_bytes(all) >> 32) | 1u;
}

FormClass class_of(const std::vector<Entry>& entries) {
  std::set<std::string> listed, counted, parts;
  std::uint64_t best_count = 0;
  std::string best;
  for (const Entry& e : entries) {
    if (e.origin == Origin::listed) {
      listed.insert(e.tag);
      parts.insert(part_of_tag(e.tag));
    }
    if (e.origin == Origin::counted) {
      counted.insert(e.tag);
      parts.insert(e.tag.substr(0, e.tag.find('|')));
      if (e.count > best_count) best_count = e.count, best = e.tag;
    }
  }
  return {hash_of(listed), hash_of(counted), best.empty() ? 0 : hash_of({best}), hash_of(parts)};
}

}  // namespace

std::string morph_tag_name(Upos upos, const std::string& feats) {
  return std::string(upos_name(upos)) + (feats == "_" ? "" : "|" + feats);
}

Result<std::vector<CountedForm>> read_counted_forms(std::string_view bytes, const std::string& place) {
  std::vector<CountedForm> forms;
  int number = 0;
  for (const std::string& line : split_lines(bytes)) {
    ++number;
    if (number == 1) continue;
    std::vector<std::string> f(1);
    for (const char c : line) {
      if (c == '\t')
        f.emplace_back();
      else
        f.back() += c;
    }
    CountedForm form;
    if (f.size() == 5) {
      form = {f[0], f[1], f[3], upos_of(f[2]), 0};
      std::from_chars(f[4].data(), f[4].data() + f[4].size(), form.count);
    }
    if (form.count == 0 || form.form.empty())
      return fail(ErrorKind::bad_input, "not a line of form, lemma, UPOS, features, count",
                  place + ":" + std::to_string(number));
    if (form.upos == Upos::none) continue;  // contracted words: the treebanks tell
    forms.push_back(std::move(form));
  }
  return forms;
}

void build_forms(const std::vector<ListedForm>& listed, const std::vector<CountedForm>& counted,
                 const Treebank& treebank, const std::vector<std::string>& morph_tags, ModelFileWriter& file) {
  Scripts scripts;
  std::map<std::string, std::vector<Entry>> forms;
  std::map<std::string, std::uint64_t> frequency;
  for (const ListedForm& f : listed) {
    const std::string folded = fold(f.form);
    forms[folded].push_back({short_tag(f.tag), scripts.of(folded, f.form, f.stem), 0, Origin::listed});
  }
  for (const CountedForm& f : counted) {
    const std::string folded = fold(f.form);
    frequency[folded] += f.count;
    forms[folded].push_back(
        {morph_tag_name(f.upos, f.feats), scripts.of(folded, f.form, f.lemma), f.count, Origin::counted});
  }
  std::map<std::pair<std::string, Entry>, std::uint64_t> seen;
  for (const TreeSentence& sentence : treebank.sentences)
    for (const TreeWord& w : sentence.words) {
      Entry entry{morph_tag_name(w.upos, w.feats), scripts.of(w.folded, w.form, w.lemma), 0, Origin::seen};
      ++seen[{w.folded, entry}];
    }
  for (const auto& [key, count] : seen) {
    frequency[key.first] += count;
    Entry entry = key.second;
    entry.count = count;
    forms[key.first].push_back(entry);
  }

  // How the listed tags go with parts of speech: where both say the same lemma for the same form.
  std::map<std::string, std::vector<std::uint64_t>> together;
  for (const auto& [form, entries] : forms)
    for (const Entry& a : entries)
      if (a.origin == Origin::listed)
        for (const Entry& b : entries)
          if (b.origin != Origin::listed && a.script == b.script) {
            auto& row = together[a.tag];
            row.resize(upos_count);
            row[static_cast<std::size_t>(upos_of(b.tag.substr(0, b.tag.find('|'))))] +=
                std::min<std::uint64_t>(b.count, 5);
          }

  std::map<std::string, std::uint16_t> tag_ids;
  std::vector<std::uint8_t> fits;
  std::vector<std::uint16_t> morph_of;
  const auto tag_id = [&](const std::string& tag, bool is_listed) {
    const std::string key = (is_listed ? "l " : "u ") + tag;
    const auto [at, fresh] = tag_ids.try_emplace(key, static_cast<std::uint16_t>(tag_ids.size()));
    if (fresh) {
      std::vector<std::uint8_t> row(upos_count);
      std::uint16_t morph = no_morph_tag;
      if (!is_listed) {
        row[static_cast<std::size_t>(upos_of(tag.substr(0, tag.find('|'))))] = 255;
        const auto same = std::find(morph_tags.begin(), morph_tags.end(), tag);
        if (same != morph_tags.end()) morph = static_cast<std::uint16_t>(same - morph_tags.begin());
      } else if (const auto known = together.find(tag); known != together.end()) {
        std::uint64_t sum = 0;
        for (const std::uint64_t n : known->second) sum += n;
        for (std::size_t u = 0; u < upos_count; ++u) row[u] = static_cast<std::uint8_t>(known->second[u] * 200 / sum);
      }
      fits.insert(fits.end(), row.begin(), row.end());
      morph_of.push_back(morph);
    }
    return at->second;
  };

  std::map<std::vector<Entry>, std::uint32_t> sets;
  std::vector<std::uint32_t> starts = {0};
  std::vector<FormAnalysis> items;
  std::vector<FormClass> classes;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> index;
  for (auto& [form, entries] : forms) {
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    for (Entry& e : entries) {  // counts in powers of two: sets stay few
      std::uint64_t rounded = e.count == 0 ? 0 : 1;
      while (rounded != 0 && rounded * 2 <= e.count && rounded < 16384) rounded *= 2;
      e.count = rounded;
    }
    const auto [at, fresh] = sets.try_emplace(entries, static_cast<std::uint32_t>(classes.size()));
    if (fresh) {
      for (const Entry& e : entries)
        items.push_back({tag_id(e.tag, e.origin == Origin::listed), static_cast<std::uint16_t>(e.count), e.script});
      starts.push_back(static_cast<std::uint32_t>(items.size()));
      classes.push_back(class_of(entries));
    }
    index.emplace_back(hash_bytes(form), at->second);
  }

  // Forms that lost their accents lead to the most frequent word that they can be.
  std::map<std::string, std::pair<std::uint64_t, std::string>> bare_forms;
  std::string bare_form;
  for (const auto& [form, entries] : forms) {
    strip_accents(form, bare_form);
    if (bare_form == form || forms.contains(bare_form)) continue;
    const std::uint64_t count = frequency.contains(form) ? frequency.at(form) : 0;
    const auto [at, fresh] = bare_forms.try_emplace(bare_form, count, form);
    if (!fresh && count > at->second.first) at->second = {count, form};
  }
  for (const auto& [bare_one, best] : bare_forms)
    index.emplace_back(hash_bytes(bare_one), restore_bit | scripts.of(bare_one, "", best.second));

  // Lemma rules by ending, for words that no lexicon knows: counted over distinct words, so that rare ones lead.
  std::map<std::pair<std::uint64_t, std::uint32_t>, std::uint64_t> rule_counts;
  std::map<std::uint64_t, std::vector<std::pair<std::uint64_t, std::uint32_t>>> rules;
  const auto count_rules = [&](const std::string& folded, Upos upos, std::uint32_t script) {
    for (std::size_t length = 0; length <= longest_lemma_ending && length <= folded.size(); ++length) {
      const std::string_view ending = std::string_view(folded).substr(folded.size() - length);
      if (!ending.empty() && (static_cast<unsigned char>(ending[0]) & 0xC0) == 0x80) continue;
      ++rule_counts[{lemma_rule_key(upos, ending), script}];
    }
  };
  std::set<std::tuple<std::string, Upos, std::string, std::string>> types;
  for (const CountedForm& f : counted) types.insert({fold(f.form), f.upos, f.form, f.lemma});
  for (const TreeSentence& sentence : treebank.sentences)
    for (const TreeWord& w : sentence.words) types.insert({w.folded, w.upos, w.form, w.lemma});
  for (const auto& [folded, upos, written, lemma] : types) {
    const bool same =
        lemma == written && (upos == Upos::PROPN || upos == Upos::X || upos == Upos::SYM || upos == Upos::NUM);
    count_rules(folded, upos, same ? scripts.keep_written() : scripts.of(folded, written, lemma));
  }
  for (const auto& [key, count] : rule_counts) rules[key.first].emplace_back(count, key.second);
  std::vector<std::pair<std::uint64_t, std::uint32_t>> lemma_index;
  for (const auto& [key, choices] : rules) {
    const auto best = std::max_element(choices.begin(), choices.end(),
                                       [](const auto& a, const auto& b) { return a.first < b.first; });
    if (best->first >= 2) lemma_index.emplace_back(key, best->second);
  }

  file.add("forms.index", HashIndex::build(std::move(index)));
  file.add_array<std::uint32_t>("forms.sets", starts);
  file.add_array<FormAnalysis>("forms.analyses", items);
  file.add_array<FormClass>("forms.classes", classes);
  file.add_array<std::uint8_t>("forms.fits", fits);
  file.add_array<std::uint16_t>("forms.morph", morph_of);
  scripts.write(file);
  file.add("lemma.rules", HashIndex::build(std::move(lemma_index)));
}

}  // namespace selon::train
