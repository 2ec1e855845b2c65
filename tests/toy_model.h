// A model of a few sentences of an invented language, trained in well under a second: for tests of loading and reading.
#pragma once

#include <string>

#include "syntax/train/train_model.h"

namespace selon::train {

// Each sentence is told as "form/lemma/UPOS/feats/head/deprel"; "kul" is "ku" + "lo" in one, as French "du" is.
inline const char* toy_treebank() {
  return "1\tLo\tlo\tDET\t_\t_\t2\tdet\t_\t_\n"
         "2\tsoldat\tsoldat\tNOUN\t_\tNumber=Sing\t3\tnsubj\t_\t_\n"
         "3\ttira\ttirar\tVERB\t_\tTense=Past\t0\troot\t_\tSpaceAfter=No\n"
         "4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n"
         "\n"
         "1\tLo\tlo\tDET\t_\t_\t2\tdet\t_\t_\n"
         "2\tsoldats\tsoldat\tNOUN\t_\tNumber=Plur\t3\tnsubj\t_\t_\n"
         "3\tmarcha\tmarchar\tVERB\t_\tTense=Past\t0\troot\t_\t_\n"
         "4-5\tkul\t_\t_\t_\t_\t_\t_\t_\t_\n"
         "4\tku\tku\tADP\t_\t_\t6\tcase\t_\t_\n"
         "5\tlo\tlo\tDET\t_\t_\t6\tdet\t_\t_\n"
         "6\tpont\tpont\tNOUN\t_\tNumber=Sing\t3\tobl\t_\tSpaceAfter=No\n"
         "7\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_\n"
         "\n";
}

inline std::string train_toy_model() {
  TrainingData data;
  data.language = "xx";
  data.description = "toy";
  const auto read = read_conllu(toy_treebank(), "toy", 0, data.treebank);
  if (!read) return {};
  TrainingOptions options;
  options.tagger = {.epochs = 8, .runs = 1, .bits = 12, .folds = 2, .margin = 4};
  options.parser = {.epochs = 8, .runs = 2, .bits = 12, .beam = 4};
  options.run_ons = {.epochs = 8, .runs = 1, .bits = 12, .end_margin = 4, .rest_margin = 4};
  options.names = {.epochs = 8, .runs = 2, .bits = 12, .step_bits = 12};
  auto named = read_named_texts(
      R"({"text": "Lo soldat Karim tira.", "entities": [{"type": "Person", "start": 10, "end": 15}]})", "toy");
  if (!named) return {};
  data.names = std::move(*named);
  data.tokenizer = *TokenizerData::build({});
  // Headlines, and a name in the middle of a sentence.
  for (const char* text :
       {"Tira kul pont\n\nLo soldats marcha.", "Marcha kul soldat\n\nLo soldat tira.", "Lo soldat Karim tira."}) {
    auto plain = Text::from_utf8(text);
    if (!plain) return {};
    data.texts.push_back(std::move(*plain));
  }
  const auto model = train_model(data, options, [](const std::string&) {});
  return model ? *model : std::string();
}

}  // namespace selon::train
