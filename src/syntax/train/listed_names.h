// Names that the name finder knows before it reads: places of the gazetteer and of world/, actors of world/.
//
// In: a gazetteer, the stanzas of world/. Out: names with their class, as the model's list of names
// (syntax/name_list.h) is built from. Only what a reader of the language can meet: names in letters of its own script.
#pragma once

#include <string>
#include <vector>

#include "base/stanza.h"
#include "pack/gazetteer.h"
#include "syntax/name_list.h"
#include "syntax/tokenize.h"

namespace selon::train {

struct ListedName {
  std::string name;  // as written
  Listed what;
};

// The least population at which a settlement is listed by its main name, and by its other names too. With all of them
// the list would take 2 MB and find no more: names of hamlets are words as well.
inline constexpr std::uint32_t least_for_main_name = 1000, least_for_other_names = 50000;

std::vector<ListedName> place_names(const Gazetteer& gazetteer);

// Main names and aliases in that language and in English. Errors: bad_knowledge for a kind that is not known.
Result<std::vector<ListedName>> actor_names(const std::vector<Stanza>& stanzas, const std::string& language);
std::vector<ListedName> own_place_names(const std::vector<Stanza>& stanzas, const std::string& language);

// The model's section. Names of more words than NameList::longest are left out.
std::string name_list_section(const std::vector<ListedName>& names, const TokenizerData& tokenizer);

}  // namespace selon::train
