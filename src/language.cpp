// Language::load: the files of a pack, the world and the gazetteer become one Knowledge.
#include "selon/language.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <future>
#include <utility>

#include "base/file.h"
#include "base/sha256.h"
#include "base/stanza.h"
#include "pack/own_places.h"
#include "rule/knowledge.h"
#include "selon/pack.h"

namespace selon {
namespace {

namespace fs = std::filesystem;

// The manifest: one stanza of pack, name, version.
Result<void> read_manifest(const std::string& folder, Knowledge& knowledge) {
  const std::string path = folder + "/pack.info";
  auto bytes = read_file(path, 1 << 16);
  if (!bytes) return tl::unexpected(bytes.error());
  auto stanzas = parse_stanzas(*bytes, path);
  if (!stanzas) return tl::unexpected(stanzas.error());
  if (stanzas->size() != 1) return fail(ErrorKind::bad_knowledge, "holds one stanza: pack, name, version", path);
  const Stanza& manifest = stanzas->front();
  const auto* name = manifest.find("name");
  const auto* version = manifest.find("version");
  if (manifest.kind() != "pack" || manifest.id() != knowledge.code || name == nullptr || version == nullptr)
    return fail(ErrorKind::bad_knowledge, fmt::format("needs the lines pack {}, name, version", knowledge.code), path);
  knowledge.pack_name = name->value;
  knowledge.pack_version = version->value;
  return {};
}

// tokens.lex says how words are cut; all other lexicons are cut by it.
Result<void> read_words(const std::string& folder, Knowledge& knowledge) {
  auto stanzas = read_stanzas(folder + "/lexicon", ".lex");
  if (!stanzas) return tl::unexpected(stanzas.error());
  const auto first_other = std::stable_partition(stanzas->begin(), stanzas->end(),
                                                 [](const Stanza& s) { return s.file.ends_with("/tokens.lex"); });
  auto tokenizer = TokenizerData::build({stanzas->begin(), first_other});
  if (!tokenizer) return tl::unexpected(tokenizer.error());
  knowledge.tokenizer = std::move(*tokenizer);
  const Cut cut = [&](std::string_view phrase, const FoundWord& found) {
    cut_phrase(phrase, knowledge.tokenizer, found);
  };
  auto lexicon = Lexicon::build({first_other, stanzas->end()}, cut, knowledge.vocabulary);
  if (!lexicon) return tl::unexpected(lexicon.error());
  knowledge.lexicon = std::move(*lexicon);
  if (const auto id = knowledge.lexicon.find_class("settled_spelling"))
    for (const LexiconEntry& entry : knowledge.lexicon.entries())
      if (entry.lexicon_class == *id)
        for (const auto code : split_list(knowledge.lexicon.value(entry.value), ' '))
          knowledge.settled_spelling.emplace_back(code);
  std::sort(knowledge.settled_spelling.begin(), knowledge.settled_spelling.end());
  return {};
}

Result<void> read_world(const std::string& folder, Knowledge& knowledge) {
  auto actors = read_stanzas(folder + "/actors", ".actors");
  if (!actors) return tl::unexpected(actors.error());
  auto places = read_stanzas(folder + "/places", ".places");
  if (!places) return tl::unexpected(places.error());
  const Cut cut = [&](std::string_view phrase, const FoundWord& found) {
    cut_phrase(phrase, knowledge.tokenizer, found);
  };
  auto world = World::build(*actors, *places, knowledge.code, cut, knowledge.vocabulary);
  if (!world) return tl::unexpected(world.error());
  knowledge.world = std::move(*world);
  return {};
}

// Some values are read by more than patterns can say (where a place lies); their ids are explained like rules.
Result<void> read_readings(const std::string& folder, Knowledge& knowledge) {
  auto stanzas = read_stanzas(folder, "/readings.info");
  if (!stanzas) return tl::unexpected(stanzas.error());
  for (const Stanza& stanza : *stanzas) {
    const StanzaField* says = stanza.find("says");
    if (stanza.kind() != "reading" || stanza.id().empty() || says == nullptr || stanza.fields.size() != 2)
      return fail(ErrorKind::bad_knowledge, "a stanza here has two lines: reading, with an id, and says",
                  stanza.at(stanza.line()));
    RuleInfo info;
    info.id = stanza.id();
    info.says = says->value;
    info.at = stanza.at(stanza.line());
    knowledge.readings.push_back(std::move(info));
  }
  return {};
}

// Which places were known is a part of what a reading was made with: their number and the files' own hash.
Result<void> read_own(const std::vector<std::string>& files, Knowledge& knowledge) {
  std::string all;
  std::size_t count = 0;
  const Cut cut = [&](std::string_view phrase, const FoundWord& found) {
    cut_phrase(phrase, knowledge.tokenizer, found);
  };
  for (const auto& path : files) {
    const auto file = read_own_places(path);
    if (!file) return tl::unexpected(file.error());
    all += file->sha256;
    count += file->places.size();
    knowledge.world.add_own(file->places, cut, knowledge.vocabulary);
  }
  if (!files.empty()) knowledge.own_places = fmt::format("{} own places, {}", count, sha256_hex(all).substr(0, 16));
  return {};
}

Result<void> read_rules(const Result<std::vector<Stanza>>& stanzas, const std::string& folder, Knowledge& knowledge) {
  if (!stanzas) return tl::unexpected(stanzas.error());
  auto counted = read_stanzas(folder, "/frequencies.info");
  if (!counted) return tl::unexpected(counted.error());
  auto frequencies = WordFrequencies::build(*counted);
  if (!frequencies) return tl::unexpected(frequencies.error());
  const Cut cut = [&](std::string_view phrase, const FoundWord& found) {
    cut_phrase(phrase, knowledge.tokenizer, found);
  };
  auto rules = RuleSet::compile(*stanzas, knowledge.lexicon, cut, *frequencies, knowledge.vocabulary);
  if (!rules) return tl::unexpected(rules.error());
  knowledge.rules = std::move(*rules);
  return {};
}

// A pack may have no model yet; one that is there and damaged is an error, never passed over.
Result<std::optional<Model>> open_model(const std::string& folder, const std::string& language) {
  const std::string path = folder + "/models/syntax.model";
  std::error_code code;
  if (!fs::exists(path, code)) return std::nullopt;
  auto model = Model::open(path, language);
  if (!model) return tl::unexpected(model.error());
  return std::optional(std::move(*model));
}

bool is_code(const std::string& code) {
  return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Result<std::vector<std::string>> Language::available(const KnowledgePaths& paths) {
  std::error_code code;
  std::vector<std::string> codes;
  for (fs::directory_iterator at(paths.languages, code), end; !code && at != end; at.increment(code))
    if (fs::exists(at->path() / "pack.info", code)) codes.push_back(at->path().filename().string());
  if (code) return fail(ErrorKind::not_found, "cannot list the language packs: " + code.message(), paths.languages);
  std::sort(codes.begin(), codes.end());
  return codes;
}

Result<Language> Language::load(const std::string& code, const KnowledgePaths& paths) {
  auto codes = available(paths);
  if (!codes) return tl::unexpected(codes.error());
  if (!is_code(code) || std::find(codes->begin(), codes->end(), code) == codes->end())
    return fail(ErrorKind::not_found,
                fmt::format("there is no language pack \"{}\"; there are: {}", code, fmt::join(*codes, ", ")));
  const std::string folder = paths.languages + "/" + code;
  auto knowledge = std::make_shared<Knowledge>();
  knowledge->code = code;
  knowledge->languages_folder = paths.languages;
  knowledge->world_folder = paths.world;
  if (auto done = read_manifest(folder, *knowledge); !done) return tl::unexpected(done.error());
  // The model's 25 MB are checked, and the files of rules read, while words and parties are.
  auto model_opened = std::async(std::launch::async, open_model, folder, knowledge->code);
  auto rules_read = std::async(std::launch::async, [&] { return read_stanzas(folder + "/rules", ".rules"); });
  if (auto done = read_words(folder, *knowledge); !done) return tl::unexpected(done.error());
  if (auto done = read_world(paths.world, *knowledge); !done) return tl::unexpected(done.error());
  if (auto done = read_readings(paths.world, *knowledge); !done) return tl::unexpected(done.error());
  if (auto done = read_own(paths.places, *knowledge); !done) return tl::unexpected(done.error());
  auto gazetteer = Gazetteer::open(paths.gazetteer);
  if (!gazetteer) return tl::unexpected(gazetteer.error());
  knowledge->gazetteer = std::move(*gazetteer);
  if (auto done = read_rules(rules_read.get(), folder, *knowledge); !done) return tl::unexpected(done.error());
  auto model = model_opened.get();
  if (!model) return tl::unexpected(model.error());
  knowledge->model = std::move(*model);
  return Language(std::move(knowledge));
}

std::optional<RuleText> explain_rule(const Language& language, std::string_view id) {
  const Knowledge& knowledge = language.knowledge();
  const RuleInfo* rule = knowledge.rules.find(id);
  const auto reading = std::ranges::find(knowledge.readings, id, &RuleInfo::id);
  if (rule == nullptr && reading != knowledge.readings.end()) rule = &*reading;
  if (rule == nullptr) return std::nullopt;
  // "languages/fr/rules/voice/says.rules:12", wherever the folders lie on this machine.
  std::string at = rule->at;
  for (const std::string& folder : {knowledge.languages_folder, knowledge.world_folder})
    if (at.starts_with(folder + "/")) at = (fs::path(folder).filename() / at.substr(folder.size() + 1)).string();
  return RuleText{rule->id, rule->says, at};
}

KnowledgeVersions versions(const Language& language) {
  const Knowledge& knowledge = language.knowledge();
  KnowledgeVersions all{.program = SELON_VERSION,
                        .packs = {fmt::format("{} {}", knowledge.code, knowledge.pack_version)},
                        .models = {},
                        .gazetteer = knowledge.gazetteer.version()};
  if (!knowledge.own_places.empty()) all.gazetteer += "; " + knowledge.own_places;
  if (knowledge.model)
    all.models.push_back(fmt::format("{} syntax: {}", knowledge.code, knowledge.model->description()));
  return all;
}

}  // namespace selon
