// What is exported part by part is the same file, byte for byte, as what is exported at once.
#include <gtest/gtest.h>

#include "../bench/million_claims.h"
#include "sample_report.h"
#include "selon/event_store.h"
#include "selon/export.h"

namespace selon {
namespace {

class ExportPartsTest : public testing::Test {
 protected:
  void SetUp() override {
    auto ledger = open_ledger(path_);
    for (int n = 1; n <= 9; ++n) ASSERT_TRUE(add(ledger, numbered_record(n)));
    for (int n = 0; n < 3; ++n) ASSERT_TRUE(add(ledger, generated_record(n)));
  }

  TemporaryFolder folder_;
  const std::string path_ = folder_.file("essai.ledger");
};

TEST_F(ExportPartsTest, parts_make_the_same_file) {
  const auto store = EventStore::open(path_, {}).value();
  const auto all = store.all().value();
  ASSERT_GT(all.events.size(), 20u);
  EXPECT_EQ(store.claims().value(), all.claims.size());
  for (const auto name : names_of<ExportFormat>()) {
    ExportOptions options;
    options.format = *from_string<ExportFormat>(name);
    options.mark = ByteOrderMark::write;
    const Export whole = export_picture(all.claims, all.events, options);
    for (const std::size_t at_once : {1, 7, 1000}) {
      Exporter exporter(options);
      std::size_t parts = 0;
      const auto of =
          rows_of(options.format) == RowsOf::events ? EventStore::Parts::by_events : EventStore::Parts::by_reports;
      const auto done = store.parts(
          of,
          [&](const LedgerEvents& part) {
            exporter.add(part.claims, part.events);
            ++parts;
            return true;
          },
          at_once);
      ASSERT_TRUE(done) << done.error().sentence();
      exporter.end();
      EXPECT_EQ(exporter.so_far.bytes, whole.bytes) << name << " by " << at_once;
      EXPECT_EQ(write_export_counts(exporter.so_far), write_export_counts(whole)) << name << " by " << at_once;
      EXPECT_GE(parts, at_once == 1 ? 9u : 1u);
    }
  }
}

TEST_F(ExportPartsTest, a_sink_can_end_it) {
  const auto store = EventStore::open(path_, {}).value();
  for (const auto by : {EventStore::Parts::by_events, EventStore::Parts::by_reports}) {
    int parts = 0;
    ASSERT_TRUE(store.parts(
        by, [&](const LedgerEvents&) { return ++parts < 2; }, 1));
    EXPECT_EQ(parts, 2);
  }
  auto ledger = open_ledger(path_);
  EXPECT_TRUE(add(ledger, numbered_record(10)));  // nothing is left open
}

}  // namespace
}  // namespace selon
