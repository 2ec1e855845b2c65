#include "syntax/contractions.h"

#include <array>

namespace selon {
namespace {

constexpr std::array<std::string_view, upos_count> names = {
    "_",    "ADJ",  "ADP",   "ADV",   "AUX",   "CCONJ", "DET",  "INTJ", "NOUN",    "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",   "VERB", "X",    "ADP_DET", "ADP_PRON"};

std::vector<std::string> split_tabs(std::string_view line) {
  std::vector<std::string> fields(1);
  for (const char c : line) {
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c;
  }
  return fields;
}

std::string key(std::string_view folded, Upos upos, std::string_view deprel) {
  return std::string(folded) + '\t' + std::string(upos_name(upos)) + '\t' + std::string(deprel);
}

}  // namespace

std::string_view upos_name(Upos upos) { return names[static_cast<std::size_t>(upos)]; }

Upos upos_of(std::string_view name) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == name) return static_cast<Upos>(i);
  return Upos::none;
}

Result<Contractions> Contractions::read(const std::vector<std::string>& lines, const std::string& place) {
  Contractions contractions;
  for (const std::string& line : lines) {
    const auto f = split_tabs(line);
    if (f.size() != 14) return fail(ErrorKind::damaged, "the model's contractions are broken", place);
    Contraction c;
    c.first = {f[3], f[4], f[6], upos_of(f[5])};
    c.second = {f[7], f[8], f[10], upos_of(f[9])};
    c.second_leads = f[11] == "second";
    c.other_on_leader = f[12] == "leader";
    c.other_deprel = f[13];
    if (upos_of(f[1]) == Upos::none || c.first.upos == Upos::none || c.second.upos == Upos::none)
      return fail(ErrorKind::damaged, "the model's contractions name an unknown part of speech", place);
    contractions.known_.try_emplace(key(f[0], upos_of(f[1]), f[2]), c);
    contractions.known_.try_emplace(key(f[0], upos_of(f[1]), ""), c);
  }
  return contractions;
}

std::string Contractions::write(std::string_view folded, Upos upos, std::string_view deprel, const Contraction& c) {
  std::string line = key(folded, upos, deprel);
  for (const ContractionPart* part : {&c.first, &c.second}) {
    line += '\t' + part->form + '\t' + part->lemma + '\t';
    line += upos_name(part->upos);
    line += '\t' + part->feats;
  }
  line += c.second_leads ? "\tsecond" : "\tfirst";
  line += c.other_on_leader ? "\tleader" : "\thead";
  return line + '\t' + c.other_deprel;
}

const Contraction* Contractions::find(std::string_view folded, Upos upos, std::string_view deprel) const {
  auto at = known_.find(key(folded, upos, deprel));
  if (at == known_.end()) at = known_.find(key(folded, upos, ""));
  return at == known_.end() ? nullptr : &at->second;
}

}  // namespace selon
