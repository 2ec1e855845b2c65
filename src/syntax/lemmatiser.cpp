#include "syntax/lemmatiser.h"

#include <algorithm>

#include "syntax/hashing.h"

namespace selon {

std::uint64_t lemma_rule_key(Upos upos, std::string_view ending) {
  return mix(hash_bytes(ending) + static_cast<std::uint64_t>(upos) * 0x9E3779B97F4A7C15u);
}

Result<Lemmatiser> Lemmatiser::read(const ModelFile& file, const FormTable& forms, const std::string& place) {
  Lemmatiser lemmatiser;
  auto rules = HashIndex::read(file.section("lemma.rules"), place);
  if (!rules) return tl::unexpected(rules.error());
  auto morph = file.array<std::uint16_t>("forms.morph");
  if (!morph) return tl::unexpected(morph.error());
  for (const std::uint32_t script : rules->values())
    if (script >= forms.script_count()) return fail(ErrorKind::damaged, "a lemma rule of the model is broken", place);
  if (morph->size() != forms.tag_count()) return fail(ErrorKind::damaged, "the model's lexicon tags are broken", place);
  lemmatiser.rules_ = *rules;
  lemmatiser.morph_of_ = *morph;
  return lemmatiser;
}

void Lemmatiser::append(const FormTable& forms, const WordForm& form, const Word& word, Upos upos,
                        std::uint16_t morph_tag, std::string& scratch, std::string& out) const {
  std::string_view folded = form.folded;
  if (word.restore != FormTable::no_set) {
    scratch.clear();
    forms.apply(word.restore, form.folded, form.written, scratch);
    folded = scratch;
  }
  // The best analysis for the tag, and the most frequent of all.
  std::uint32_t best_score = 0, best = 0, usual = 0;
  int most = -1;
  if (word.set != FormTable::no_set) {
    for (const FormAnalysis& analysis : forms.analyses(word.set)) {
      if (analysis.count > most) most = analysis.count, usual = analysis.script;
      const std::uint32_t fit = forms.fit(analysis.tag, upos);
      if (fit == 0) continue;
      const std::uint32_t exact = morph_of_[analysis.tag] == morph_tag ? 256 : 0;
      const std::uint32_t score = (fit + exact) << 16 | analysis.count;
      if (score > best_score) best_score = score, best = analysis.script;
    }
    if (best_score > 0) return forms.apply(best, folded, form.written, out);
  }
  // "les FDS": an acronym has no ending to take off.
  if (word.set == FormTable::no_set && form.letters == Letters::upper && upos == Upos::NOUN) {
    out += form.written;
    return;
  }
  const bool must_be_known = upos == Upos::VERB || upos == Upos::AUX;
  const std::size_t start = out.size();
  for (std::size_t length = std::min(longest_lemma_ending, folded.size());; --length) {
    const std::uint32_t script = rules_.find(lemma_rule_key(upos, folded.substr(folded.size() - length)));
    if (script != HashIndex::none) {
      forms.apply(script, folded, form.written, out);
      if (!must_be_known || forms.is_lemma(std::string_view(out).substr(start), Upos::VERB)) return;
      out.resize(start);
    }
    if (length == 0) break;
  }
  if (most >= 0) return forms.apply(usual, folded, form.written, out);
  out += folded;
}

}  // namespace selon
