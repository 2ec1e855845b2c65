// Hunspell dictionaries with part of speech and morphology ("po:nom is:mas"), written out as full forms.
//
// In: the .dic and .aff files. Out: every form that suffix rules make, with its stem and the union of its tags.
// Prefixes (elided articles) are left out: the tokenizer has cut them already.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "selon/result.h"

namespace selon::train {

struct ListedForm {
  std::string form, stem, tag;  // tag: the morphological fields, sorted, separated by spaces
};

// Errors: bad_input. Two-letter flags (FLAG long) only.
Result<std::vector<ListedForm>> expand_hunspell(std::string_view dic, std::string_view aff, const std::string& place);

}  // namespace selon::train
