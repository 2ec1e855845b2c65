#include "syntax/train/train_model.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "syntax/model.h"
#include "syntax/model_data.h"

namespace selon::train {
namespace {

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

}  // namespace

Result<std::string> train_model(const TrainingData& data, const TrainingOptions& options, const Log& log) {
  const Treebank& treebank = data.treebank;
  const auto tags = tag_list(treebank);
  log(std::to_string(treebank.sentences.size()) + " sentences, " + std::to_string(tags.size()) + " joint tags, " +
      std::to_string(treebank.odd_contractions) + " contractions of other shapes");

  ModelFileWriter file;
  file.add("tags", join_lines(tags));
  file.add("contractions", contraction_section(treebank));
  const std::uint32_t source = 0;
  file.add_array<std::uint32_t>("source", std::span(&source, 1));
  if (!data.clusters.empty()) file.add("clusters", data.clusters);
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
  std::vector<TaggedSentence> tagged;
  WordScratch scratch;
  for (const TreeSentence& sentence : treebank.sentences) {
    TaggedSentence t;
    t.source = sentence.source;
    for (const TreeWord& w : sentence.words) {
      t.words.push_back(make_word({w.folded, w.form, w.letters}, *forms, *clusters, scratch));
      t.gold.push_back(tag_ids.at(morph_tag_name(w.upos, w.feats)));
    }
    tagged.push_back(std::move(t));
  }

  std::vector<std::vector<MorphTag>> unseen;
  const Tagger tagger = train_tagger(tagged, parts, options.tagger, log, unseen);
  std::size_t right = 0, words = 0;
  for (std::size_t i = 0; i < tagged.size(); ++i)
    for (std::size_t k = 0; k < tagged[i].gold.size(); ++k, ++words) right += unseen[i][k] == tagged[i].gold[k];
  log("tagger, unseen parts of the training data: " + std::to_string(right) + " of " + std::to_string(words) +
      " joint tags right");
  add_rows_section("tagger.first", tagger.first, file);
  add_rows_section("tagger.second", tagger.second, file);

  return file.finish(data.language, data.description);
}

}  // namespace selon::train
