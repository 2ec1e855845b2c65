#include "french.h"

#include <cstdio>
#include <cstdlib>

namespace selon::test {

KnowledgePaths knowledge_paths() {
  const std::string source = SELON_SOURCE_DIR, binary = SELON_BINARY_DIR;
  return {source + "/languages", source + "/world", binary + "/gazetteer.bin"};
}

const Language& french() {
  static const Language language = [] {
    auto loaded = Language::load("fr", knowledge_paths());
    if (!loaded) {
      std::fprintf(stderr, "the French pack does not load: %s\n", loaded.error().sentence().c_str());
      std::abort();
    }
    return *loaded;
  }();
  return language;
}

Record read_french(std::string_view text, std::string_view published) {
  auto decoded = Text::from_utf8(std::string(text));
  Metadata metadata;
  metadata.language = "fr";
  if (!published.empty()) metadata.published = parse_date(published);
  return read(std::move(*decoded), std::move(metadata), french());
}

}  // namespace selon::test
