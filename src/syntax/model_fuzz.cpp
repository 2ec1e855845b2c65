// The model loader must refuse or open any bytes; what opens must be safe to read with. The checksums are set right
// first, so that the checks behind them are reached.
#include <cstring>

#include "syntax/analyse.h"
#include "syntax/model.h"
#include "syntax/model_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace selon;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  (void)Model::from_bytes(std::string(input), "xx", "fuzz");

  // The input as section contents: names in order, each taking a length byte pair and that many bytes.
  ModelFileWriter writer;
  std::string_view rest = input;
  for (const char* name : {"tags", "deprels", "contractions", "forms.index", "forms.sets", "forms.analyses",
                           "forms.classes", "forms.scripts", "forms.fits", "forms.morph", "forms.text", "lemma.rules",
                           "clusters", "tagger.first.shape", "tagger.first"}) {
    if (rest.size() < 2) break;
    const std::size_t length = std::min<std::size_t>(
        rest.size() - 2, static_cast<unsigned char>(rest[0]) * 256u + static_cast<unsigned char>(rest[1]));
    writer.add(name, std::string(rest.substr(2, length)));
    rest.remove_prefix(2 + length);
  }
  const auto model = Model::from_bytes(writer.finish("xx", "fuzz"), "xx", "fuzz");
  if (!model) return 0;
  Syntax syntax;
  const auto text = Text::from_utf8("Lo soldat tira.");
  syntax.pool = "lo";
  Token token;
  token.span = {0, 2};
  token.form_size = 2;
  syntax.tokens.push_back(token);
  syntax.sentences.push_back({{0, 2}, 0, 1});
  analyse(*text, *model, Vocabulary(), syntax);
  return 0;
}
