// How fast a ledger of a million claims answers: the first hundred claims of each kind of search, and whole searches
// for what is rare. `selon claims` prints what these find.
#include <benchmark/benchmark.h>

#include "../tests/temporary_folder.h"
#include "million_claims.h"

namespace selon {
namespace {

const Ledger& ledger() {
  static const TemporaryFolder folder;
  static const Ledger it = million_claims(folder.file("million.ledger"));
  return it;
}

void search(benchmark::State& state, const ClaimFilter& filter, std::int64_t most) {
  std::int64_t found = 0;
  for (auto _ : state) {
    found = 0;
    const auto done = ledger().claims(filter, [&](const StoredClaim&, const Record&) { return ++found < most; });
    if (!done) state.SkipWithError(done.error().sentence().c_str());
  }
  state.counters["claims"] = static_cast<double>(found);
}

constexpr std::int64_t hundred = 100, all = 1'000'000'000;
const Date day_2015 = Date(std::chrono::year(2015) / 6 / 1);

BENCHMARK_CAPTURE(search, first_hundred_of_all, ClaimFilter{}, hundred)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_of_a_type, ClaimFilter{.type = ClaimType::capture}, hundred)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_denied, ClaimFilter{.certainty = Certainty::denied}, hundred)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_of_a_country, ClaimFilter{.place = "SY"}, hundred)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_of_a_frequent_place, ClaimFilter{.place = "ville 3"}, hundred)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_of_a_party, ClaimFilter{.actor = "Group 3"}, hundred)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_of_a_voice, ClaimFilter{.voice = "source3"}, hundred)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, all_of_a_rare_place, ClaimFilter{.place = "ville 1990"}, all)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, all_of_a_rare_place_and_type, ClaimFilter{.type = ClaimType::capture, .place = "ville 1900"},
                  all)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_since, ClaimFilter{.since = day_2015}, hundred)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_of_a_day, ClaimFilter{.since = day_2015, .until = day_2015}, hundred)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, first_hundred_of_a_year,
                  ClaimFilter{.since = day_2015, .until = day_2015 + std::chrono::days(365)}, hundred)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, all_of_one_report, ClaimFilter{.report = 2500}, all)->Unit(benchmark::kMillisecond);

void one_claim_by_id(benchmark::State& state) {
  std::string id;
  (void)ledger().claims({.report = 777}, [&](const StoredClaim& claim, const Record&) { return id = claim.id, false; });
  for (auto _ : state)
    if (!ledger().claim(id)) state.SkipWithError("not found");
}
BENCHMARK(one_claim_by_id)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace selon
