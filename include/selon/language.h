// What selon knows: a language pack, the world, the gazetteer. Loaded once, then only read, by any number of threads.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "selon/result.h"

namespace selon {

struct KnowledgePaths {
  std::string languages;                 // folder with one folder per language
  std::string world;                     // folder with actors/, places/, ...
  std::string gazetteer;                 // compiled file
  std::vector<std::string> places = {};  // the user's own files of places (docs/formats/own_places.md); they win
};

struct KnowledgeVersions {
  std::string program;
  std::vector<std::string> packs, models;  // "fr 0.1.0"
  std::string gazetteer;
};

struct Knowledge;  // src/rule/knowledge.h

// One language, ready to read with. Cheap to copy: copies share the same data.
class Language {
 public:
  // `code` is ISO 639-1. Errors: not_found (no such pack; the message lists those there are), bad_knowledge with
  // file and line, damaged or wrong_version for the gazetteer or a model.
  static Result<Language> load(const std::string& code, const KnowledgePaths& paths);

  // Codes of the packs under paths.languages, sorted.
  static Result<std::vector<std::string>> available(const KnowledgePaths& paths);

  const Knowledge& knowledge() const { return *knowledge_; }

 private:
  explicit Language(std::shared_ptr<const Knowledge> knowledge) : knowledge_(std::move(knowledge)) {}
  std::shared_ptr<const Knowledge> knowledge_;
};

}  // namespace selon
