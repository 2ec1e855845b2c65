// All that reading one language needs, in one value: made once by Language::load, then shared and never changed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pack/gazetteer.h"
#include "pack/lexicon.h"
#include "pack/vocabulary.h"
#include "pack/world.h"
#include "rule/rule_set.h"
#include "syntax/model.h"
#include "syntax/tokenize.h"

namespace selon {

struct Knowledge {
  std::string code;  // ISO 639-1
  std::string pack_name, pack_version;
  Vocabulary vocabulary;
  TokenizerData tokenizer;
  Lexicon lexicon;
  std::vector<std::string> settled_spelling;  // countries whose towns nobody tells by their sound: ISO codes, sorted
  World world;
  Gazetteer gazetteer;
  std::string own_places;  // what the user's own files of places are, one line; empty without any
  RuleSet rules;
  std::vector<RuleInfo> readings;              // what finders read by without a rule, explained: world/readings.info
  std::string languages_folder, world_folder;  // the folders that this came from
  std::optional<Model> model;                  // tags, trees and names; a pack without one reads by words alone
};

}  // namespace selon
