#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "french.h"

namespace selon {
namespace {

using ::testing::ElementsAre;

struct Told {
  Record record;
  std::string source(std::size_t i) const { return std::string(record.text.slice(record.voices[i].source)); }
  std::vector<std::string> content(std::size_t i) const {
    std::vector<std::string> words;
    for (const Span span : record.voices[i].content) words.emplace_back(record.text.slice(span));
    return words;
  }
};

Told hear(std::string_view text) { return {test::read_french(text)}; }

TEST(Voices, a_quotation_over_several_sentences_is_heard_whole) {
  const Told told = hear("« Nous tenons la ville. Nous ne partirons pas », a déclaré un officier.");
  ASSERT_EQ(told.record.voices.size(), 1u);
  EXPECT_EQ(told.source(0), "un officier");
  EXPECT_THAT(told.content(0), ElementsAre("Nous tenons la ville. Nous ne partirons pas"));
  EXPECT_TRUE(told.record.voices[0].quoted);
}

TEST(Voices, an_elliptic_sentence_goes_on_with_what_is_said) {
  const Told told = hear("Selon une ONG, 40 personnes ont péri. Dont 12 enfants. La ville est calme.");
  ASSERT_EQ(told.record.voices.size(), 1u);
  EXPECT_THAT(told.content(0), ElementsAre("40 personnes ont péri. Dont 12 enfants"));
}

TEST(Voices, who_passes_words_on_stands_outside_their_speaker) {
  const Told told = hear("Le pont a été détruit, selon des responsables cités par l'agence Anatolie.");
  ASSERT_EQ(told.record.voices.size(), 2u);
  EXPECT_EQ(told.source(0), "des responsables");
  EXPECT_EQ(told.record.voices[0].within, std::optional<Index>(1));
  EXPECT_EQ(told.record.voices[1].within, std::nullopt);
  EXPECT_EQ(told.content(0), told.content(1));
}

TEST(Voices, a_voice_inside_another_is_within_it) {
  const Told told = hear("Selon l'agence, le ministre a affirmé que la trêve tient.");
  ASSERT_EQ(told.record.voices.size(), 2u);
  EXPECT_EQ(told.source(1), "le ministre");
  EXPECT_EQ(told.record.voices[1].within, std::optional<Index>(0));
  EXPECT_THAT(told.content(1), ElementsAre("la trêve tient"));
}

TEST(Voices, no_two_voices_stand_in_each_other) {
  for (const char* text : {"Trois morts selon la police, douze selon les manifestants.",
                           "Le pont a sauté, selon l'armée, selon des témoins, selon la radio.",
                           "Selon l'armée, selon des témoins et selon la radio, le pont a sauté, selon le maire."}) {
    const Told told = hear(text);
    for (Index i = 0; i < told.record.voices.size(); ++i) {
      std::size_t depth = 0;
      for (auto at = told.record.voices[i].within; at && depth <= told.record.voices.size(); ++depth)
        at = told.record.voices[*at].within;
      EXPECT_LT(depth, told.record.voices.size()) << text;
    }
  }
}

TEST(Voices, two_sources_of_two_figures_tell_one_each) {
  const Told told = hear("Trois morts selon la police, douze selon les manifestants.");
  ASSERT_EQ(told.record.voices.size(), 2u);
  EXPECT_THAT(told.content(0), ElementsAre("Trois morts"));
  EXPECT_THAT(told.content(1), ElementsAre("douze"));
}

TEST(Voices, a_speaker_speaks_on_in_the_next_quotation_of_the_paragraph) {
  const Told told = hear("« Ils ont tiré », dit le maire. « Nous avons fui. »\n\n« La Nuit » est un film.");
  ASSERT_EQ(told.record.voices.size(), 1u);
  EXPECT_THAT(told.content(0), ElementsAre("Ils ont tiré", "Nous avons fui"));
}

TEST(Voices, an_aside_inside_a_quotation_leaves_its_words_whole) {
  const Told told = hear("« Nous tenons, dit le maire, et nous tiendrons. »");
  ASSERT_EQ(told.record.voices.size(), 1u);
  EXPECT_THAT(told.content(0), ElementsAre("Nous tenons", "et nous tiendrons"));
}

TEST(Voices, a_source_is_named_without_its_office_its_day_and_its_hearer) {
  EXPECT_EQ(hear("Le pont est pris, a dit Omar Diallo, gouverneur de la région.").source(0), "Omar Diallo");
  EXPECT_EQ(hear("Le pont est pris, a dit un témoin à l'AFP.").source(0), "un témoin");
  EXPECT_EQ(hear("Le pont est pris, a-t-il dit.").source(0), "il");
}

TEST(Voices, who_told_it_too_is_no_voice_of_the_claim) {
  const Told told =
      hear("L'armée a démenti que les otages aient été libérés, contrairement à ce qu'avait dit le maire.");
  ASSERT_EQ(told.record.voices.size(), 2u);
  for (const Claim& claim : told.record.claims) EXPECT_LE(claim.voices.size(), 1u);
}

TEST(Voices, an_unclosed_quotation_does_not_run_away) {
  const Told told = hear("Le maire a déclaré : « Nous restons ici. La pluie est tombée.\n\nLe marché a rouvert.");
  ASSERT_EQ(told.record.voices.size(), 1u);
  EXPECT_THAT(told.content(0), ElementsAre("Nous restons ici"));
}

TEST(Voices, two_verbs_of_one_speaker_share_out_the_words) {
  const Told told = hear("Le porte-parole a confirmé la prise du port et assuré que la route est libre.");
  ASSERT_EQ(told.record.voices.size(), 2u);
  EXPECT_EQ(told.source(1), "Le porte-parole");
  EXPECT_THAT(told.content(0), ElementsAre("la prise du port"));
  EXPECT_THAT(told.content(1), ElementsAre("la route est libre"));
}

TEST(Voices, an_announcement_ends_before_the_next_clause) {
  const Told told =
      hear("Le groupe a annoncé la mort de deux combattants, tandis que l'armée assure avoir visé un dépôt.");
  ASSERT_EQ(told.record.voices.size(), 2u);
  EXPECT_THAT(told.content(0), ElementsAre("la mort de deux combattants"));
  EXPECT_EQ(told.record.voices[1].within, std::nullopt);
}

TEST(Voices, an_accuser_speaks_what_is_alleged) {
  const Told told = hear("Les rebelles accusent l'armée d'avoir visé une école.");
  ASSERT_EQ(told.record.voices.size(), 1u);
  EXPECT_THAT(told.content(0), ElementsAre("l'armée d'avoir visé une école"));
}

TEST(Voices, stances_are_told_apart) {
  const auto stance = [](std::string_view text) {
    const Told told = hear(text);
    return told.record.voices.size() == 1 ? std::optional(told.record.voices[0].stance) : std::nullopt;
  };
  EXPECT_EQ(stance("L'armée affirme que la route est libre."), Stance::states);
  EXPECT_EQ(stance("L'armée a confirmé la prise du port."), Stance::confirms);
  EXPECT_EQ(stance("L'armée a démenti la prise du port."), Stance::denies);
  EXPECT_EQ(stance("L'armée estime que le siège durera."), Stance::estimates);
  EXPECT_EQ(stance("Selon l'armée, la ville va tomber."), Stance::predicts);
  EXPECT_EQ(stance("L'attentat a été revendiqué par le groupe."), Stance::claims);
}

TEST(Voices, the_wrong_readings_are_no_voices) {
  for (const std::string_view text : {"Selon l'heure, les tirs varient.", "La reconstruction d'après-guerre est lente.",
                                      "Pour l'armée, la route est longue.", "Le village manque de sources d'eau.",
                                      "Le « Faucon » est un drone.", "Les soldats ont pris la ville hier."})
    EXPECT_EQ(hear(text).record.voices.size(), 0u) << text;
}

}  // namespace
}  // namespace selon
