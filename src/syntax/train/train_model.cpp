#include "syntax/train/train_model.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include "base/file.h"
#include "syntax/model.h"
#include "syntax/model_data.h"
#include "syntax/parser_words.h"
#include "syntax/train/vary.h"

namespace selon::train {
namespace {

constexpr MorphTag unknown_tag = 0xFFFF;  // of a held-out word whose tag the training text does not have

void add_rows_section(const std::string& name, const LinearModel& model, ModelFileWriter& file) {
  file.add_array<std::int8_t>(name, model.cells);
  file.add(name + ".shape", std::to_string(model.bits) + " " + std::to_string(model.classes));
}

// Joint tags by falling count; ties by name.
std::vector<std::string> tag_list(const Treebank& treebank) {
  std::map<std::string, std::size_t> counts;
  for (const TreeSentence& sentence : treebank.sentences)
    for (const TreeWord& w : sentence.words) ++counts[morph_tag_name(w.upos, w.feats)];
  std::vector<std::string> tags;
  for (const auto& [tag, count] : counts) tags.push_back(tag);
  std::stable_sort(tags.begin(), tags.end(), [&](const auto& a, const auto& b) { return counts.at(a) > counts.at(b); });
  return tags;
}

// Contractions by falling count, so that the first of a form and tag is the most frequent.
std::string contraction_section(const Treebank& treebank) {
  std::vector<std::pair<std::uint64_t, std::string>> lines;
  for (const auto& [line, count] : treebank.contraction_counts) lines.emplace_back(count, line);
  std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::string out;
  for (const auto& [count, line] : lines) out += line + "\n";
  return out;
}

// "_" first, then by name.
std::vector<std::string> deprel_list(const Treebank& treebank) {
  std::set<std::string> names;
  for (const TreeSentence& sentence : treebank.sentences)
    for (const TreeWord& w : sentence.words) names.insert(w.deprel);
  std::vector<std::string> list = {"_"};
  for (const std::string& name : names)
    if (name != "_") list.push_back(name);
  return list;
}

// A finished tagger as bytes and back: between trials only.
std::string pack_tagger(const Tagger& tagger, const std::vector<std::vector<MorphTag>>& unseen) {
  ModelFileWriter file;
  file.add_array<std::int8_t>("first", tagger.first.cells);
  file.add_array<std::int8_t>("second", tagger.second.cells);
  const int shape[] = {tagger.first.bits, tagger.second.bits, tagger.first.classes};
  file.add_array<int>("shape", std::span(shape));
  std::vector<MorphTag> tags;
  for (const auto& sentence : unseen) tags.insert(tags.end(), sentence.begin(), sentence.end());
  file.add_array<MorphTag>("unseen", tags);
  return file.finish("xx", "tagger");
}

Result<Tagger> unpack_tagger(const std::string& bytes, const std::vector<std::uint8_t>& parts,
                             const std::vector<TaggedSentence>& sentences, std::vector<std::vector<MorphTag>>& unseen) {
  const auto file = ModelFile::read(bytes, "tagger cache");
  if (!file) return tl::unexpected(file.error());
  const auto first = file->array<std::int8_t>("first"), second = file->array<std::int8_t>("second");
  const auto shape = file->array<int>("shape");
  const auto tags = file->array<MorphTag>("unseen");
  std::size_t words = 0;
  for (const TaggedSentence& sentence : sentences) words += sentence.words.size();
  if (!first || !second || !shape || !tags || tags->size() != words || shape->size() != 3)
    return fail(ErrorKind::damaged, "made from other treebanks", "tagger cache");
  Tagger tagger{{{first->begin(), first->end()}, (*shape)[0], (*shape)[2]},
                {{second->begin(), second->end()}, (*shape)[1], (*shape)[2]},
                parts};
  auto at = tags->begin();
  for (const TaggedSentence& sentence : sentences) {
    unseen.emplace_back(at, at + static_cast<std::ptrdiff_t>(sentence.words.size()));
    at += static_cast<std::ptrdiff_t>(sentence.words.size());
  }
  return tagger;
}

// Word tables, tagger and parser, from the treebanks and lists.
Result<void> train_words_and_trees(const TrainingData& data, const TrainingOptions& options, const Log& log,
                                   ModelFileWriter& file) {
  const Treebank& treebank = data.treebank;
  const auto tags = tag_list(treebank);
  log(std::to_string(treebank.sentences.size()) + " sentences, " + std::to_string(tags.size()) + " joint tags, " +
      std::to_string(treebank.odd_contractions) + " contractions of other shapes");

  file.add("tags", join_lines(tags));
  file.add("contractions", contraction_section(treebank));
  const std::uint32_t source = 0;
  file.add_array<std::uint32_t>("source", std::span(&source, 1));
  if (!options.classes.empty()) {
    const auto bytes = MappedFile::open(options.classes);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto model = ModelFile::read(bytes->bytes(), options.classes);
    if (!model) return tl::unexpected(model.error());
    file.add("clusters", std::string(model->section("clusters")));
  } else if (!data.plain.empty()) {
    file.add("clusters", build_clusters(data.plain, options.clusters, log));
  }
  build_forms(data.listed, data.counted, treebank, tags, file);

  // The word tables as they will be read.
  const std::string tables = file.finish(data.language, data.description);
  std::vector<std::uint64_t> memory(tables.size() / 8 + 1);
  std::memcpy(memory.data(), tables.data(), tables.size());
  auto opened = ModelFile::read({reinterpret_cast<const char*>(memory.data()), tables.size()}, "training");
  if (!opened) return tl::unexpected(opened.error());
  auto forms = FormTable::read(*opened, "training");
  if (!forms) return tl::unexpected(forms.error());
  auto clusters = HashIndex::read(opened->section("clusters"), "training");
  if (!clusters) return tl::unexpected(clusters.error());
  log("word tables: " + std::to_string(tables.size()) + " bytes");

  std::map<std::string, MorphTag> tag_ids;
  std::vector<std::uint8_t> parts;
  for (const std::string& tag : tags) {
    tag_ids.emplace(tag, static_cast<MorphTag>(tag_ids.size()));
    parts.push_back(static_cast<std::uint8_t>(upos_of(tag.substr(0, tag.find('|')))));
  }
  WordScratch scratch;
  const auto to_tag = [&](const std::vector<TreeSentence>& trees) {
    std::vector<TaggedSentence> tagged;
    for (const TreeSentence& sentence : trees) {
      TaggedSentence& t = tagged.emplace_back();
      t.source = sentence.source;
      for (const TreeWord& w : sentence.words) {
        t.words.push_back(make_word({w.folded, w.form, w.letters}, *forms, *clusters, scratch));
        const auto tag = tag_ids.find(morph_tag_name(w.upos, w.feats));
        t.gold.push_back(tag == tag_ids.end() ? unknown_tag : tag->second);
      }
    }
    return tagged;
  };
  const std::vector<TreeSentence> sentences = with_spellings(treebank.sentences);
  const std::vector<TaggedSentence> tagged = to_tag(sentences), held_out = to_tag(data.held_out.sentences);

  std::vector<std::vector<MorphTag>> unseen;
  Tagger tagger;
  const auto cached = options.tagger_cache.empty() ? Result<std::string>(std::string())
                                                   : read_file(options.tagger_cache, std::size_t{1} << 30);
  if (cached && !cached->empty()) {
    auto unpacked = unpack_tagger(*cached, parts, tagged, unseen);
    if (!unpacked) return tl::unexpected(unpacked.error());
    tagger = std::move(*unpacked);
  } else {
    tagger = train_tagger(tagged, held_out, parts, options.tagger, log, unseen);
    if (!options.tagger_cache.empty())
      if (const auto written = write_file(options.tagger_cache, pack_tagger(tagger, unseen)); !written)
        return tl::unexpected(written.error());
  }
  std::size_t right = 0, words = 0;
  for (std::size_t i = 0; i < tagged.size(); ++i)
    for (std::size_t k = 0; k < tagged[i].gold.size(); ++k, ++words) right += unseen[i][k] == tagged[i].gold[k];
  log("tagger, unseen parts of the training data: " + std::to_string(right) + " of " + std::to_string(words) +
      " joint tags right");
  add_rows_section("tagger.first", tagger.first, file);
  add_rows_section("tagger.second", tagger.second, file);

  if (options.parser.epochs > 0) {
    // The parser learns on tags of text that the tagger had not seen, as it will have to work.
    const auto lemmatiser = Lemmatiser::read(*opened, *forms, "training");
    if (!lemmatiser) return tl::unexpected(lemmatiser.error());
    const auto deprels = deprel_list(treebank);
    std::string restored, lemma;
    const auto to_parse = [&](const std::vector<TreeSentence>& trees, const std::vector<TaggedSentence>& made,
                              const std::vector<std::vector<MorphTag>>& tags_of) {
      std::vector<ParsedSentence> parsed;
      for (std::size_t s = 0; s < made.size(); ++s) {
        ParsedSentence& p = parsed.emplace_back();
        p.source = made[s].source;
        for (std::size_t i = 0; i < made[s].words.size(); ++i) {
          const TreeWord& w = trees[s].words[i];
          const MorphTag tag = tags_of[s][i];
          lemma.clear();
          lemmatiser->append(*forms, {w.folded, w.form, w.letters}, made[s].words[i], static_cast<Upos>(parts[tag]),
                             tag, restored, lemma);
          p.words.push_back(parser_word(made[s].words[i], tag, parts[tag], lemma));
          const auto deprel = std::find(deprels.begin(), deprels.end(), w.deprel) - deprels.begin();
          p.gold.push_back({w.head, static_cast<std::uint16_t>(deprel)});
        }
      }
      return parsed;
    };
    TaggerScratch tagger_scratch;
    std::vector<std::vector<MorphTag>> held_out_tags(held_out.size());
    for (std::size_t s = 0; s < held_out.size(); ++s)
      tagger.tag(held_out[s].words, held_out[s].source, tagger_scratch, held_out_tags[s]);
    const LinearModel parser =
        train_parser(to_parse(sentences, tagged, unseen), to_parse(data.held_out.sentences, held_out, held_out_tags),
                     static_cast<int>(deprels.size()), options.parser, log);
    file.add("deprels", join_lines(deprels));
    add_rows_section("parser", parser, file);
    const std::uint32_t beam = static_cast<std::uint32_t>(options.parser.beam);
    file.add_array<std::uint32_t>("parser.beam", std::span(&beam, 1));
  }

  return {};
}

// The same sections as another model has them, but for those that texts teach.
Result<void> keep_words_and_trees(const std::string& path, bool names, const std::string& language,
                                  ModelFileWriter& file) {
  const auto bytes = MappedFile::open(path);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto model = ModelFile::read(bytes->bytes(), path);
  if (!model) return tl::unexpected(model.error());
  if (model->language() != language) return fail(ErrorKind::bad_input, "a model of another language", path);
  for (const auto& [name, section] : model->sections())
    if ((names || !name.starts_with("names.")) && !name.starts_with("run_ons")) file.add(name, std::string(section));
  return {};
}

}  // namespace

Result<std::string> train_model(const TrainingData& data, const TrainingOptions& options, const Log& log) {
  ModelFileWriter file;
  if (auto made = options.keep.empty() ? train_words_and_trees(data, options, log, file)
                                       : keep_words_and_trees(options.keep, options.keep_names, data.language, file);
      !made)
    return tl::unexpected(made.error());
  if (options.run_ons.epochs > 0) {
    auto so_far = Model::from_bytes(file.finish(data.language, data.description), data.language, "training");
    if (!so_far) return tl::unexpected(so_far.error());
    std::vector<const Text*> texts, held_out_texts;
    for (const NamedText& named : data.names) texts.push_back(&named.text);
    for (const Text& text : data.texts) texts.push_back(&text);
    for (const NamedText& named : data.held_out_names) held_out_texts.push_back(&named.text);
    add_rows_section("run_ons",
                     train_run_ons(with_spellings(data.treebank.sentences), texts, data.held_out.sentences,
                                   held_out_texts, *so_far, data.tokenizer, options.run_ons, log),
                     file);
  }
  if (!data.names.empty() && !options.keep_names) {
    file.add("names.list", name_list_section(data.listed_names, data.tokenizer));
    auto so_far = Model::from_bytes(file.finish(data.language, data.description), data.language, "training");
    if (!so_far) return tl::unexpected(so_far.error());
    const NameModel names = train_names(data.names, data.held_out_names, *so_far, data.tokenizer, options.names, log);
    add_rows_section("names.labels", names.labels, file);
    add_rows_section("names.steps", names.steps, file);
  }
  return file.finish(data.language, data.description);
}

}  // namespace selon::train
