// selon-train: treebanks, word lists and texts in, a model file out. tools/train_fr has the command for French.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <chrono>

#include "base/file.h"
#include "syntax/train/train_model.h"

namespace {

constexpr std::size_t file_limit = std::size_t{1} << 30;
using namespace selon;

int report(const Error& error) {
  fmt::print(stderr, "selon-train: {}\n", error.sentence());
  return 1;
}

Result<void> read_trees(const std::string& path, std::uint32_t source, train::Treebank& treebank) {
  const auto bytes = read_file(path, file_limit);
  if (!bytes) return tl::unexpected(bytes.error());
  return train::read_conllu(*bytes, path, source, treebank);
}

Result<void> read_names(const std::string& path, std::vector<train::NamedText>& names) {
  const auto bytes = read_file(path, file_limit);
  if (!bytes) return tl::unexpected(bytes.error());
  auto texts = train::read_named_texts(*bytes, path);
  if (!texts) return tl::unexpected(texts.error());
  for (auto& text : *texts) names.push_back(std::move(text));
  return {};
}

Result<void> read_listed(const std::string& gazetteer, const std::string& world, const std::string& language,
                         std::vector<train::ListedName>& names) {
  const auto take = [&](std::vector<train::ListedName>&& more) {
    std::move(more.begin(), more.end(), std::back_inserter(names));
  };
  if (!gazetteer.empty()) {
    const auto opened = Gazetteer::open(gazetteer);
    if (!opened) return tl::unexpected(opened.error());
    take(train::place_names(*opened));
  }
  if (!world.empty()) {
    const auto actors = read_stanzas(world + "/actors", ".actors"), places = read_stanzas(world + "/places", ".places");
    if (!actors) return tl::unexpected(actors.error());
    if (!places) return tl::unexpected(places.error());
    auto names_of_actors = train::actor_names(*actors, language);
    if (!names_of_actors) return tl::unexpected(names_of_actors.error());
    take(std::move(*names_of_actors));
    take(train::own_place_names(*places, language));
  }
  return {};
}

void add_plain(Text text, train::TrainingData& data) {
  const Syntax syntax = tokenize(text, data.tokenizer, Vocabulary());
  for (const Sentence& sentence : syntax.sentences) {
    auto& words = data.plain.emplace_back();
    for (TokenIndex i = sentence.first; i < sentence.end; ++i) words.emplace_back(syntax.form(syntax.tokens[i]));
  }
  data.texts.push_back(std::move(text));
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Trains selon's model of a language."};
  std::string lexicon, language, output, dic, aff, counted, description, gazetteer, world;
  std::vector<std::string> treebanks, names, plain, held_out, held_out_names;
  train::TrainingOptions options;
  app.add_option("--language", language, "ISO 639-1 code")->required();
  app.add_option("--output", output, "model file to write")->required();
  app.add_option("--description", description, "one line kept in the model");
  app.add_option("--treebank", treebanks, "CoNLL-U file; the first one's habits are followed")->required();
  app.add_option("--dic", dic, "Hunspell dictionary with morphology");
  app.add_option("--aff", aff, "its affix file");
  app.add_option("--counted", counted, "form, lemma, UPOS, features, count");
  app.add_option("--tagger-epochs", options.tagger.epochs);
  app.add_option("--tagger-runs", options.tagger.runs);
  app.add_option("--tagger-bits", options.tagger.bits);
  app.add_option("--tagger-margin", options.tagger.margin);
  app.add_option("--folds", options.tagger.folds);
  app.add_option("--parser-epochs", options.parser.epochs);
  app.add_option("--parser-runs", options.parser.runs);
  app.add_option("--parser-bits", options.parser.bits);
  app.add_option("--parser-beam", options.parser.beam);
  app.add_option("--parser-margin", options.parser.margin, "by which the right tree must lead");
  app.add_option("--names", names, "texts with names marked, JSON Lines");
  app.add_option("--ends-epochs", options.run_ons.epochs);
  app.add_option("--ends-runs", options.run_ons.runs);
  app.add_option("--ends-bits", options.run_ons.bits);
  app.add_option("--ends-margin", options.run_ons.end_margin, "by which a sentence end without a sign must win");
  app.add_option("--no-end-margin", options.run_ons.rest_margin, "by which no end must win elsewhere");
  app.add_option("--held-out", held_out, "CoNLL-U file to print scores on, never learnt from");
  app.add_option("--held-out-names", held_out_names, "the same for names, JSON Lines");
  app.add_option("--plain", plain, "plain text, for classes of words");
  app.add_option("--names-epochs", options.names.epochs);
  app.add_option("--names-runs", options.names.runs);
  app.add_option("--names-bits", options.names.bits);
  app.add_option("--lexicon", lexicon, "folder of the language's lexicon, for cutting texts");
  app.add_option("--names-margin", options.names.margin, "by which the right labels must win");
  app.add_option("--gazetteer", gazetteer, "compiled gazetteer, for the names that are known before reading");
  app.add_option("--world", world, "folder of actors and places, for the same");
  app.add_option("--classes", options.classes, "take the classes of words from this model");
  app.add_option("--keep", options.keep, "take all but names and sentence ends from this model");
  app.add_flag("--keep-names", options.keep_names, "with --keep: its names too");
  app.add_option("--tagger-cache", options.tagger_cache, "keep the tagger here between trials of the parser");
  CLI11_PARSE(app, argc, argv);

  const auto begin = std::chrono::steady_clock::now();
  const auto log = [&](const std::string& line) {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    fmt::print("{:7.1f} s  {}\n", passed.count(), line);
    std::fflush(stdout);
  };

  train::TrainingData data;
  data.language = language;
  data.description = description;
  for (std::size_t i = 0; i < treebanks.size(); ++i)
    if (auto read = read_trees(treebanks[i], static_cast<std::uint32_t>(i), data.treebank); !read)
      return report(read.error());
  for (const std::string& path : held_out)  // read with the habits of the first treebank, as any text will be
    if (auto read = read_trees(path, 0, data.held_out); !read) return report(read.error());
  if (!dic.empty()) {
    const auto dic_bytes = read_file(dic, file_limit), aff_bytes = read_file(aff, file_limit);
    if (!dic_bytes) return report(dic_bytes.error());
    if (!aff_bytes) return report(aff_bytes.error());
    auto listed = train::expand_hunspell(*dic_bytes, *aff_bytes, dic);
    if (!listed) return report(listed.error());
    data.listed = std::move(*listed);
    log(fmt::format("{} listed forms", data.listed.size()));
  }
  if (!counted.empty()) {
    const auto bytes = read_file(counted, file_limit);
    if (!bytes) return report(bytes.error());
    auto forms = train::read_counted_forms(*bytes, counted);
    if (!forms) return report(forms.error());
    data.counted = std::move(*forms);
  }
  if ((!names.empty() || !plain.empty()) && lexicon.empty())
    return report({ErrorKind::bad_input, "--names and --plain need --lexicon, to cut their texts", ""});
  if (!lexicon.empty()) {
    const auto stanzas = read_stanzas(lexicon, ".lex");
    if (!stanzas) return report(stanzas.error());
    auto tokenizer = TokenizerData::build(*stanzas);
    if (!tokenizer) return report(tokenizer.error());
    data.tokenizer = std::move(*tokenizer);
  }
  if (auto read = read_listed(gazetteer, world, language, data.listed_names); !read) return report(read.error());
  for (const std::string& path : names)
    if (auto read = read_names(path, data.names); !read) return report(read.error());
  for (const std::string& path : held_out_names)
    if (auto read = read_names(path, data.held_out_names); !read) return report(read.error());
  for (const std::string& path : plain) {
    auto bytes = read_file(path, file_limit);
    if (!bytes) return report(bytes.error());
    auto text = Text::from_utf8(std::move(*bytes));
    if (!text) return report(text.error());
    add_plain(std::move(*text), data);
  }
  // The treebanks' own words are plain text too. The texts with names are not: names that are learnt from must not look
  // better known than new ones will.
  if (!plain.empty()) {
    for (const auto& sentence : data.treebank.sentences) {
      auto& words = data.plain.emplace_back();
      for (const auto& word : sentence.words) words.push_back(word.folded);
    }
  }
  const auto model = train::train_model(data, options, log);
  if (!model) return report(model.error());
  if (const auto written = write_file(output, *model); !written) return report(written.error());
  log(fmt::format("{}: {} bytes", output, model->size()));
  return 0;
}
