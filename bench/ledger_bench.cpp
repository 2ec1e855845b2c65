// The ledger: small reports stored per second, each its own transaction, and how fast claims are found among them.
#include <benchmark/benchmark.h>

#include "../tests/sample_report.h"

namespace selon {
namespace {

void ledger_add(benchmark::State& state) {
  TemporaryFolder folder;
  auto ledger = open_ledger(folder.file("bench.ledger"));
  int n = 0;
  for (auto _ : state) {
    state.PauseTiming();
    const auto record = numbered_record(++n);
    const auto report = report_of(record);
    state.ResumeTiming();
    if (!ledger.add(report, record, sample_versions)) state.SkipWithError("not added");
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(ledger_add)->UseRealTime()->MinTime(3);

void ledger_add_again(benchmark::State& state) {
  TemporaryFolder folder;
  auto ledger = open_ledger(folder.file("bench.ledger"));
  const auto record = sample_record();
  const auto report = report_of(record);
  for (auto _ : state)
    if (!ledger.add(report, record, sample_versions)) state.SkipWithError("not added");
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(ledger_add_again)->UseRealTime();

// One report's claims among those of 5,000.
void ledger_claims_of_one_report(benchmark::State& state) {
  TemporaryFolder folder;
  auto ledger = open_ledger(folder.file("bench.ledger"));
  for (int n = 1; n <= 5000; ++n) (void)add(ledger, numbered_record(n));
  for (auto _ : state) {
    const auto found =
        ledger.claims({.report = 2500, .place = "Mayadine"}, [](const auto&, const auto&) { return true; });
    if (!found || found->shown != 1) state.SkipWithError("not found");
  }
}
BENCHMARK(ledger_claims_of_one_report)->UseRealTime();

}  // namespace
}  // namespace selon
