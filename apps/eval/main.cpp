// selon-eval: what a model gives on gold data, from raw text: CoNLL-2018 metrics, F1 of entities, and speed.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <set>

#include "base/file.h"
#include "quotes.h"
#include "syntax/analyse.h"
#include "syntax/conllu.h"
#include "syntax/names.h"
#include "syntax/tokenize.h"
#include "syntax/train/name_corpus.h"
#include "syntax/train/score.h"

namespace {

constexpr std::size_t file_limit = std::size_t{1} << 30;
using namespace selon;
using Clock = std::chrono::steady_clock;

int report(const Error& error) {
  fmt::print(stderr, "selon-eval: {}\n", error.sentence());
  return 1;
}

double milliseconds(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

struct Reader {
  const TokenizerData& tokenizer;
  const Model& model;
  Vocabulary vocabulary;
  AnalysisScratch scratch;
  std::size_t tokens = 0;
  Clock::duration time{};

  Syntax read(const Text& text) {
    const auto begin = Clock::now();
    Syntax syntax = tokenize(text, tokenizer, vocabulary);
    analyse(text, model, vocabulary, scratch, syntax);
    time += Clock::now() - begin;
    tokens += syntax.tokens.size();
    return syntax;
  }
};

Result<void> measure_trees(const std::string& path, const std::string& output, Reader& reader) {
  const auto gold = read_file(path, file_limit);
  if (!gold) return tl::unexpected(gold.error());
  const auto text = Text::from_utf8(train::raw_text(*gold));
  if (!text) return tl::unexpected(text.error());
  const std::string conllu = write_conllu(*text, reader.read(*text), reader.model);
  if (!output.empty())
    if (auto written = write_file(output, conllu); !written) return written;
  const auto score = train::score_conllu(*gold, conllu);
  if (!score) return tl::unexpected(score.error());
  fmt::print(
      "{}\n  tokens {:.2f} sentences {:.2f} words {:.2f} UPOS {:.2f} UFeats {:.2f} lemmas {:.2f} UAS {:.2f} LAS "
      "{:.2f}\n",
      path, score->tokens, score->sentences, score->words, score->upos, score->feats, score->lemmas, score->uas,
      score->las);
  return {};
}

Result<void> measure_names(const std::string& path, Reader& reader) {
  const auto bytes = read_file(path, file_limit);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto texts = train::read_named_texts(*bytes, path);
  if (!texts) return tl::unexpected(texts.error());
  constexpr std::size_t kinds = name_kinds;
  std::size_t right[kinds + 1] = {}, gold[kinds + 1] = {}, found[kinds + 1] = {};
  for (const train::NamedText& named : *texts) {
    const Syntax syntax = reader.read(named.text);
    const std::set<train::NamedSpan> truth(named.names.begin(), named.names.end());
    for (const train::NamedSpan& name : truth) ++gold[static_cast<std::size_t>(name.kind)], ++gold[kinds];
    for (const Entity& entity : syntax.entities) {
      const train::NamedSpan span{entity.kind,
                                  {syntax.tokens[entity.first].span.start, syntax.tokens[entity.end - 1].span.end}};
      ++found[static_cast<std::size_t>(entity.kind)], ++found[kinds];
      if (truth.contains(span)) ++right[static_cast<std::size_t>(entity.kind)], ++right[kinds];
    }
  }
  fmt::print("{}\n ", path);
  constexpr const char* labels[] = {"PER", "LOC", "ORG", "all"};
  for (std::size_t k = 0; k <= kinds; ++k) {
    const auto share = [&](std::size_t of) {
      return of == 0 ? 0.0 : 100.0 * static_cast<double>(right[k]) / static_cast<double>(of);
    };
    fmt::print(" {} P {:.2f} R {:.2f} F1 {:.2f};", labels[k], share(found[k]), share(gold[k]),
               gold[k] + found[k] == 0
                   ? 0.0
                   : 200.0 * static_cast<double>(right[k]) / static_cast<double>(gold[k] + found[k]));
  }
  fmt::print("\n");
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Measures a model from raw text."};
  std::string language = "fr", model_path, lexicon = "languages/fr/lexicon", output;
  std::vector<std::string> trees, names, quotes;
  KnowledgePaths paths{"languages", "world", "build/gazetteer.bin"};
  app.add_option("--language", language);
  app.add_option("--model", model_path)->required();
  app.add_option("--lexicon", lexicon, "folder of the language's lexicon");
  app.add_option("--conllu", trees, "gold treebank");
  app.add_option("--names", names, "texts with names marked, JSON Lines");
  app.add_option("--quotes", quotes, "tokens with direct speech marked, tab-separated");
  app.add_option("--gazetteer", paths.gazetteer, "compiled gazetteer, for --quotes");
  app.add_option("--output", output, "where to write the CoNLL-U of the last treebank");
  CLI11_PARSE(app, argc, argv);

  const auto stanzas = read_stanzas(lexicon, ".lex");
  if (!stanzas) return report(stanzas.error());
  const auto tokenizer = TokenizerData::build(*stanzas);
  if (!tokenizer) return report(tokenizer.error());
  const auto start = Clock::now();
  const auto model = Model::open(model_path, language);
  if (!model) return report(model.error());
  fmt::print("opened in {:.1f} ms\n", milliseconds(Clock::now() - start));
  Reader reader{*tokenizer, *model, {}, {}};
  for (const std::string& path : trees)
    if (const auto measured = measure_trees(path, output, reader); !measured) return report(measured.error());
  for (const std::string& path : names)
    if (const auto measured = measure_names(path, reader); !measured) return report(measured.error());
  for (const std::string& path : quotes) {
    const auto loaded = Language::load(language, paths);
    if (!loaded) return report(loaded.error());
    if (const auto measured = measure_quotes(path, *loaded); !measured) return report(measured.error());
  }
  if (reader.tokens == 0) return 0;
  fmt::print("{} tokens in {:.0f} ms: {:.0f} tokens/s\n", reader.tokens, milliseconds(reader.time),
             static_cast<double>(reader.tokens) * 1000.0 / milliseconds(reader.time));
  return 0;
}
