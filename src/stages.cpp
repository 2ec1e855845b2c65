#include "stages.h"

#include "claim/assemble.h"
#include "mention/audit.h"
#include "syntax/analyse.h"
#include "syntax/tokenize.h"

namespace selon {
namespace {

// The line, in order. A stage that rules feed bears the name of their phase.
struct Stage {
  std::string_view phase;
  void (*run)(Draft&);
};

void find_words(Draft& draft) { draft.knowledge.rules.add_words(draft.knowledge.lexicon, draft.syntax, draft.lattice); }

// clang-format off
constexpr Stage stages[] = {
    {"words", find_words},
    {"quote", find_quotations},
    {"number", find_numbers},
    {"time", find_times},
    {"place", find_places},
    {"actor_name", find_actor_names},
    {"actor", find_actors},
    {"figure", find_figures},
    {"audit", audit_figures},
    {"voice", find_voices},
    {"claim", assemble_claims},
};
// clang-format on

}  // namespace

Syntax analyse_text(const Text& text, const Knowledge& knowledge) {
  Syntax syntax = tokenize(text, knowledge.tokenizer, knowledge.vocabulary);
  if (knowledge.model) {
    analyse(text, *knowledge.model, knowledge.vocabulary, syntax);
    syntax.names = &knowledge.model->names();  // what rules ask for by name: VERB(Tense=Fut)
  }
  return syntax;
}

bool can_parse(const Knowledge& knowledge) { return knowledge.model.has_value(); }

void run_stages(Draft& draft, StagesUntil until, std::string_view phase) {
  for (; draft.stage < std::size(stages); ++draft.stage) {
    const Stage& stage = stages[draft.stage];
    if (stage.phase == phase && until == StagesUntil::before) return;
    stage.run(draft);
    if (stage.phase == phase) {
      ++draft.stage;
      return;
    }
  }
}

void run_all_stages(Draft& draft) { run_stages(draft, StagesUntil::through, {}); }

}  // namespace selon
