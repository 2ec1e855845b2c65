// How a contracted word is written as two: "du" = "de" (ADP) + "le" (DET).
//
// Learnt from treebanks, kept as lines in the model, used when CoNLL-U is written.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "pack/syntax.h"
#include "selon/result.h"

namespace selon {

struct ContractionPart {
  std::string form, lemma, feats;
  Upos upos = Upos::none;
};

struct Contraction {
  ContractionPart first, second;
  bool second_leads = false;     // whose head is the token's head
  bool other_on_leader = false;  // the other part hangs on the leader, not on the token's head
  std::string other_deprel;
};

// Part-of-speech names as CoNLL-U writes them; ADP_DET and ADP_PRON for contracted words.
std::string_view upos_name(Upos upos);
Upos upos_of(std::string_view name);  // Upos::none when there is no such name

class Contractions {
 public:
  // One contraction a line, tab-separated: folded form, tag, relation, then the fields above. Errors: damaged.
  static Result<Contractions> read(const std::vector<std::string>& lines, const std::string& place);
  static std::string write(std::string_view folded, Upos upos, std::string_view deprel, const Contraction& contraction);

  // The one for that relation, or the first for that form and tag; null when there is none.
  const Contraction* find(std::string_view folded, Upos upos, std::string_view deprel) const;

 private:
  std::map<std::string, Contraction, std::less<>> known_;  // "form\ttag\trelation", and without the relation
};

}  // namespace selon
