#include "selon/sources.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "temporary_folder.h"

namespace selon {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class SourcesTest : public testing::Test {
 protected:
  std::string write(const std::string& name, std::string_view bytes) { return folder_.write(name, bytes); }
  std::string path(const std::string& name) const { return folder_.file(name); }

  // Everything the names give: texts of reports, sentences of errors.
  struct Outcome {
    std::vector<Report> reports;
    std::vector<std::string> texts, errors, warnings;
  };
  Outcome take(const std::vector<std::string>& names, const Metadata& given = {}) {
    Sources sources(names, given);
    Outcome outcome;
    while (auto report = sources.next()) {
      if (*report) {
        outcome.texts.push_back((*report)->bytes);
        outcome.reports.push_back(**report);
      } else {
        outcome.errors.push_back(report->error().sentence());
      }
    }
    outcome.warnings = sources.take_warnings();
    return outcome;
  }

  TemporaryFolder folder_;
};

TEST_F(SourcesTest, folder_gives_text_and_json_lines_in_sorted_order) {
  write("b.txt", "second");
  write("a/z.txt", "first");
  write("c.jsonl", "{\"text\": \"third\"}\n\n{\"text\": \"fourth\"}");
  write("notes.md", "not a report");
  write("b.meta.json", "{\"outlet\": \"Sana\"}");
  const Outcome outcome = take({folder_.path()});
  EXPECT_THAT(outcome.texts, ElementsAre("first", "second", "third", "fourth"));
  EXPECT_THAT(outcome.errors, IsEmpty());
  EXPECT_EQ(outcome.reports[1].metadata.outlet, "Sana");
  EXPECT_EQ(outcome.reports[3].origin, path("c.jsonl") + ":3");
}

TEST_F(SourcesTest, folder_without_reports_is_an_error) {
  write("notes.md", "not a report");
  EXPECT_THAT(take({folder_.path()}).errors,
              ElementsAre(folder_.path() + ": the folder holds no *.txt or *.jsonl file"));
}

TEST_F(SourcesTest, missing_file_does_not_stop_the_others) {
  const Outcome outcome = take({write("a.txt", "one"), path("gone.txt"), path("gone.jsonl"), write("b.txt", "two")});
  EXPECT_THAT(outcome.texts, ElementsAre("one", "two"));
  EXPECT_THAT(outcome.errors, ElementsAre(HasSubstr("gone.txt: cannot open"), HasSubstr("gone.jsonl: cannot open")));
}

TEST_F(SourcesTest, json_line_carries_its_metadata) {
  const Outcome outcome = take(
      {write("a.jsonl",
             "\xEF\xBB\xBF{\"text\":\"L\\u2019arm\\u00e9e\",\"published\":\"2017-10-13T08:00:00Z\",\"outlet\":\"AFP\","
             "\"url\":\"https://a.example/1\",\"title\":\"T\",\"language\":\"fr\",\"id\":7,\"tags\":[]}\r\n"
             "{\"text\":\"x\",\"published\":null,\"outlet\":\"\"}\r\n")});
  ASSERT_THAT(outcome.errors, IsEmpty());
  ASSERT_EQ(outcome.reports.size(), 2u);
  EXPECT_EQ(outcome.texts[0], "L’armée");
  const Metadata& metadata = outcome.reports[0].metadata;
  EXPECT_EQ(metadata.published, parse_date("2017-10-13"));
  EXPECT_EQ(metadata.outlet, "AFP");
  EXPECT_EQ(metadata.url, "https://a.example/1");
  EXPECT_EQ(metadata.title, "T");
  EXPECT_EQ(metadata.language, "fr");
  EXPECT_EQ(outcome.reports[1].metadata.published, std::nullopt);
  EXPECT_EQ(outcome.reports[1].metadata.outlet, std::nullopt);
}

TEST_F(SourcesTest, bad_lines_are_told_with_their_number_and_passed_over) {
  const std::string file = write("a.jsonl",
                                 "{\"text\": \"one\"}\n"
                                 "{\"text\": \"cut off\n"
                                 "[1, 2]\n"
                                 "{\"title\": \"no text\"}\n"
                                 "{\"text\": 7}\n"
                                 "{\"text\": \"x\", \"published\": \"2017-02-30\"}\n"
                                 "{\"text\": \"high \\ud83d alone\"}\n"
                                 "{\"text\": \"low \\udc00 alone\"}\n"
                                 "{\"text\": \"broken \xE9 byte\"}\n"
                                 "{\"text\": \"two\"}\n");
  const Outcome outcome = take({file});
  EXPECT_THAT(outcome.texts, ElementsAre("one", "two"));
  EXPECT_THAT(
      outcome.errors,
      ElementsAre(HasSubstr(":2: is not JSON"), HasSubstr(":3: is JSON but no object"),
                  HasSubstr(":4: has no \"text\""), HasSubstr(":5: \"text\" must be a string"),
                  HasSubstr(":6: \"published\" is \"2017-02-30\""), HasSubstr(":7: a string holds a broken escape"),
                  HasSubstr(":8: a string holds a broken escape"), HasSubstr(":9: byte 17 of the line is not UTF-8")));
}

TEST_F(SourcesTest, given_metadata_wins_over_the_sidecar) {
  write("a.meta.json", "{\"outlet\": \"Sana\", \"published\": \"2017-10-12\", \"title\": \"Own\"}");
  Metadata given;
  given.published = parse_date("2017-10-13");
  const Outcome outcome = take({write("a.txt", "x")}, given);
  ASSERT_EQ(outcome.reports.size(), 1u);
  EXPECT_EQ(outcome.reports[0].metadata.published, parse_date("2017-10-13"));
  EXPECT_EQ(outcome.reports[0].metadata.outlet, "Sana");
  EXPECT_EQ(outcome.reports[0].metadata.title, "Own");
}

TEST_F(SourcesTest, broken_sidecar_is_the_error_of_its_report) {
  write("a.meta.json", "{\"published\": \"yesterday\"}");
  const Outcome outcome = take({write("a.txt", "x"), write("b.txt", "y")});
  EXPECT_THAT(outcome.texts, ElementsAre("y"));
  EXPECT_THAT(outcome.errors, ElementsAre(HasSubstr("a.meta.json: \"published\" is \"yesterday\"")));
}

TEST_F(SourcesTest, empty_sources_are_warned_of) {
  const Outcome outcome = take({write("a.txt", ""), write("b.jsonl", "\n\n")});
  EXPECT_THAT(outcome.texts, ElementsAre(""));
  EXPECT_THAT(outcome.warnings, ElementsAre(HasSubstr("a.txt: is empty"), HasSubstr("b.jsonl: holds no reports")));
}

TEST_F(SourcesTest, report_that_is_an_archive_is_refused_and_the_others_are_read) {
  const std::string large(most_report_bytes + 1, 'x');
  const Outcome outcome =
      take({write("a.txt", large), write("b.jsonl", "{\"text\": \"" + large + "\"}\n{\"text\": \"two\"}\n"),
            write("c.txt", std::string(most_report_bytes, 'x'))});
  EXPECT_EQ(outcome.texts.size(), 2u);
  EXPECT_THAT(outcome.errors,
              ElementsAre(HasSubstr("a.txt: is larger than 8 MiB"), HasSubstr("b.jsonl:1: is larger than 8 MiB")));
}

TEST_F(SourcesTest, bytes_done_reach_the_total) {
  write("d/a.txt", "12345");
  write("d/b.jsonl", "{\"text\": \"x\"}\n{\"text\": \"y\"}\n");
  const std::vector<std::string> names = {path("d"), write("c.txt", "123")};
  Sources sources(names, {});
  while (sources.next()) {
  }
  EXPECT_EQ(sources.bytes_done(), 36u);
  EXPECT_EQ(Sources::total_bytes(names), 36u);
  EXPECT_EQ(Sources::total_bytes({"-"}), std::nullopt);
}

}  // namespace
}  // namespace selon
