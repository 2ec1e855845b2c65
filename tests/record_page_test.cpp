// The example of docs/formats/record.md is what selon writes, byte for byte.
#include <gtest/gtest.h>

#include <sstream>

#include "base/file.h"
#include "base/stanza.h"
#include "selon/record.h"

namespace selon {
namespace {

TEST(RecordPage, its_example_is_a_record_as_selon_writes_it) {
  const auto page = read_file(SELON_SOURCE_DIR "/docs/formats/record.md", 1 << 20).value();
  const auto start = page.find("```json\n");
  const auto end = page.find("```", start + 8);
  ASSERT_NE(end, std::string::npos);
  std::istringstream lines(page.substr(start + 8, end - start - 8));
  std::string json;
  for (std::string line; std::getline(lines, line);) json += trim(line);  // broken into lines for the page only
  const auto record = parse_record(json);
  ASSERT_TRUE(record) << record.error().sentence();
  EXPECT_EQ(write_record(*record), json);
  EXPECT_EQ(record->claims.size(), 1u);
}

}  // namespace
}  // namespace selon
