// On which day a claim is, through the shipped model's trees.
#include "claim/claim_day.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "french.h"

namespace selon {
namespace {

class ClaimDays : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(std::filesystem::path(SELON_BINARY_DIR) / "gazetteer.bin"))
      GTEST_SKIP() << "make builds the gazetteer first";
  }

  // "2017-10-11", "2017-10-11..2017-10-13", with the basis "context" told; empty without a day. Published on Friday,
  // 13 October 2017. The last claim of the type counts.
  static std::string day(std::string_view text, ClaimType type) {
    const Record record = test::read_french(text);
    const auto claim =
        std::find_if(record.claims.rbegin(), record.claims.rend(), [&](const Claim& one) { return one.type == type; });
    if (claim == record.claims.rend()) return "no claim";
    if (!claim->when || !claim->when->days.earliest || !claim->when->days.latest) return "";
    const Days& days = claim->when->days;
    std::string out = format_date(*days.earliest);
    if (days.latest != days.earliest) out += ".." + format_date(*days.latest);
    return claim->when->basis == Basis::context ? out + " context" : out;
  }
};

TEST_F(ClaimDays, day_of_telling_is_not_that_of_what_is_told) {
  EXPECT_EQ(day("L'armée a annoncé mercredi que deux soldats avaient été tués à Gao.", ClaimType::casualties), "");
  EXPECT_EQ(day("L'armée a annoncé que deux soldats avaient été tués mercredi à Gao.", ClaimType::casualties),
            "2017-10-11");
}

TEST_F(ClaimDays, day_of_the_clause_around_is_not_that_of_a_relative_clause) {
  EXPECT_EQ(day("Les rebelles, qui contrôlent la vallée, ont attaqué mercredi une caserne.", ClaimType::control), "");
}

TEST_F(ClaimDays, day_of_a_happening_before_is_not_that_of_the_next) {
  EXPECT_EQ(day("L'armée a repris Hajin après l'offensive lancée le 2 octobre.", ClaimType::capture), "");
}

TEST_F(ClaimDays, tolls_have_the_day_of_their_incident) {
  EXPECT_EQ(
      day("Une bombe a explosé mercredi sur un marché de Kaboul. L'hôpital compte douze morts.", ClaimType::casualties),
      "2017-10-11 context");
}

TEST_F(ClaimDays, the_day_may_stand_in_a_sentence_that_tells_no_claim) {
  EXPECT_EQ(day("L'armée combat les rebelles. Un convoi a quitté Gao mercredi. Deux soldats ont été tués sur la route.",
                ClaimType::casualties),
            "2017-10-11 context");
}

TEST_F(ClaimDays, advances_do_not_take_over_a_day) {
  EXPECT_EQ(day("L'armée a attaqué Hajin mercredi. Les rebelles ont pris trois villages.", ClaimType::capture), "");
}

TEST_F(ClaimDays, since_runs_until_publication) {
  EXPECT_EQ(day("Les rebelles assiègent la ville depuis lundi.", ClaimType::siege), "2017-10-09..2017-10-13");
  EXPECT_EQ(day("Les rebelles assiègent la ville depuis trois jours.", ClaimType::siege), "2017-10-10..2017-10-13");
  EXPECT_EQ(day("Les rebelles assiègent la ville depuis deux ans.", ClaimType::siege), "2015-10-13..2017-10-13");
}

}  // namespace
}  // namespace selon
