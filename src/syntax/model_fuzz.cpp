// The model loader must refuse or open any bytes; what opens must be safe to read with. A toy model's sections are
// changed as the input says and put together again with right checksums, so that the checks behind them are reached.
#include <cstring>

#include "syntax/analyse.h"
#include "syntax/conllu.h"
#include "syntax/model.h"
#include "syntax/model_file.h"
#include "syntax/tokenize.h"
#include "toy_model.h"

namespace {

constexpr const char* section_names[] = {
    "tags",          "contractions",  "source",       "forms.index",  "forms.sets",         "forms.analyses",
    "forms.scripts", "forms.classes", "forms.fits",   "forms.morph",  "forms.text",         "lemma.rules",
    "clusters",      "deprels",       "parser.shape", "parser",       "tagger.first.shape", "tagger.second.shape",
    "parser.beam",   "names.list",    "names.steps",  "names.labels", "names.labels.shape", "names.steps.shape",
    "tagger.first",  "tagger.second"};

// Changes one section: a byte set, bytes cut out, bytes put in, or the rest cut off.
void change(std::string& bytes, unsigned kind, std::size_t where, unsigned char value) {
  const std::size_t at = bytes.empty() ? 0 : where % bytes.size();
  switch (kind % 4) {
    case 0:
      if (!bytes.empty()) bytes[at] = static_cast<char>(value);
      break;
    case 1:
      bytes.erase(at, value);
      break;
    case 2:
      bytes.insert(at, value % 16u, static_cast<char>(value));
      break;
    default:
      bytes.resize(at);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace selon;
  static const std::string toy = train::train_toy_model();
  static const std::vector<std::uint64_t> memory = [] {
    std::vector<std::uint64_t> words(toy.size() / 8 + 1);
    std::memcpy(words.data(), toy.data(), toy.size());
    return words;
  }();
  static const auto whole = ModelFile::read({reinterpret_cast<const char*>(memory.data()), toy.size()}, "toy");
  static const auto text = Text::from_utf8("Lo soldats tira kul pont, \"Karim\" 12 ÉTAT.\n\nlo");
  static const auto tokenizer = TokenizerData::build({});

  (void)Model::from_bytes(std::string(reinterpret_cast<const char*>(data), size), "xx", "fuzz");

  std::vector<std::string> sections;
  for (const char* name : section_names) sections.emplace_back(whole->section(name));
  for (; size >= 6; data += 6, size -= 6)
    change(sections[data[0] % sections.size()], data[1], data[2] | data[3] << 8u | data[4] << 16u, data[5]);
  ModelFileWriter writer;
  for (std::size_t i = 0; i < sections.size(); ++i) writer.add(section_names[i], sections[i]);
  const auto model = Model::from_bytes(writer.finish("xx", "fuzz"), "xx", "fuzz");
  if (!model) return 0;
  Syntax syntax = tokenize(*text, *tokenizer, Vocabulary());
  analyse(*text, *model, Vocabulary(), syntax);
  (void)write_conllu(*text, syntax, *model);
  return 0;
}
