// Where the program's data lie: languages/, world/ and gazetteer.bin.
#pragma once

#include <string>
#include <vector>

#include "selon/language.h"
#include "selon/result.h"

namespace selon::cli {

// The folder named by --data, else by the variable SELON_HOME; else what lies around the program itself: ../share/selon
// (installed), then the source tree that it was built in (../languages, ../world) with gazetteer.bin beside it.
// Errors: not_found, naming what was looked for. The gazetteer's path is given even where no file is: it may be built.
Result<KnowledgePaths> find_data(const std::string& data_option);

}  // namespace selon::cli
