// selon eval's counts on reports small enough to count by hand.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/file.h"
#include "selon/evaluate.h"
#include "temporary_folder.h"

namespace selon {
namespace {

constexpr const char* tiny = R"({ "lang": "fr", "published": "2017-10-13",
  "text": "Selon l’armée, 12 civils sont morts à Mayadine. Selon l’ONG, rien.",
  "places":  [ { "text": "Mayadine", "name": "Al Mayadin", "country": "SY", "lat": 35.02, "lon": 40.45, "kind": "populated_place" } ],
  "actors":  [ { "key": "army", "name": "Syrian Army", "mentions": ["l’armée"] },
               { "key": "civilians", "name": "Civilians", "mentions": ["civils"] } ],
  "figures": [ { "key": "f1", "text": "12", "low": 12, "high": 12, "unit": "person", "kind": "killed", "category": "civilians" } ],
  "voices":  [ { "key": "v1", "source": "l’armée", "stance": "states", "content": "12 civils sont morts à Mayadine" } ],
  "claims":  [ { "type": "casualties", "trigger": "morts", "actor": [], "target": ["civilians"], "place": ["Mayadine"],
                 "when": null, "figures": ["f1"], "voices": ["v1"], "certainty": "actual" } ] })";

GoldReport gold() {
  auto report = parse_gold(tiny, "tiny.json");
  if (!report) ADD_FAILURE() << report.error().sentence();
  return std::move(*report);
}

Span of(const Record& record, std::string_view words) {
  const auto at = static_cast<std::uint32_t>(record.text.utf8().find(words));
  return {at, at + static_cast<std::uint32_t>(words.size())};
}

// A perfect reading of it, made by hand.
Record reading() {
  Record record;
  record.text = *Text::from_utf8(std::string(gold().text.utf8()));
  record.places.push_back(
      {.mention = of(record, "Mayadine"), .name = "Al Mayadin", .country = "SY", .lat = 35.02, .lon = 40.45});
  record.actors.push_back({.name = "Syrian Army", .mentions = {of(record, "l’armée")}});
  record.actors.push_back({.name = "Civilians", .mentions = {of(record, "civils")}});
  record.figures.push_back({.mention = of(record, "12"),
                            .value = 12,
                            .low = 12,
                            .high = 12,
                            .unit = "person",
                            .kind = FigureKind::killed,
                            .category = Category::civilians});
  record.voices.push_back(
      {.source = of(record, "l’armée"), .content = {of(record, "12 civils sont morts à Mayadine")}});
  Claim claim;
  claim.type = ClaimType::casualties;
  claim.trigger = of(record, "morts");
  claim.evidence = of(record, "12 civils sont morts à Mayadine");
  claim.target = {1};
  claim.place = {0};
  claim.voices = {0};
  claim.confidence = 0.7;
  record.claims.push_back(claim);
  return record;
}

Evaluation evaluate(const Record& record) {
  Evaluation evaluation;
  evaluation.add(gold(), record);
  return evaluation;
}

std::vector<std::string> misses(const Evaluation& evaluation) {
  std::vector<std::string> all;
  for (const Miss& miss : evaluation.misses)
    all.push_back(std::string(miss.kind) + " " + std::string(cause_names[static_cast<std::size_t>(miss.cause)]) + " " +
                  miss.field + " " + miss.words);
  return all;
}

TEST(Evaluate, perfect_reading_has_all_and_misses_nothing) {
  const Evaluation evaluation = evaluate(reading());
  for (std::size_t i = 0; i < layer_count; ++i) {
    EXPECT_EQ(evaluation.layers[i].f1(), 1.0) << layer_names[i];
    EXPECT_EQ(evaluation.layers[i].gold, evaluation.layers[i].right) << layer_names[i];
  }
  EXPECT_THAT(misses(evaluation), testing::IsEmpty());
  ASSERT_EQ(evaluation.claims.size(), 1u);
  EXPECT_TRUE(evaluation.claims[0].right && evaluation.claims[0].sourced);
}

TEST(Evaluate, empty_reading_finds_nothing) {
  Record record;
  record.text = gold().text;
  const Evaluation evaluation = evaluate(record);
  EXPECT_EQ(evaluation[Layer::claim_type].gold, 1);
  EXPECT_EQ(evaluation[Layer::claim_type].f1(), 0.0);
  EXPECT_EQ(evaluation[Layer::time_found].f1(), 1.0);  // nothing to find, nothing said
  EXPECT_THAT(misses(evaluation), testing::Contains("claim not found casualties morts"));
}

TEST(Evaluate, other_type_on_the_same_words_is_one_miss) {
  Record record = reading();
  record.claims[0].type = ClaimType::attack;
  const Evaluation evaluation = evaluate(record);
  EXPECT_EQ(evaluation[Layer::claim_type].right, 0);
  EXPECT_THAT(misses(evaluation), testing::ElementsAre("claim wrong type casualties morts"));
}

TEST(Evaluate, a_field_that_differs_is_named) {
  Record record = reading();
  record.claims[0].target = {0};
  record.claims[0].certainty = Certainty::planned;
  record.figures[0].kind = FigureKind::wounded;
  const Evaluation evaluation = evaluate(record);
  EXPECT_EQ(evaluation[Layer::claim_type].right, 1);
  EXPECT_EQ(evaluation[Layer::claim_target].right, 0);
  EXPECT_EQ(evaluation[Layer::claim_certainty].right, 0);
  EXPECT_EQ(evaluation[Layer::claim_sourced].right, 0);
  EXPECT_EQ(evaluation[Layer::figure_value].right, 1);
  EXPECT_EQ(evaluation[Layer::figure_kind].right, 0);
  EXPECT_THAT(misses(evaluation),
              testing::UnorderedElementsAre("figure field differs kind 12", "claim field differs target morts",
                                            "claim field differs certainty morts"));
}

TEST(Evaluate, shares_of_words_decide_between_loose_and_strict) {
  Record record = reading();
  record.voices[0].content = {of(record, "12 civils sont")};  // 14 of 31 characters
  const Evaluation evaluation = evaluate(record);
  EXPECT_EQ(evaluation[Layer::voice_source].right, 1);
  EXPECT_EQ(evaluation[Layer::voice_loose].right, 1);
  EXPECT_EQ(evaluation[Layer::voice_content].right, 0);
  EXPECT_EQ(evaluation[Layer::voice_strict].right, 0);
  EXPECT_EQ(evaluation[Layer::claim_voices].right, 0);
}

TEST(Evaluate, point_may_lie_off_by_what_its_kind_allows) {
  Record record = reading();
  record.places[0].lat = 35.2;  // 20 km
  EXPECT_EQ(evaluate(record)[Layer::place_resolved].right, 1);
  record.places[0].lat = 35.3;  // 31 km
  EXPECT_EQ(evaluate(record)[Layer::place_resolved].right, 0);
}

TEST(Evaluate, gold_whose_words_are_not_in_the_text_is_refused_with_its_place) {
  const auto refused = parse_gold(R"({"lang": "fr", "text": "abc", "claims": [{"type": "attack", "certainty": "actual",
      "trigger": {"text": "b", "n": 2}}]})",
                                  "bad.json");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().sentence(), "bad.json: claims[0].trigger: occurrence 2 of \"b\" is not in the text");
  EXPECT_FALSE(parse_gold("{", "bad.json"));
  EXPECT_FALSE(parse_gold(R"({"text": "abc", "claims": [{"type": "attack", "certainty": "actual", "trigger": "a",
      "actor": ["nobody"]}]})",
                          "bad.json"));
}

TEST(Evaluate, example_of_the_gold_page_is_read) {
  const auto page = read_file(SELON_SOURCE_DIR "/docs/formats/gold.md", 1 << 20);
  ASSERT_TRUE(page);
  const auto start = page->find("```\n{") + 4, end = page->find("\n```", start);
  const auto report = parse_gold(std::string_view(*page).substr(start, end - start), "gold.md");
  ASSERT_TRUE(report) << report.error().sentence();
  EXPECT_EQ(report->claims.size(), 1u);
  EXPECT_EQ(report->words(report->voices[0].source), "l'armée");
}

TEST(Evaluate, a_fall_of_more_than_a_point_is_told) {
  TemporaryFolder folder;
  const std::string path = folder.file("scores.json");
  ASSERT_TRUE(save_baseline(evaluate(reading()), path));
  const auto same = compare_with_baseline(evaluate(reading()), path);
  ASSERT_TRUE(same) << same.error().sentence();
  EXPECT_EQ(same->size(), layer_count);
  EXPECT_TRUE(std::ranges::none_of(*same, [](const BaselineLayer& layer) { return layer.fell; }));
  Record record = reading();
  record.claims.clear();
  const auto fallen = compare_with_baseline(evaluate(record), path);
  ASSERT_TRUE(fallen);
  EXPECT_EQ(std::ranges::count_if(*fallen, [](const BaselineLayer& layer) { return layer.fell; }), 6);
  EXPECT_FALSE(compare_with_baseline(evaluate(record), folder.write("no.json", "{}")));
  EXPECT_FALSE(compare_with_baseline(evaluate(record), folder.file("gone.json")));
}

}  // namespace
}  // namespace selon
