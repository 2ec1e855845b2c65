#include "syntax/model.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "syntax/model_data.h"
#include "syntax/names.h"
#include "syntax/parser.h"

namespace selon {
namespace {

tl::unexpected<Error> damaged(const std::string& what, const std::string& place) {
  return fail(ErrorKind::damaged, "the model's " + what + " is broken; fetch or build it again", place);
}

// "NOUN|Gender=Fem|Number=Sing" → part of speech and features.
Result<void> read_tags(const std::vector<std::string>& tags, const std::string& place, ModelData& data) {
  data.names.feats = {"_"};
  for (const std::string& tag : tags) {
    const std::size_t bar = tag.find('|');
    const Upos upos = upos_of(std::string_view(tag).substr(0, bar));
    if (upos == Upos::none) return damaged("tag list", place);
    const std::string feats = bar == std::string::npos ? "_" : tag.substr(bar + 1);
    std::size_t index = 0;
    while (index < data.names.feats.size() && data.names.feats[index] != feats) ++index;
    if (index == data.names.feats.size()) data.names.feats.push_back(feats);
    data.tag_parts.push_back(static_cast<std::uint8_t>(upos));
    data.tag_feats.push_back(static_cast<std::uint16_t>(index));
    data.tag_finite.push_back(feats.find("VerbForm=Fin") != std::string::npos);
  }
  return {};
}

}  // namespace

Result<Rows<std::int8_t>> read_rows(const ModelFile& file, const std::string& name, const std::string& place) {
  const std::string_view shape = file.section(name + ".shape");
  if (shape.empty()) return Rows<std::int8_t>();
  int bits = 0, classes = 0;
  const char* end = shape.data() + shape.size();
  const auto first = std::from_chars(shape.data(), end, bits);
  if (first.ec != std::errc() || first.ptr == end) return damaged(name, place);
  const auto second = std::from_chars(first.ptr + 1, end, classes);
  if (second.ec != std::errc() || bits < 1 || bits > 28 || classes < 1 || classes > 65535) return damaged(name, place);
  auto cells = file.array<std::int8_t>(name);
  if (!cells) return tl::unexpected(cells.error());
  if (cells->size() < (std::size_t{1} << bits) + static_cast<std::size_t>(classes + row_padding))
    return damaged(name, place);
  return Rows<std::int8_t>(*cells, bits, classes);
}

Result<void> ModelData::read(std::string_view bytes, std::string_view language, const std::string& place) {
  auto opened = ModelFile::read(bytes, place);
  if (!opened) return tl::unexpected(opened.error());
  file = std::move(*opened);
  if (file.language() != language)
    return fail(ErrorKind::bad_input,
                "a model for the language \"" + file.language() + "\", not \"" + std::string(language) + "\"", place);

  if (auto read = read_tags(split_lines(file.section("tags")), place, *this); !read) return read;
  if (tag_parts.empty()) return damaged("tag list", place);
  names.deprels = split_lines(file.section("deprels"));
  if (names.deprels.empty()) names.deprels = {"_"};
  if (const auto sources = file.array<std::uint32_t>("source"); sources && sources->size() == 1) source = (*sources)[0];

  auto form_table = FormTable::read(file, place);
  if (!form_table) return tl::unexpected(form_table.error());
  forms = *form_table;
  auto cluster_index = HashIndex::read(file.section("clusters"), place);
  if (!cluster_index) return tl::unexpected(cluster_index.error());
  clusters = *cluster_index;
  auto lemmas = Lemmatiser::read(file, forms, place);
  if (!lemmas) return tl::unexpected(lemmas.error());
  lemmatiser = *lemmas;
  auto contracted = Contractions::read(split_lines(file.section("contractions")), place);
  if (!contracted) return tl::unexpected(contracted.error());
  contractions = std::move(*contracted);

  auto first = read_rows(file, "tagger.first", place);
  auto second = read_rows(file, "tagger.second", place);
  if (!first || !second) return damaged("tagger", place);
  tagger_first = *first;
  tagger_second = *second;
  const int tags = static_cast<int>(tag_parts.size());
  if (tagger_first.classes() != tags || (tagger_second.classes() != tags && tagger_second.classes() != 0))
    return damaged("tagger", place);

  auto run_on_rows = read_rows(file, "run_ons", place);
  if (!run_on_rows || run_on_rows->classes() > 1) return damaged("list of sentence ends", place);
  run_ons = *run_on_rows;

  auto parser_rows = read_rows(file, "parser", place);
  if (!parser_rows) return damaged("parser", place);
  parser = *parser_rows;
  if (parser.classes() != 0 && parser.classes() != transition_count(static_cast<int>(names.deprels.size())))
    return damaged("parser", place);
  if (const auto beams = file.array<std::uint32_t>("parser.beam"); beams && beams->size() == 1)
    beam = static_cast<int>(std::clamp<std::uint32_t>((*beams)[0], 1, 64));

  auto listed = NameList::read(file.section("names.list"), place);
  if (!listed) return tl::unexpected(listed.error());
  name_list = *listed;
  auto label_rows = read_rows(file, "names.labels", place), step_rows = read_rows(file, "names.steps", place);
  if (!label_rows || !step_rows) return damaged("name finder", place);
  names_labels = *label_rows;
  names_steps = *step_rows;
  const bool has_names = names_labels.classes() != 0 || names_steps.classes() != 0;
  if (has_names && (names_labels.classes() != name_labels || names_steps.classes() != name_labels * name_labels))
    return damaged("name finder", place);
  return {};
}

Result<Model> Model::open(const std::string& path, std::string_view language, std::optional<std::uint32_t> habits) {
  auto mapped = MappedFile::open(path);
  if (!mapped) return tl::unexpected(mapped.error());
  auto data = std::make_shared<ModelData>();
  data->mapped = std::move(*mapped);
  if (auto read = data->read(data->mapped.bytes(), language, path); !read) return tl::unexpected(read.error());
  if (habits) data->source = *habits;
  return Model(std::move(data));
}

Result<Model> Model::from_bytes(std::string bytes, std::string_view language, const std::string& place) {
  auto data = std::make_shared<ModelData>();
  data->memory.resize(bytes.size() / 8 + 1);  // words, so that sections are aligned
  std::memcpy(data->memory.data(), bytes.data(), bytes.size());
  const std::string_view view(reinterpret_cast<const char*>(data->memory.data()), bytes.size());
  if (auto read = data->read(view, language, place); !read) return tl::unexpected(read.error());
  return Model(std::move(data));
}

const TagNames& Model::names() const { return data_->names; }
const std::string& Model::description() const { return data_->file.description(); }

}  // namespace selon
