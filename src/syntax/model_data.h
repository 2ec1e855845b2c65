// What a model file holds, ready to use.
#pragma once

#include <string>
#include <vector>

#include "base/file.h"
#include "pack/syntax.h"
#include "syntax/contractions.h"
#include "syntax/form_table.h"
#include "syntax/lemmatiser.h"
#include "syntax/model_file.h"
#include "syntax/name_list.h"
#include "syntax/weights.h"

namespace selon {

struct ModelData {
  // One of the two holds the bytes that everything below looks into.
  MappedFile mapped;
  std::vector<std::uint64_t> memory;

  ModelFile file;
  TagNames names;
  std::vector<std::uint8_t> tag_parts;   // joint tag → Upos
  std::vector<std::uint16_t> tag_feats;  // joint tag → index in names.feats
  std::vector<std::uint8_t> tag_finite;  // joint tag → whether it is a finite verb's
  std::uint32_t source = 0;              // the treebank whose habits are followed
  FormTable forms;
  HashIndex clusters;
  Lemmatiser lemmatiser;
  Contractions contractions;
  Rows<std::int8_t> tagger_first, tagger_second;
  Rows<std::int8_t> run_ons;  // no classes: the model has none
  Rows<std::int8_t> parser;   // no classes: the model has none
  int beam = 8;
  Rows<std::int8_t> names_labels, names_steps;  // no classes: the model has none
  NameList name_list;

  // Fills everything from `bytes`, which must live as long as the value.
  Result<void> read(std::string_view bytes, std::string_view language, const std::string& place);
};

// Weights in a model: a section of cells; its `shape` line in "<name>.shape" is "bits classes".
Result<Rows<std::int8_t>> read_rows(const ModelFile& file, const std::string& name, const std::string& place);

}  // namespace selon
