// selon-eval: what a model gives on gold data, from raw text: CoNLL-2018 metrics, F1 of entities, and speed. Scores
// what another program made of the same text too.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <ctime>
#include <map>
#include <optional>
#include <set>

#include "base/file.h"
#include "quotes.h"
#include "syntax/analyse.h"
#include "syntax/conllu.h"
#include "syntax/names.h"
#include "syntax/tokenize.h"
#include "syntax/train/name_corpus.h"
#include "syntax/train/score.h"
#include "syntax/train/vary.h"

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
  std::clock_t time = 0;  // the processor's, so that a busy machine does not count

  Syntax read(const Text& text) {
    const std::clock_t begin = std::clock();
    Syntax syntax = tokenize(text, tokenizer, vocabulary);
    analyse(text, model, vocabulary, scratch, syntax);
    time += std::clock() - begin;
    tokens += syntax.tokens.size();
    return syntax;
  }
};

Result<void> print_score(const std::string& path, std::string_view gold, std::string_view system) {
  const auto score = train::score_conllu(gold, system);
  if (!score) return tl::unexpected(score.error());
  fmt::print(
      "{}\n  tokens {:.2f} sentences {:.2f} words {:.2f} UPOS {:.2f} UFeats {:.2f} lemmas {:.2f} UAS {:.2f} LAS "
      "{:.2f}\n",
      path, score->tokens, score->sentences, score->words, score->upos, score->feats, score->lemmas, score->uas,
      score->las);
  return {};
}

Result<void> measure_trees(const std::string& path, train::Spelling spelling, const std::string& output,
                           Reader& reader) {
  const auto written_gold = read_file(path, file_limit);
  if (!written_gold) return tl::unexpected(written_gold.error());
  const std::string gold = train::spelled_conllu(*written_gold, spelling);
  const auto text = Text::from_utf8(train::raw_text(gold));
  if (!text) return tl::unexpected(text.error());
  const std::string conllu = write_conllu(*text, reader.read(*text), reader.model);
  if (!output.empty())
    if (auto written = write_file(output, conllu); !written) return written;
  return print_score(path, gold, conllu);
}

// CoNLL-U that another program made of the raw text of `path`.
Result<void> measure_other_trees(const std::string& path, const std::string& system) {
  const auto gold = read_file(path, file_limit), made = read_file(system, file_limit);
  if (!gold) return tl::unexpected(gold.error());
  if (!made) return tl::unexpected(made.error());
  return print_score(path, *gold, *made);
}

struct NameCounts {
  std::size_t right[name_kinds + 1] = {}, gold[name_kinds + 1] = {}, found[name_kinds + 1] = {};

  void add(const std::vector<train::NamedSpan>& truth, const std::vector<train::NamedSpan>& names) {
    const std::set<train::NamedSpan> known(truth.begin(), truth.end());
    for (const train::NamedSpan& name : known) ++gold[static_cast<std::size_t>(name.kind)], ++gold[name_kinds];
    for (const train::NamedSpan& name : names) {
      ++found[static_cast<std::size_t>(name.kind)], ++found[name_kinds];
      if (known.contains(name)) ++right[static_cast<std::size_t>(name.kind)], ++right[name_kinds];
    }
  }
  void print(const std::string& path) const {
    fmt::print("{}\n ", path);
    constexpr const char* labels[] = {"PER", "LOC", "ORG", "all"};
    for (std::size_t k = 0; k <= name_kinds; ++k) {
      const auto percent = [](std::size_t part, std::size_t of) {
        return of == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(of);
      };
      fmt::print(" {} P {:.2f} R {:.2f} F1 {:.2f};", labels[k], percent(right[k], found[k]), percent(right[k], gold[k]),
                 percent(2 * right[k], gold[k] + found[k]));
    }
    fmt::print("\n");
  }
};

Result<std::vector<train::NamedText>> read_names(const std::string& path) {
  const auto bytes = read_file(path, file_limit);
  if (!bytes) return tl::unexpected(bytes.error());
  return train::read_named_texts(*bytes, path);
}

Result<void> measure_names(const std::string& path, Reader& reader) {
  const auto texts = read_names(path);
  if (!texts) return tl::unexpected(texts.error());
  NameCounts counts;
  for (const train::NamedText& named : *texts) {
    const Syntax syntax = reader.read(named.text);
    std::vector<train::NamedSpan> names;
    for (const Entity& entity : syntax.entities)
      names.push_back({entity.kind, {syntax.tokens[entity.first].span.start, syntax.tokens[entity.end - 1].span.end}});
    counts.add(named.names, names);
  }
  counts.print(path);
  return {};
}

// Names that another program found in the texts of `path`, in the same order and form.
Result<void> measure_other_names(const std::string& path, const std::string& other) {
  const auto gold = read_names(path), found = read_names(other);
  if (!gold) return tl::unexpected(gold.error());
  if (!found) return tl::unexpected(found.error());
  if (gold->size() != found->size()) return fail(ErrorKind::bad_input, "not as many texts as in " + path, other);
  NameCounts counts;
  for (std::size_t i = 0; i < gold->size(); ++i) {
    if ((*gold)[i].text.utf8() != (*found)[i].text.utf8())
      return fail(ErrorKind::bad_input, "not the text of " + path, other + ":" + std::to_string(i + 1));
    counts.add((*gold)[i].names, (*found)[i].names);
  }
  counts.print(path);
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Measures a model from raw text."};
  std::string language = "fr", model_path, lexicon = "languages/fr/lexicon", output, system, found;
  std::vector<std::string> trees, names, quotes;
  KnowledgePaths paths{"languages", "world", "build/gazetteer.bin"};
  std::optional<std::uint32_t> habits;
  train::Spelling spelling = train::Spelling::as_written;
  app.add_option("--language", language);
  auto* model_option = app.add_option("--model", model_path);
  app.add_option("--lexicon", lexicon, "folder of the language's lexicon");
  auto* trees_option = app.add_option("--conllu", trees, "gold treebank");
  auto* names_option = app.add_option("--names", names, "texts with names marked, JSON Lines");
  app.add_option("--quotes", quotes, "tokens with direct speech marked, tab-separated");
  app.add_option("--gazetteer", paths.gazetteer, "compiled gazetteer, for --quotes");
  app.add_option("--output", output, "where to write the CoNLL-U of the last treebank");
  app.add_option("--habits", habits, "follow those of this treebank, by its place in the training command from 0");
  app.add_option("--spelling", spelling, "spell the treebanks' words so first")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, train::Spelling>{{"as-written", train::Spelling::as_written},
                                                 {"without-accents", train::Spelling::without_accents},
                                                 {"capitals", train::Spelling::capitals},
                                                 {"bare-capitals", train::Spelling::bare_capitals}}));
  app.add_option("--system", system, "score this CoNLL-U of the treebank's raw text, not the model")
      ->needs(trees_option)
      ->excludes(model_option);
  app.add_option("--found", found, "score the names that this file has in the same texts, not the model")
      ->needs(names_option)
      ->excludes(model_option);
  CLI11_PARSE(app, argc, argv);

  if (!system.empty() || !found.empty()) {
    if (trees.size() > 1 || names.size() > 1)
      return report({ErrorKind::bad_input, "--system and --found are held against one gold file each", ""});
    if (!system.empty())
      if (const auto measured = measure_other_trees(trees[0], system); !measured) return report(measured.error());
    if (!found.empty())
      if (const auto measured = measure_other_names(names[0], found); !measured) return report(measured.error());
    return 0;
  }
  if (model_path.empty()) return report({ErrorKind::bad_input, "no --model to measure", ""});
  const auto stanzas = read_stanzas(lexicon, ".lex");
  if (!stanzas) return report(stanzas.error());
  const auto tokenizer = TokenizerData::build(*stanzas);
  if (!tokenizer) return report(tokenizer.error());
  const auto start = Clock::now();
  const auto model = Model::open(model_path, language, habits);
  if (!model) return report(model.error());
  fmt::print("opened in {:.1f} ms\n", milliseconds(Clock::now() - start));
  Reader reader{*tokenizer, *model, {}, {}};
  for (const std::string& path : trees)
    if (const auto measured = measure_trees(path, spelling, output, reader); !measured) return report(measured.error());
  for (const std::string& path : names)
    if (const auto measured = measure_names(path, reader); !measured) return report(measured.error());
  for (const std::string& path : quotes) {
    const auto loaded = Language::load(language, paths);
    if (!loaded) return report(loaded.error());
    if (const auto measured = measure_quotes(path, *loaded); !measured) return report(measured.error());
  }
  if (reader.tokens == 0) return 0;
  const double seconds = static_cast<double>(reader.time) / CLOCKS_PER_SEC;
  fmt::print("{} tokens in {:.2f} s of processor time: {:.0f} tokens/s\n", reader.tokens, seconds,
             static_cast<double>(reader.tokens) / seconds);
  return 0;
}
