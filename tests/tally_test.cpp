// Forty French phrases under three counting rules (tests/tallies/phrases.tsv): low, best and high, "-" where a rule
// gives no number.
#include "selon/tally.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/file.h"
#include "french.h"
#include "sample_report.h"
#include "selon/event_store.h"
#include "selon/export.h"

namespace selon {
namespace {

struct Phrase {
  std::string words, acled, ucdp, minmax;
};

std::vector<Phrase> read_phrases() {
  std::ifstream file(SELON_SOURCE_DIR "/tests/tallies/phrases.tsv");
  std::vector<Phrase> phrases;
  for (std::string line; std::getline(file, line);) {
    std::istringstream fields(line);
    Phrase phrase;
    std::getline(fields, phrase.words, '\t');
    std::getline(fields, phrase.acled, '\t');
    std::getline(fields, phrase.ucdp, '\t');
    std::getline(fields, phrase.minmax, '\t');
    phrases.push_back(std::move(phrase));
  }
  phrases.erase(phrases.begin());
  return phrases;
}

std::string shown(const Bounds& bounds) {
  const auto end = [](std::optional<double> value) { return value ? fmt::format("{}", *value) : std::string("-"); };
  return fmt::format("{} {} {}", end(bounds.low), end(bounds.best), end(bounds.high));
}

// One report for each phrase.
class TallyTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(SELON_BINARY_DIR "/gazetteer.bin")) GTEST_SKIP() << "no gazetteer";
    Ledger ledger = open_ledger(path_);
    for (const Phrase& phrase : phrases_) {
      auto record = test::read_french("Les combats opposent l'armée syrienne au groupe Etat islamique. " +
                                      phrase.words + " vendredi à Mayadine, selon l'armée syrienne.");
      ASSERT_EQ(add(ledger, record), Added::fresh);
    }
    auto claims = told_claims(ledger);
    ASSERT_TRUE(claims);
    found_.claims = std::move(*claims);
    found_.events = propose_events(found_.claims);
  }

  // Of all that the n-th report tells.
  std::string of_report(std::size_t n, Tally tally) const {
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < found_.claims.size(); ++i)
      if (found_.claims[i].report == static_cast<ReportNumber>(n + 1)) positions.push_back(i);
    if (positions.empty()) return "no claim";
    return shown(count_event(found_.claims, describe_event(found_.claims, positions), FigureKind::killed, tally));
  }

  const std::vector<Phrase> phrases_ = read_phrases();
  TemporaryFolder folder_;
  const std::string path_ = folder_.file("phrases.ledger");
  LedgerEvents found_;
};

TEST_F(TallyTest, forty_phrases_count_by_each_rule) {
  ASSERT_EQ(phrases_.size(), 40u);
  for (std::size_t i = 0; i < phrases_.size(); ++i) {
    const Phrase& phrase = phrases_[i];
    EXPECT_EQ(of_report(i, Tally::acled), fmt::format("{0} {0} {0}", phrase.acled)) << phrase.words;
    EXPECT_EQ(of_report(i, Tally::ucdp), phrase.ucdp) << phrase.words;
    EXPECT_EQ(of_report(i, Tally::minmax), phrase.minmax) << phrase.words;
  }
}

TEST_F(TallyTest, two_rules_give_different_numbers_and_no_stored_byte_changes) {
  const auto bytes = [&] { return read_file(path_, std::size_t{1} << 30).value(); };
  const auto before = bytes();
  std::vector<std::string> files;
  for (const Tally tally : {Tally::acled, Tally::ucdp, Tally::minmax}) {
    const auto store = EventStore::open(path_, {false, {}});
    ASSERT_TRUE(store);
    const auto found = store->all();
    ASSERT_TRUE(found);
    files.push_back(export_picture(found->claims, found->events, {ExportFormat::csv, tally}).bytes);
  }
  EXPECT_NE(files[0], files[1]);
  EXPECT_NE(files[1], files[2]);
  EXPECT_EQ(bytes(), before);
}

TEST_F(TallyTest, ucdp_bounds_never_cross) {
  for (std::size_t i = 0; i < phrases_.size(); ++i) {
    std::vector<std::size_t> positions;
    for (std::size_t k = 0; k < found_.claims.size(); ++k)
      if (found_.claims[k].report == static_cast<ReportNumber>(i + 1)) positions.push_back(k);
    if (positions.empty()) continue;
    const auto bounds =
        count_event(found_.claims, describe_event(found_.claims, positions), FigureKind::killed, Tally::ucdp);
    EXPECT_EQ(bounds.low.has_value(), bounds.best.has_value());
    if (bounds.best) {
      EXPECT_LE(*bounds.low, *bounds.best);
      ASSERT_TRUE(bounds.high);
      EXPECT_LE(*bounds.best, *bounds.high);
    }
  }
}

}  // namespace
}  // namespace selon
