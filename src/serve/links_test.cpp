// What a claim is linked with, and what is proposed to be linked with it.
#include "serve/links.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "told.h"

namespace selon {
namespace {

using nlohmann::json;

// Two events at one place on one day, and one elsewhere a year before.
Compared three_events() {
  LedgerEvents found;
  auto far = told_claim(4, ClaimType::protest, "far");
  far.places = {raqqa()};
  far.when = When{{day(2016, 1, 1), day(2016, 1, 1)}, Basis::stated};
  far.evidence = "une marche à Raqqa";
  found.claims = {told_claim(1, ClaimType::shelling, "one"), told_claim(2, ClaimType::shelling, "two"),
                  told_claim(3, ClaimType::air_strike, "near"), far};
  found.events = {describe_event(found.claims, {0, 1}), describe_event(found.claims, {2}),
                  describe_event(found.claims, {3})};
  return Compared::from(std::move(found), {});
}

TEST(Links, the_event_of_a_claim_and_others_of_its_place_and_day_are_shown) {
  const auto compared = three_events();
  const auto answer = json::parse(links_json(compared, "one", "").value());
  EXPECT_EQ(answer["event"], "eone");
  ASSERT_EQ(answer["others"].size(), 1u);
  EXPECT_EQ(answer["others"][0]["id"], "two");
  ASSERT_EQ(answer["near"].size(), 1u);
  EXPECT_EQ(answer["near"][0]["first"]["id"], "near");
  EXPECT_TRUE(answer["against"].empty());
}

TEST(Links, words_find_any_other_event) {
  const auto compared = three_events();
  const auto answer = json::parse(links_json(compared, "one", "MARCHE raqqa").value());
  ASSERT_EQ(answer["near"].size(), 1u);
  EXPECT_EQ(answer["near"][0]["first"]["id"], "far");
  EXPECT_TRUE(json::parse(links_json(compared, "one", "nulle part").value())["near"].empty());
}

TEST(Links, what_is_no_happening_is_of_no_event) {
  auto compared = three_events();
  auto planned = told_claim(5, ClaimType::shelling, "planned");
  planned.certainty = Certainty::planned;
  compared.events.claims.push_back(planned);
  const auto answer = json::parse(links_json(compared, "planned", "").value());
  EXPECT_TRUE(answer["event"].is_null());
  EXPECT_TRUE(answer["near"].empty());
}

TEST(Links, an_unknown_claim_has_none) { EXPECT_FALSE(links_json(three_events(), "x", "")); }

}  // namespace
}  // namespace selon
