// The French pack, loaded once for all tests that read whole texts with it.
#pragma once

#include <string>
#include <string_view>

#include "selon/language.h"
#include "selon/read.h"

namespace selon::test {

KnowledgePaths knowledge_paths();

// Aborts the test program with the error when the pack does not load.
const Language& french();

// Reads a text published on that day; an empty day means that it is not known.
Record read_french(std::string_view text, std::string_view published = "2017-10-13");

}  // namespace selon::test
