// Whole reports with the claims that a careful reader takes from them (tests/reports): one line a claim, as
//   type | trigger | certainty | actor=words | target=words | place=words     the last three where the line tells them
// after the text and a line "---". A report without claims must give none. The texts are written for these tests.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "base/file.h"
#include "base/stanza.h"
#include "french.h"
#include "selon/names.h"
#include "selon/read.h"

namespace selon {
namespace {

namespace fs = std::filesystem;

const fs::path gazetteer = fs::path(SELON_BINARY_DIR) / "gazetteer.bin";

// Measured on these reports when the rules were written; what lowers them is a step back.
constexpr double least_type_f1 = 86, least_certainty = 88;  // percent

struct Expected {
  std::string type, trigger, certainty;
};

struct Sample {
  std::string name;
  Record record;
  std::vector<Expected> expected;
};

std::vector<Sample> read_samples() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(SELON_SOURCE_DIR) / "tests/reports"))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<Sample> samples;
  for (const auto& file : files) {
    const auto bytes = read_file(file.string(), 1 << 20);
    if (!bytes) {
      ADD_FAILURE() << bytes.error().sentence();
      continue;
    }
    const auto head = bytes->find('\n'), rule = bytes->find("\n---\n");
    Sample sample{.name = file.stem().string()};
    if (head == std::string::npos || rule == std::string::npos || !bytes->starts_with("published ")) {
      ADD_FAILURE() << file << " is not: published DAY, text, ---, claims";
      continue;
    }
    Metadata metadata;
    metadata.published = parse_date(bytes->substr(10, head - 10));
    auto text = Text::from_utf8(bytes->substr(head + 1, rule - head - 1));
    sample.record = read(std::move(*text), metadata, testing::french());
    for (const auto line : split_list(std::string_view(*bytes).substr(rule + 5), '\n')) {
      const auto fields = split_list(line, '|');
      if (fields.size() < 3 || !from_string<ClaimType>(fields[0]) || !from_string<Certainty>(fields[2])) {
        ADD_FAILURE() << file << ": " << line;
        continue;
      }
      sample.expected.push_back({std::string(fields[0]), std::string(fields[1]), std::string(fields[2])});
    }
    samples.push_back(std::move(sample));
  }
  return samples;
}

struct Counts {
  int expected = 0, said = 0, right = 0, certain = 0;
  std::string differences;
};

bool meets(const Sample& sample, const Expected& wanted, const Claim& claim) {
  if (to_string(claim.type) != wanted.type) return false;
  const auto& text = sample.record.text;
  for (auto at = text.utf8().find(wanted.trigger); at != std::string_view::npos;
       at = text.utf8().find(wanted.trigger, at + 1))
    if (claim.trigger.overlaps(
            {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + wanted.trigger.size())}))
      return true;
  return false;
}

Counts compare(const Sample& sample) {
  Counts counts;
  std::set<const Claim*> met;
  for (const Expected& wanted : sample.expected) {
    ++counts.expected;
    const auto& claims = sample.record.claims;
    const auto at = std::find_if(claims.begin(), claims.end(), [&](const Claim& claim) {
      return !met.contains(&claim) && meets(sample, wanted, claim);
    });
    if (at == claims.end()) {
      counts.differences += fmt::format("  missed {} {}\n", wanted.type, wanted.trigger);
      continue;
    }
    met.insert(&*at);
    ++counts.right;
    if (to_string(at->certainty) == wanted.certainty)
      ++counts.certain;
    else
      counts.differences += fmt::format("  {} {} is {}, not {}\n", wanted.type, wanted.trigger, wanted.certainty,
                                        to_string(at->certainty));
  }
  for (const Claim& claim : sample.record.claims) {
    ++counts.said;
    if (!met.contains(&claim))
      counts.differences +=
          fmt::format("  invented {} {}\n", to_string(claim.type), sample.record.text.slice(claim.trigger));
  }
  return counts;
}

class Claims : public ::testing::Test {
 protected:
  // Builds without the gazetteer test everything else; `make test` builds it first.
  void SetUp() override {
    if (!fs::exists(gazetteer)) GTEST_SKIP() << "make builds the gazetteer first";
  }

  Record read_text(std::string words) {
    auto text = Text::from_utf8(std::move(words));
    return read(std::move(*text), {.published = parse_date("2017-10-13")}, testing::french());
  }
  static std::vector<std::string> types(const Record& record) {
    std::vector<std::string> all;
    for (const auto& claim : record.claims) all.emplace_back(to_string(claim.type));
    return all;
  }
};

using Words = std::vector<std::string>;

TEST_F(Claims, reports_give_the_claims_that_a_reader_takes) {
  Counts all;
  for (const Sample& sample : read_samples()) {
    const Counts counts = compare(sample);
    all.expected += counts.expected;
    all.said += counts.said;
    all.right += counts.right;
    all.certain += counts.certain;
    if (!counts.differences.empty()) all.differences += sample.name + "\n" + counts.differences;
  }
  const double f1 = 200.0 * all.right / (all.expected + all.said);
  RecordProperty("claim_type_f1", fmt::format("{:.1f}", f1));
  EXPECT_GE(f1, least_type_f1) << all.differences;
  EXPECT_GE(100.0 * all.certain / all.right, least_certainty) << all.differences;
}

TEST_F(Claims, reports_without_conflict_give_none_and_say_so) {
  int silent = 0;
  for (const Sample& sample : read_samples()) {
    if (!sample.expected.empty()) continue;
    ++silent;
    EXPECT_TRUE(sample.record.claims.empty()) << sample.name << "\n" << compare(sample).differences;
    const auto& notes = sample.record.notes;
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](const Note& note) {
      return note.code == "report_off_topic";
    })) << sample.name;
  }
  EXPECT_GE(silent, 5);
}

TEST_F(Claims, a_noun_that_points_back_makes_no_claim) {
  EXPECT_EQ(
      types(read_text(
          "Les rebelles ont attaqué la base. Cette attaque a duré deux heures, et les soldats ont tiré des obus.")),
      (Words{"attack", "shelling"}));
}

TEST_F(Claims, dead_and_wounded_are_one_toll) {
  const Record record = read_text("L'attentat à la bombe a fait douze morts et trente blessés parmi les soldats.");
  EXPECT_EQ(types(record), (Words{"bombing", "casualties"}));
  EXPECT_EQ(record.claims[1].figures.size(), 2u);
}

TEST_F(Claims, a_negated_verb_is_denied_and_a_conditional_unconfirmed) {
  const Record record =
      read_text("L'armée n'a pas repris la ville. Les rebelles auraient attaqué une caserne avec des mortiers.");
  ASSERT_EQ(types(record), (Words{"capture", "attack"}));
  EXPECT_EQ(record.claims[0].certainty, Certainty::denied);
  EXPECT_EQ(record.claims[1].certainty, Certainty::unconfirmed);
}

TEST_F(Claims, a_claim_names_the_rule_that_made_it) {
  const Record record = read_text("Les rebelles ont encerclé une caserne de soldats.");
  ASSERT_EQ(types(record), (Words{"siege"}));
  EXPECT_EQ(record.claims[0].why.front(), "fr.claim.siege.verb");
}

}  // namespace
}  // namespace selon
