#include "pack/vocabulary.h"

#include "base/utf8.h"

namespace selon {

Vocabulary::Vocabulary() { forms_.emplace_back(); }

WordId Vocabulary::add(std::string_view word) {
  if (const WordId known = find(word); known != no_word) return known;
  const auto id = static_cast<WordId>(forms_.size());
  forms_.emplace_back(word);
  ids_.emplace(forms_.back(), id);
  const auto [at, fresh] = bare_ids_.try_emplace(bare(word), id);
  if (!fresh) at->second = no_word;
  return id;
}

WordId Vocabulary::find(std::string_view word) const {
  const auto at = ids_.find(word);
  return at == ids_.end() ? no_word : at->second;
}

WordId Vocabulary::find_bare(std::string_view bare_form) const {
  const auto at = bare_ids_.find(std::string(bare_form));
  return at == bare_ids_.end() ? no_word : at->second;
}

}  // namespace selon
