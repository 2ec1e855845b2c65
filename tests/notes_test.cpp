// The list of note codes, its page, and the codes that src/ writes say the same.
#include "selon/notes.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace selon {
namespace {

std::string contents(const std::filesystem::path& path) {
  auto bytes = read_file(path.string(), 1 << 24);
  EXPECT_TRUE(bytes) << bytes.error().sentence();
  return bytes.value_or("");
}

// Codes as they are written: the first string of a call of note(...), when it looks like one.
std::vector<std::string> codes_written(const std::string& source) {
  static const std::regex call(R"re(\bnote\([^";]*"([a-z]+(?:_[a-z]+)+)")re");
  std::vector<std::string> codes;
  for (std::sregex_iterator at(source.begin(), source.end(), call), end; at != end; ++at) codes.push_back((*at)[1]);
  return codes;
}

TEST(Notes, every_code_written_in_src_is_listed) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(SELON_SOURCE_DIR "/src")) {
    const auto extension = entry.path().extension();
    if (extension != ".cpp" && extension != ".h") continue;
    for (const auto& code : codes_written(contents(entry.path())))
      EXPECT_TRUE(is_note_code(code)) << entry.path() << " notes " << code
                                      << ", which include/selon/notes.h and docs/formats/notes.md lack";
  }
}

TEST(Notes, the_search_for_codes_finds_them) {
  EXPECT_EQ(codes_written("draft.note(span,\n \"no_such_code\", \"words\"); quote(\"not_this\");"),
            std::vector<std::string>{"no_such_code"});
  EXPECT_FALSE(is_note_code("no_such_code"));
}

TEST(Notes, the_list_and_its_page_agree) {
  const auto page = contents(SELON_SOURCE_DIR "/docs/formats/notes.md");
  std::vector<std::pair<std::string, std::string>> told, known;
  const std::regex row(R"re(\| `([a-z_]+)` \| (.*) \|)re");
  for (std::sregex_iterator at(page.begin(), page.end(), row), end; at != end; ++at)
    told.emplace_back((*at)[1], (*at)[2]);
  for (const auto& [code, meaning] : note_codes) known.emplace_back(code, meaning);
  EXPECT_EQ(told, known);
}

}  // namespace
}  // namespace selon
