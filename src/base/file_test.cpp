#include "base/file.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "temporary_folder.h"

namespace selon {
namespace {

class FileTest : public ::testing::Test {
 protected:
  std::string path(const char* name) const { return folder_.file(name); }

 private:
  TemporaryFolder folder_;
};

TEST_F(FileTest, what_is_written_is_read_and_mapped) {
  const std::string bytes("a\0é\n", 5);
  ASSERT_TRUE(write_file(path("a"), "older and longer").has_value());
  ASSERT_TRUE(write_file(path("a"), bytes).has_value());
  EXPECT_EQ(*read_file(path("a"), 100), bytes);
  EXPECT_EQ(MappedFile::open(path("a"))->bytes(), bytes);
  EXPECT_FALSE(std::filesystem::exists(path("a.part")));
}

TEST_F(FileTest, a_file_that_is_not_ended_leaves_the_old_one) {
  ASSERT_TRUE(write_file(path("p"), "old"));
  {
    auto file = NewFile::create(path("p"));
    ASSERT_TRUE(file->write("ne"));
    auto moved = std::move(*file);
    ASSERT_TRUE(moved.write("w"));
    EXPECT_EQ(*read_file(path("p.part"), 10), "new");
  }
  EXPECT_EQ(*read_file(path("p"), 10), "old");
  EXPECT_FALSE(std::filesystem::exists(path("p.part")));
}

TEST_F(FileTest, an_empty_file_is_empty_both_ways) {
  ASSERT_TRUE(write_file(path("e"), "").has_value());
  EXPECT_EQ(*read_file(path("e"), 0), "");
  EXPECT_EQ(MappedFile::open(path("e"))->bytes(), "");
}

TEST_F(FileTest, what_cannot_be_read_says_why) {
  EXPECT_EQ(read_file(path("none"), 10).error().kind, ErrorKind::not_found);
  EXPECT_EQ(read_file(path("."), 10).error().kind, ErrorKind::unreadable);
  EXPECT_EQ(MappedFile::open(path("none")).error().kind, ErrorKind::not_found);
  EXPECT_EQ(MappedFile::open(path(".")).error().kind, ErrorKind::unreadable);
}

TEST_F(FileTest, a_file_over_the_limit_is_refused) {
  ASSERT_TRUE(write_file(path("l"), "12345").has_value());
  EXPECT_TRUE(read_file(path("l"), 5).has_value());
  EXPECT_EQ(read_file(path("l"), 4).error().kind, ErrorKind::too_large);
}

TEST_F(FileTest, a_file_in_no_folder_cannot_be_written) {
  const auto written = write_file(path("no/folder"), "x");
  ASSERT_FALSE(written.has_value());
  EXPECT_EQ(written.error().kind, ErrorKind::unwritable);
}

TEST_F(FileTest, a_moved_mapping_still_holds_its_bytes) {
  ASSERT_TRUE(write_file(path("m"), "mapped").has_value());
  auto one = MappedFile::open(path("m"));
  MappedFile two = std::move(*one);
  EXPECT_EQ(two.bytes(), "mapped");
  MappedFile three;
  three = std::move(two);
  EXPECT_EQ(three.bytes(), "mapped");
}

}  // namespace
}  // namespace selon
