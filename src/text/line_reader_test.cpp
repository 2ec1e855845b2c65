#include "text/line_reader.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <vector>

namespace selon {
namespace {

// A descriptor from which `bytes` are read.
int holding(const std::string& bytes) {
  std::FILE* file = std::tmpfile();
  std::fwrite(bytes.data(), 1, bytes.size(), file);
  std::rewind(file);
  const int descriptor = ::dup(::fileno(file));
  std::fclose(file);
  return descriptor;
}

TEST(LineReader, lines_come_whole_whatever_their_length) {
  const std::string long_line(700'000, 'x');
  LineReader reader(holding("a\n\n" + long_line + "\nlast"), std::size_t{1} << 20);
  std::string_view line;
  std::vector<std::string> lines;
  while (reader.next(line) == LineStatus::line) lines.emplace_back(line);
  EXPECT_EQ(lines, (std::vector<std::string>{"a", "", long_line, "last"}));
  EXPECT_EQ(reader.number(), 4u);
  EXPECT_EQ(reader.bytes_done(), 700'008u);
}

TEST(LineReader, line_beyond_the_limit_is_told_and_passed_over) {
  LineReader reader(holding("a\n" + std::string(900'000, 'x') + "\nb\n" + std::string(600'000, 'y')), 500'000);
  std::string_view line;
  EXPECT_EQ(reader.next(line), LineStatus::line);
  EXPECT_EQ(reader.next(line), LineStatus::too_long);
  EXPECT_EQ(reader.number(), 2u);
  ASSERT_EQ(reader.next(line), LineStatus::line);
  EXPECT_EQ(line, "b");
  EXPECT_EQ(reader.next(line), LineStatus::too_long);
  EXPECT_EQ(reader.next(line), LineStatus::end);
  EXPECT_EQ(reader.bytes_done(), 1'500'005u);
}

TEST(LineReader, bytes_read_before_are_part_of_the_first_line) {
  LineReader reader(holding("b\nc"), 100, "a");
  std::string_view line;
  ASSERT_EQ(reader.next(line), LineStatus::line);
  EXPECT_EQ(line, "ab");
}

TEST(LineReader, stop_ends_waiting_and_gives_no_cut_line) {
  int input[2], stop[2];
  ASSERT_EQ(::pipe(input) | ::pipe(stop), 0);
  ASSERT_EQ(::write(input[1], "a\nhalf", 6), 6);
  LineReader reader(input[0], 100, {}, stop[0]);
  std::string_view line;
  ASSERT_EQ(reader.next(line), LineStatus::line);
  EXPECT_EQ(line, "a");
  ASSERT_EQ(::write(stop[1], "", 1), 1);
  EXPECT_EQ(reader.next(line), LineStatus::stopped);
  for (const int end : {input[1], stop[0], stop[1]}) ::close(end);
}

TEST(LineReader, failing_read_is_no_end) {
  LineReader reader(-1, 100);
  std::string_view line;
  EXPECT_EQ(reader.next(line), LineStatus::failed);
}

}  // namespace
}  // namespace selon
