// How fast each step of the line is, and the whole of it, against ICU's word iterator over the same bytes in the same
// run.
//
//   make bench        or        build/selon_bench [--benchmark_filter=...]
//
// The texts are the example reports of the French pack, or the lines of the file that SELON_BENCH_TEXT names (one
// report a line). Counters: MB/s and sentences/s of the texts, and `vs_icu`: time per byte divided by the word
// iterator's. Ratios hold on any machine; megabytes do not. Times are the thread's own, so that a busy machine disturbs
// them little.
#include <benchmark/benchmark.h>
#include <time.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "base/file.h"
#include "mention/draft.h"
#include "selon/language.h"
#include "selon/read.h"
#include "stages.h"
#include "syntax/analyse.h"
#include "syntax/tokenize.h"

namespace selon {
namespace {

namespace fs = std::filesystem;

KnowledgePaths paths() {
  const std::string source = SELON_SOURCE_DIR, binary = SELON_BINARY_DIR;
  return {source + "/languages", source + "/world", binary + "/gazetteer.bin"};
}

Language load(const KnowledgePaths& from) {
  auto language = Language::load("fr", from);
  if (!language) {
    std::fprintf(stderr, "%s\n", language.error().sentence().c_str());
    std::exit(1);
  }
  return *language;
}

const Language& french() {
  static const Language language = load(paths());
  return language;
}

// The same pack without its trained model: what rules and lexicons alone cost.
const Language& french_without_model() {
  static const Language language = [] {
    const fs::path folder = fs::path(SELON_BINARY_DIR) / "bench-languages";
    fs::remove_all(folder);
    fs::create_directories(folder / "fr");
    for (const auto& entry : fs::directory_iterator(std::string(SELON_SOURCE_DIR) + "/languages/fr"))
      if (entry.path().filename() != "models")
        fs::create_symlink(entry.path(), folder / "fr" / entry.path().filename());
    KnowledgePaths from = paths();
    from.languages = folder.string();
    return load(from);
  }();
  return language;
}

const std::vector<std::string>& texts() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> read;
    if (const char* file = std::getenv("SELON_BENCH_TEXT")) {
      std::ifstream lines(file);
      for (std::string line; std::getline(lines, line);) read.push_back(line);
    } else {
      std::vector<fs::path> files;
      for (const auto& entry : fs::directory_iterator(std::string(SELON_SOURCE_DIR) + "/languages/fr/reports"))
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
      std::sort(files.begin(), files.end());
      for (const auto& path : files) read.push_back(*read_file(path.string(), 1 << 20));
    }
    return read;
  }();
  return all;
}

std::size_t total_bytes() {
  std::size_t sum = 0;
  for (const auto& text : texts()) sum += text.size();
  return sum;
}

std::size_t total_sentences() {
  static const std::size_t count = [] {
    const Knowledge& knowledge = french().knowledge();
    std::size_t sum = 0;
    for (const auto& text : texts())
      sum += tokenize(*Text::from_utf8(text), knowledge.tokenizer, knowledge.vocabulary).sentences.size();
    return sum;
  }();
  return count;
}

double thread_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double icu_seconds_per_byte = 0;

// Runs `work` over all texts again and again, and reports against ICU.
template <typename Work>
void measure(benchmark::State& state, bool is_icu, Work&& work) {
  const auto sentences = static_cast<double>(total_sentences());
  const auto bytes = static_cast<double>(total_bytes());
  const double start = thread_seconds();
  for ([[maybe_unused]] auto _ : state)
    for (std::size_t i = 0; i < texts().size(); ++i) benchmark::DoNotOptimize(work(i));
  const double per_byte = (thread_seconds() - start) / (bytes * static_cast<double>(state.iterations()));
  if (is_icu) icu_seconds_per_byte = per_byte;
  state.counters["MB/s"] = 1e-6 / per_byte;
  state.counters["sentences/s"] = sentences / (per_byte * bytes);
  if (icu_seconds_per_byte > 0) state.counters["vs_icu"] = per_byte / icu_seconds_per_byte;
}

// The yardstick: boundaries of words, and nothing else.
void icu_word_iterator(benchmark::State& state) {
  UErrorCode code = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getFrench(), code));
  measure(state, true, [&](std::size_t i) {
    UText* text = utext_openUTF8(nullptr, texts()[i].data(), static_cast<int64_t>(texts()[i].size()), &code);
    words->setText(text, code);
    int count = 0;
    while (words->next() != icu::BreakIterator::DONE) ++count;
    utext_close(text);
    return count;
  });
}
BENCHMARK(icu_word_iterator);

std::vector<Text> decoded_texts() {
  std::vector<Text> all;
  for (const auto& text : texts()) all.push_back(*Text::from_utf8(text));
  return all;
}

void decode(benchmark::State& state) {
  measure(state, false, [](std::size_t i) { return Text::decode(texts()[i], Decoding::strict)->size(); });
}
BENCHMARK(decode);

void cut_into_tokens(benchmark::State& state) {
  const std::vector<Text> decoded = decoded_texts();
  const Knowledge& knowledge = french().knowledge();
  measure(state, false,
          [&](std::size_t i) { return tokenize(decoded[i], knowledge.tokenizer, knowledge.vocabulary).tokens.size(); });
}
BENCHMARK(cut_into_tokens);

void tag_and_parse(benchmark::State& state) {
  const Knowledge& knowledge = french().knowledge();
  if (!knowledge.model) return state.SkipWithError("the pack has no model");
  const std::vector<Text> decoded = decoded_texts();
  AnalysisScratch scratch;
  measure(state, false, [&](std::size_t i) {
    Syntax syntax = tokenize(decoded[i], knowledge.tokenizer, knowledge.vocabulary);
    analyse(decoded[i], *knowledge.model, knowledge.vocabulary, scratch, syntax);
    return syntax.tokens.size();
  });
}
BENCHMARK(tag_and_parse);

// Everything up to and including a phase, without the model: the steps' costs add up along the rows.
void line_through(benchmark::State& state, const char* phase) {
  const Knowledge& knowledge = french_without_model().knowledge();
  measure(state, false, [&](std::size_t i) {
    Record record;
    record.text = *Text::from_utf8(texts()[i]);
    record.metadata.published = parse_date("2017-10-13");
    const Syntax syntax = analyse_text(record.text, knowledge);
    Draft draft(knowledge, syntax, std::move(record));
    run_stages(draft, StagesUntil::through, phase);
    return draft.record.times.size();
  });
}
BENCHMARK_CAPTURE(line_through, words, "words");
BENCHMARK_CAPTURE(line_through, number, "number");
BENCHMARK_CAPTURE(line_through, time, "time");
BENCHMARK_CAPTURE(line_through, place, "place");
BENCHMARK_CAPTURE(line_through, actor, "actor");
BENCHMARK_CAPTURE(line_through, figure, "figure");
BENCHMARK_CAPTURE(line_through, voice, "voice");
BENCHMARK_CAPTURE(line_through, claim, "claim");

void whole_line(benchmark::State& state, const Language& language) {
  measure(state, false, [&](std::size_t i) {
    Report report{.bytes = texts()[i], .origin = "bench", .metadata = {}};
    report.metadata.published = parse_date("2017-10-13");
    report.metadata.language = "fr";
    return write_record(*read(std::move(report), language)).size();
  });
}
void whole_line_without_model(benchmark::State& state) { whole_line(state, french_without_model()); }
void whole_line_with_model(benchmark::State& state) { whole_line(state, french()); }
BENCHMARK(whole_line_without_model);
BENCHMARK(whole_line_with_model);

void gazetteer_look_up(benchmark::State& state) {
  const Gazetteer& gazetteer = french().knowledge().gazetteer;
  const std::vector<std::string> names = {"Mayadine", "Deir ez-Zor", "Alep", "Tombouctou", "Nulleville", "Al-Bab"};
  std::vector<GazetteerHit> hits;
  std::size_t i = 0;
  for ([[maybe_unused]] auto _ : state) {
    hits.clear();
    gazetteer.find(names[i++ % names.size()], true, 8, hits);
    benchmark::DoNotOptimize(hits.data());
  }
}
BENCHMARK(gazetteer_look_up);

void load_language(benchmark::State& state) {
  for ([[maybe_unused]] auto _ : state) benchmark::DoNotOptimize(Language::load("fr", paths()));
}
BENCHMARK(load_language)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace selon
