// selon-eval: what a model gives on gold data.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>

#include "base/file.h"
#include "syntax/analyse.h"
#include "syntax/conllu.h"
#include "syntax/tokenize.h"

namespace {

constexpr std::size_t file_limit = std::size_t{1} << 30;
using namespace selon;

int report(const Error& error) {
  fmt::print(stderr, "selon-eval: {}\n", error.sentence());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Measures a model."};
  std::string language = "fr", model_path, tokens = "languages/fr/lexicon", raw, output;
  app.add_option("--language", language);
  app.add_option("--model", model_path)->required();
  app.add_option("--lexicon", tokens, "folder of the language's lexicon");
  app.add_option("--raw", raw, "raw text")->required();
  app.add_option("--output", output, "CoNLL-U file to write");
  CLI11_PARSE(app, argc, argv);

  const auto stanzas = read_stanzas(tokens, ".lex");
  if (!stanzas) return report(stanzas.error());
  const auto data = TokenizerData::build(*stanzas);
  if (!data) return report(data.error());
  const auto start = std::chrono::steady_clock::now();
  const auto model = Model::open(model_path, language);
  if (!model) return report(model.error());
  const auto loaded = std::chrono::steady_clock::now();
  auto bytes = read_file(raw, file_limit);
  if (!bytes) return report(bytes.error());
  const auto text = Text::from_utf8(std::move(*bytes));
  if (!text) return report(text.error());
  const Vocabulary vocabulary;
  const auto begin = std::chrono::steady_clock::now();
  Syntax syntax = tokenize(*text, *data, vocabulary);
  const auto cut = std::chrono::steady_clock::now();
  analyse(*text, *model, vocabulary, syntax);
  const auto end = std::chrono::steady_clock::now();
  const auto ms = [](auto d) { return std::chrono::duration<double, std::milli>(d).count(); };
  fmt::print(stderr, "load {:.1f} ms, tokenize {:.1f} ms, analyse {:.1f} ms, {} tokens, {:.0f} tokens/s\n",
             ms(loaded - start), ms(cut - begin), ms(end - cut), syntax.tokens.size(),
             syntax.tokens.size() * 1000.0 / ms(end - begin));
  if (!output.empty())
    if (const auto written = write_file(output, write_conllu(*text, syntax, *model)); !written)
      return report(written.error());
  return 0;
}
