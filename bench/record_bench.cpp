// The record as JSON: how fast it is written and read back, in bytes of JSON.
#include <benchmark/benchmark.h>

#include "../tests/sample_record.h"

namespace selon {
namespace {

// The sample (dense: 0.3 KB of text, 5 KB of JSON), followed by as much more text as a report of that length has.
Record record_of(std::int64_t more) {
  std::string text(sample_text);
  while (text.size() < static_cast<std::size_t>(more))
    text.append("\nLes combats se poursuivent à l’est de la « ville ».");
  return sample_record(text);
}

void write_record_bytes(benchmark::State& state) {
  const auto record = record_of(state.range(0));
  std::size_t bytes = 0;
  for (auto _ : state) {
    const auto json = write_record(record);
    benchmark::DoNotOptimize(json.data());
    bytes += json.size();
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(write_record_bytes)->Arg(0)->Arg(3'000)->Arg(1'000'000);

void parse_record_bytes(benchmark::State& state) {
  const auto json = write_record(record_of(state.range(0)));
  for (auto _ : state) {
    const auto record = parse_record(json);
    benchmark::DoNotOptimize(record->claims.data());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(json.size() * state.iterations()));
}
BENCHMARK(parse_record_bytes)->Arg(0)->Arg(3'000)->Arg(1'000'000);

}  // namespace
}  // namespace selon
