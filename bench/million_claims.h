// A ledger of a million claims: 25,000 reports of forty claims each, over ten years, 2,000 places and 300 parties.
//
// Made from random words with a fixed seed, so that it is the same on every machine and no report is a copy of another.
// It lies where SELON_BENCH_LEDGER says (made when it is not there), else in a temporary folder. SELON_BENCH_REPORTS
// makes it smaller or larger.
#pragma once

#include <cstdlib>
#include <random>
#include <stdexcept>
#include <string>

#include "base/sha256.h"
#include "selon/ledger.h"
#include "selon/names.h"

namespace selon {

inline Record generated_record(int report) {
  std::mt19937 random(static_cast<unsigned>(report));  // its sequence is laid down by the standard
  const auto below = [&](unsigned end) { return random() % end; };
  // Few are named often and most seldom, as in the news.
  const auto seldom = [&](unsigned end) { return below(below(end) + 1); };
  constexpr int claims = 40;
  Record record;
  std::string text;
  struct Spans {
    Span source, figure, trigger, place, actor, sentence;
  };
  std::vector<Spans> sentences;
  const auto put = [&](const std::string& words) {
    const auto start = static_cast<std::uint32_t>(text.size());
    text += words;
    return Span{start, static_cast<std::uint32_t>(text.size())};
  };
  std::vector<unsigned> places, actors;
  for (int i = 0; i < claims; ++i) {
    Spans spans;
    const auto start = static_cast<std::uint32_t>(text.size());
    places.push_back(seldom(2000));
    actors.push_back(seldom(300));
    put("Selon ");
    spans.source = put("source" + std::to_string(seldom(100)));
    put(", ");
    spans.figure = put(std::to_string(1 + below(90)));
    put(" personnes ont été ");
    spans.trigger = put("tuées");
    put(" à ");
    spans.place = put("ville" + std::to_string(places.back()));
    put(" par ");
    spans.actor = put("groupe" + std::to_string(actors.back()));
    for (int word = 0; word < 8; ++word) put(" mot" + std::to_string(below(50'000)));
    put(".");
    spans.sentence = {start, static_cast<std::uint32_t>(text.size())};
    put(" ");
    sentences.push_back(spans);
  }
  record.text = std::move(*Text::from_utf8(std::move(text)));
  record.id = sha256_hex(record.text.utf8());
  record.language = "fr";
  const auto epoch = Date(std::chrono::year(2011) / 1 / 1);
  record.metadata.published = epoch + std::chrono::days(below(3650));
  record.metadata.outlet = "Journal " + std::to_string(below(60));
  for (int i = 0; i < claims; ++i) {
    const auto& spans = sentences[i];
    const auto index = static_cast<Index>(i);
    record.sentences.push_back(spans.sentence);
    Place place{spans.place, "Ville " + std::to_string(places[i]), "SY"};
    place.lat = 33 + 0.001 * places[i];
    place.lon = 36 + 0.001 * places[i];
    place.precision = PlacePrecision::exact;
    record.places.push_back(place);
    record.actors.push_back({"Group " + std::to_string(actors[i]), ActorKind::rebel_group, {}, {}, {spans.actor}});
    Figure figure{spans.figure, 1, 1, 1};
    figure.unit = "person";
    figure.kind = FigureKind::killed;
    record.figures.push_back(figure);
    record.voices.push_back({spans.source, {}, {}, Stance::states, {spans.sentence}});
    Claim claim;
    claim.type = static_cast<ClaimType>(below(static_cast<unsigned>(names_of<ClaimType>().size())));
    claim.trigger = spans.trigger;
    claim.actor = claim.place = claim.figures = claim.voices = {index};
    if (below(4) != 0) {
      const Date day = *record.metadata.published - std::chrono::days(below(10));
      claim.when = When{{day, day}, Basis::stated};
    }
    claim.certainty = static_cast<Certainty>(seldom(4));
    claim.evidence = spans.sentence;
    claim.confidence = 0.01 * below(100);
    claim.why = {"bench"};
    record.claims.push_back(std::move(claim));
  }
  return record;
}

// Opened for reading.
inline Ledger million_claims(const std::string& fallback) {
  const char* told = std::getenv("SELON_BENCH_LEDGER");
  const char* number = std::getenv("SELON_BENCH_REPORTS");
  const std::string path = told != nullptr ? told : fallback;
  const std::int64_t reports = number != nullptr ? std::atoll(number) : 25'000;
  {
    auto ledger = Ledger::open(path, LedgerMode::write);
    if (!ledger) throw std::runtime_error(ledger.error().sentence());
    const auto there = ledger->reports();
    if (!there) throw std::runtime_error(there.error().sentence());
    for (auto n = static_cast<std::int64_t>(there->size()); n < reports; ++n) {
      const auto record = generated_record(static_cast<int>(n));
      const Report report{std::string(record.text.utf8()), "bench", record.metadata};
      if (const auto added = ledger->add(report, record, {"0.1.0", {"fr 0.1.0"}, {}, "none"}); !added)
        throw std::runtime_error(added.error().sentence());
    }
  }
  auto ledger = Ledger::open(path, LedgerMode::read);
  if (!ledger) throw std::runtime_error(ledger.error().sentence());
  return std::move(*ledger);
}

}  // namespace selon
