// How well claims of one happening are found across reports: 69 short French reports about 22 happenings in three wars
// (tests/events/reports.jsonl), with revised tolls, denials, copies and several spellings of one town. Seven happenings
// were held out while weights were chosen; docs/measured.md records both.
#include "selon/events.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "french.h"
#include "sample_report.h"

namespace selon {
namespace {

using nlohmann::json;

struct Labelled {
  std::vector<ToldClaim> claims;
  std::vector<std::string> happening;  // of each claim
  std::vector<bool> held_out;
};

Labelled read_labelled() {
  Labelled labelled;
  std::ifstream file(SELON_SOURCE_DIR "/tests/events/reports.jsonl");
  std::map<std::string, ReportNumber> texts;
  ReportNumber number = 0;
  for (std::string line; std::getline(file, line);) {
    const json report = json::parse(line);
    const std::string text = report["text"];
    auto record = test::read_french(text, report["published"].get<std::string>());
    record.metadata.outlet = report["outlet"];
    ++number;
    const auto witness = texts.try_emplace(text, number).first->second;
    for (Index i = 0; i < record.claims.size(); ++i) {
      auto claim = tell({std::to_string(number) + "." + std::to_string(i), number, number, i}, record);
      claim.witness = witness;
      std::string happening = report["event"];
      // Parts stand one after the other; which one the trigger stands in tells the happening.
      std::size_t end = 0;
      for (const json& part : report.value("parts", json::array())) {
        end += part["text"].get<std::string>().size() + 1;
        happening = part["event"];
        if (record.claims[i].trigger.start < end) break;
      }
      labelled.claims.push_back(std::move(claim));
      labelled.happening.push_back(std::move(happening));
      labelled.held_out.push_back(report["held_out"]);
    }
  }
  return labelled;
}

struct Score {
  double precision = 0, recall = 0;
  double f1() const { return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall); }
};

struct Scores {
  Score pairs, b_cubed;
  std::size_t claims = 0;
};

// Over the claims that can be of an event at all. Pairs: of claims of different reports, since a report's own claims
// are easily put together. B-cubed: each claim's own share of right companions, on the mean (Bagga and Baldwin 1998).
Scores measure(const Labelled& labelled, const std::vector<Event>& events, bool held_out) {
  std::map<std::size_t, std::string> found;
  for (const Event& event : events)
    for (const std::size_t claim : event.claims)
      if (labelled.held_out[claim] == held_out) found[claim] = event.id;
  double said = 0, right = 0, expected = 0, precision = 0, recall = 0;
  for (const auto& [a, event] : found) {
    double together = 0, of_event = 0, of_happening = 0;
    for (const auto& [b, other] : found) {
      const bool same = event == other, gold = labelled.happening[a] == labelled.happening[b];
      together += same && gold;
      of_event += same;
      of_happening += gold;
      if (a >= b || labelled.claims[a].report == labelled.claims[b].report) continue;
      said += same;
      expected += gold;
      right += same && gold;
    }
    precision += together / of_event;
    recall += together / of_happening;
  }
  const auto count = static_cast<double>(found.size());
  return {{said == 0 ? 0 : right / said, expected == 0 ? 0 : right / expected},
          {precision / count, recall / count},
          found.size()};
}

class EventsMeasured : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(SELON_BINARY_DIR "/gazetteer.bin")) GTEST_SKIP() << "no gazetteer";
  }
};

TEST_F(EventsMeasured, claims_of_one_happening_are_found_across_reports) {
  const Labelled labelled = read_labelled();
  const auto events = propose_events(labelled.claims);
  std::set<std::string> happenings(labelled.happening.begin(), labelled.happening.end());
  std::printf("%zu claims of %zu happenings, %zu events\n", labelled.claims.size(), happenings.size(), events.size());
  for (const bool held_out : {false, true}) {
    const Scores scores = measure(labelled, events, held_out);
    std::printf("%s, %zu claims: pairs P %.3f R %.3f F1 %.3f; B-cubed P %.3f R %.3f F1 %.3f\n",
                held_out ? "held out" : "tuned on", scores.claims, scores.pairs.precision, scores.pairs.recall,
                scores.pairs.f1(), scores.b_cubed.precision, scores.b_cubed.recall, scores.b_cubed.f1());
    EXPECT_GE(scores.pairs.precision, 0.9);
    EXPECT_GE(scores.pairs.recall, 0.55);
    EXPECT_GE(scores.b_cubed.f1(), 0.8);
  }
  if (std::getenv("SELON_SHOW_EVENTS") != nullptr)
    for (const Event& event : events) {
      std::printf("\n%s %.2f\n", event.id.c_str(), event.score);
      for (const std::size_t i : event.claims) {
        const ToldClaim& claim = labelled.claims[i];
        std::printf("  %s %s %s [%s]", labelled.happening[i].c_str(), claim.id.c_str(),
                    std::string(to_string(claim.type)).c_str(), claim.trigger.c_str());
        for (const auto& place : claim.places) std::printf(" @%s", place.shown().c_str());
        if (claim.when && claim.when->days.earliest)
          std::printf(" %s", format_date(*claim.when->days.earliest).c_str());
        std::printf("%s\n", claim.certainty == Certainty::denied ? " denied" : "");
      }
      for (const EventLink& link : event.links) {
        std::printf("    %s ~ %s %.2f:", labelled.claims[link.claim].id.c_str(), labelled.claims[link.other].id.c_str(),
                    link.score);
        for (const auto& reason : link.reasons) std::printf(" %s %.2f", reason.kind.c_str(), reason.weight);
        std::printf("\n");
      }
    }
}

}  // namespace
}  // namespace selon
