#include "syntax/train/treebank.h"

#include <charconv>

#include "base/utf8.h"
#include "syntax/word.h"

namespace selon::train {
namespace {

struct Row {
  std::string form, lemma, feats, deprel;
  Upos upos = Upos::X;
  int head = 0;  // as written, from 1
  bool space_after = true;
};

struct Range {
  int first, last;  // from 1
  std::string form;
  bool space_after = true;
};

std::vector<std::string_view> split(std::string_view line) {
  std::vector<std::string_view> fields;
  for (std::size_t start = 0;;) {
    const std::size_t end = line.find('\t', start);
    fields.push_back(line.substr(start, end - start));
    if (end == std::string_view::npos) return fields;
    start = end + 1;
  }
}

bool to_int(std::string_view text, int& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

Upos contracted(Upos first, Upos second) {
  if (first == Upos::ADP && second == Upos::DET) return Upos::ADP_DET;
  if (first == Upos::ADP && second == Upos::PRON) return Upos::ADP_PRON;
  return Upos::none;
}

void finish_sentence(const std::vector<Row>& rows, const std::vector<Range>& ranges, std::uint32_t source,
                     Treebank& treebank) {
  if (rows.empty()) return;
  TreeSentence sentence;
  sentence.source = source;
  std::vector<int> place(rows.size() + 1, -1);  // row (from 1) → token
  std::vector<int> leader;                      // token → row that leads out
  std::size_t range = 0;
  for (int id = 1; id <= static_cast<int>(rows.size()); ++id) {
    while (range < ranges.size() && ranges[range].last < id) ++range;
    const Row& row = rows[static_cast<std::size_t>(id - 1)];
    TreeWord word;
    const int token = static_cast<int>(sentence.words.size());
    if (range < ranges.size() && ranges[range].first == id) {
      const Range& r = ranges[range];
      const Row* second =
          r.last == id + 1 && r.last <= static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(id)] : nullptr;
      const Upos both = second == nullptr ? Upos::none : contracted(row.upos, second->upos);
      if (both != Upos::none) {
        const bool second_leads = row.head == r.last || (both == Upos::ADP_PRON && second->head != id);
        const Row& lead = second_leads ? *second : row;
        const Row& other = second_leads ? row : *second;
        set_form(word, r.form);
        word.upos = both;
        word.feats = second->feats;
        word.lemma = lead.lemma;
        word.deprel = lead.deprel;
        word.space_after = r.space_after;
        sentence.words.push_back(word);
        place[static_cast<std::size_t>(id)] = place[static_cast<std::size_t>(id) + 1] = token;
        leader.push_back(second_leads ? id + 1 : id);
        const auto part = [](const Row& p) { return ContractionPart{fold(p.form), p.lemma, p.feats, p.upos}; };
        const Contraction contraction{part(row), part(*second), second_leads,
                                      other.head == (second_leads ? id + 1 : id), other.deprel};
        ++treebank.contraction_counts[Contractions::write(word.folded, both, word.deprel, contraction)];
        ++id;
        continue;
      }
      ++treebank.odd_contractions;
    }
    set_form(word, row.form);
    word.upos = row.upos;
    word.feats = row.feats;
    word.lemma = row.lemma;
    word.deprel = row.deprel;
    word.space_after = row.space_after;
    sentence.words.push_back(word);
    place[static_cast<std::size_t>(id)] = token;
    leader.push_back(id);
  }
  for (std::size_t i = 0; i < sentence.words.size(); ++i) {
    const int head = rows[static_cast<std::size_t>(leader[i] - 1)].head;
    sentence.words[i].head =
        head == 0 || head >= static_cast<int>(place.size()) ? -1 : place[static_cast<std::size_t>(head)];
  }
  treebank.sentences.push_back(std::move(sentence));
}

}  // namespace

void set_form(TreeWord& word, std::string form) {
  word.folded = fold(form);
  word.letters = letters_of(form);
  word.form = std::move(form);
}

Result<void> read_conllu(std::string_view bytes, const std::string& place, std::uint32_t source, Treebank& treebank) {
  std::vector<Row> rows;
  std::vector<Range> ranges;
  int line_number = 0;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    ++line_number;
    const auto bad = [&](const char* what) {
      return fail(ErrorKind::bad_input, what, place + ":" + std::to_string(line_number));
    };
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty()) {
      for (const Row& row : rows)
        if (row.head > static_cast<int>(rows.size())) return bad("a head lies outside the sentence above");
      finish_sentence(rows, ranges, source, treebank);
      rows.clear();
      ranges.clear();
      continue;
    }
    if (line.front() == '#') continue;
    const auto f = split(line);
    if (f.size() < 10) return bad("a CoNLL-U line has ten fields");
    if (f[0].find('.') != std::string_view::npos) continue;  // an empty node of enhanced graphs
    const bool space_after = f[9].find("SpaceAfter=No") == std::string_view::npos;
    if (const std::size_t dash = f[0].find('-'); dash != std::string_view::npos) {
      Range range{0, 0, std::string(f[1]), space_after};
      if (!to_int(f[0].substr(0, dash), range.first) || !to_int(f[0].substr(dash + 1), range.last) ||
          range.last <= range.first)
        return bad("a range of words is not written as N-M");
      ranges.push_back(range);
      continue;
    }
    Row row{std::string(f[1]), std::string(f[2]), std::string(f[5]), std::string(f[7]), upos_of(f[3]), 0, space_after};
    int id = 0;
    if (!to_int(f[0], id) || id != static_cast<int>(rows.size()) + 1) return bad("words are not numbered 1, 2, 3...");
    if (row.upos == Upos::none) row.upos = Upos::X;
    // A word without a head is a root; without a relation too, it teaches the parser nothing (oracle()).
    if (f[6] != "_" && (!to_int(f[6], row.head) || row.head < 0)) return bad("a head is not a number");
    if (row.form.empty()) return bad("a word without a form");
    rows.push_back(std::move(row));
  }
  finish_sentence(rows, ranges, source, treebank);
  return {};
}

}  // namespace selon::train
