// What write_record writes is what the published schema says; run by the same program that users have.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <string>

#include "base/file.h"
#include "sample_record.h"
#include "temporary_folder.h"

namespace selon {
namespace {

int validate(const std::string& lines) {
  const TemporaryFolder folder;
  const std::string path = folder.write("records.jsonl", lines);
  const int status = std::system((SELON_SOURCE_DIR "/tools/validate_records < '" + path + "'").c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST(RecordSchema, holds_for_a_record_that_uses_every_field) {
  Record empty;
  empty.text = *Text::from_utf8("");
  empty.id = sha256_hex("");
  empty.language = "fr";
  EXPECT_EQ(validate(write_record(sample_record()) + "\n" + write_record(empty) + "\n"), 0);
}

TEST(RecordSchema, a_fault_is_found) {
  auto wrong = sample_record();
  wrong.claims[0].why.clear();
  EXPECT_EQ(validate(write_record(wrong) + "\n"), 1);
}

}  // namespace
}  // namespace selon
