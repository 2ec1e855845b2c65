// Reads reports of whatever language: chooses the pack for each, and loads a pack when the first report needs it.
//
// In: a Report. Out: its record and the versions of the knowledge it was read with. A report in a language that has no
// pack gives a record too: empty, with the note language_unsupported, so that an archive's ledger shows what was not
// read.
#pragma once

#include <memory>
#include <string>

#include "selon/language.h"
#include "selon/read.h"
#include "selon/record.h"
#include "selon/report.h"
#include "selon/result.h"

namespace selon {

struct Reading {
  Record record;
  KnowledgeVersions versions;
};

// Any number of threads may read with one Reader.
class Reader {
 public:
  Reader(KnowledgePaths paths, ReadOptions options);
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader();

  // The pack of a language, loaded once. Errors: those of Language::load.
  Result<Language> language(const std::string& code);

  // Errors: those of Text::decode (bad_input, too_large) are the report's; all others mean that the knowledge does not
  // load.
  Result<Reading> read(Report report);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace selon
