// Quotation marks as reports really have them: unclosed, of two styles, around nicknames and doubtful words, around
// twenty pages, made of apostrophes. Words in them never run away to a speaker who did not say them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "french.h"
#include "selon/read.h"

namespace selon {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class BadQuotes : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(SELON_BINARY_DIR "/gazetteer.bin")) GTEST_SKIP() << "make builds the gazetteer first";
  }

  static Record read_text(std::string words) {
    return read(*Text::from_utf8(std::move(words)), {.published = parse_date("2017-10-13")}, test::french());
  }

  // Each voice as "source: words", in which ranges are joined by " / ".
  static std::vector<std::string> voices(const Record& record) {
    std::vector<std::string> all;
    for (const Voice& voice : record.voices) {
      std::string words;
      for (const Span one : voice.content) words.append(words.empty() ? "" : " / ").append(record.text.slice(one));
      all.push_back(std::string(record.text.slice(voice.source)) + ": " + words);
    }
    return all;
  }

  static std::vector<std::string> noted(const Record& record, std::string_view code) {
    std::vector<std::string> all;
    for (const Note& note : record.notes)
      if (note.code == code) all.emplace_back(note.mention ? record.text.slice(*note.mention) : "");
    return all;
  }

  static std::uint32_t last_word_said(const Record& record) {
    std::uint32_t last = 0;
    for (const Voice& voice : record.voices)
      for (const Span one : voice.content) last = std::max(last, one.end);
    return last;
  }
};

TEST_F(BadQuotes, an_unclosed_one_ends_with_its_sentence_and_is_noted) {
  const std::string first = "« Nous avons repris le pont, a déclaré le général Kaboré.";
  const Record record = read_text(first + "\nLes rebelles ont attaqué Gao.\nDes obus sont tombés sur Kidal.");
  EXPECT_LE(last_word_said(record), first.size());
  EXPECT_THAT(noted(record, "quote_unclosed"), ElementsAre("«"));
  for (const Claim& claim : record.claims)
    EXPECT_TRUE(claim.trigger.start < first.size() || claim.voices.empty()) << record.text.slice(claim.trigger);
}

TEST_F(BadQuotes, one_left_open_does_not_swallow_the_next) {
  const std::string first = "Le ministre a déclaré : « Les rebelles ont fui.";
  const Record record = read_text(first + "\nSelon l'ONU, « trois civils sont morts » à Gao.");
  EXPECT_THAT(voices(record), Contains("l'ONU: trois civils sont morts » à Gao"));
  for (const Voice& voice : record.voices)
    EXPECT_TRUE(voice.source.start >= first.size() || voice.content.back().end <= first.size());
  EXPECT_THAT(noted(record, "quote_unclosed"), ElementsAre("«"));
}

TEST_F(BadQuotes, marks_of_two_styles_hold_the_same_words) {
  for (const auto& [open, close] :
       {std::pair{"« ", " »"}, {"« ", "”"}, {"“", " »"}, {"„", "”"}, {"\"", "\""}, {"\"", " »"}, {"« ", "\""}})
    EXPECT_THAT(voices(read_text("Le général Kaboré a déclaré : " + std::string(open) + "Nous tenons la ville" + close +
                                 ". Les combats ont cessé.")),
                ElementsAre("Le général Kaboré: Nous tenons la ville"))
        << open << close;
}

TEST_F(BadQuotes, scare_quotes_and_nicknames_are_nobodys_words) {
  EXPECT_THAT(voices(read_text("Les « rebelles » ont attaqué la caserne de Gao. Mokhtar, surnommé « le Borgne », "
                               "commandait la « brigade des enturbannés ».")),
              IsEmpty());
}

TEST_F(BadQuotes, a_speech_of_twenty_pages_is_heard_to_its_end_and_no_further) {
  std::string speech;
  for (int i = 0; i < 1000; ++i) speech += "Nos soldats ont repris le village numéro " + std::to_string(i) + ". ";
  const Record record =
      read_text("Le président Traoré a déclaré : « " + speech + "» Les rebelles ont attaqué Gao vendredi.");
  ASSERT_EQ(record.voices.size(), 1u);
  const auto said = record.text.slice({record.voices[0].content.front().start, record.voices[0].content.back().end});
  EXPECT_TRUE(said.starts_with("Nos soldats ont repris le village numéro 0."));
  EXPECT_TRUE(said.ends_with("numéro 999")) << said.substr(said.size() - 60);
  EXPECT_TRUE(record.claims.back().voices.empty());
}

TEST_F(BadQuotes, twenty_pages_that_nobody_closes_are_one_sentence_and_a_note) {
  std::string speech = "Le président Traoré a déclaré : « Nous vaincrons. ";
  const auto first = speech.size();
  for (int i = 0; i < 1000; ++i) speech += "Des soldats ont repris le village numéro " + std::to_string(i) + ".\n";
  const Record record = read_text(speech);
  EXPECT_LE(last_word_said(record), first);
  EXPECT_THAT(noted(record, "quote_unclosed"), ElementsAre("«"));
}

TEST_F(BadQuotes, nested_ones_in_both_styles_keep_the_outer_speakers_words_whole) {
  for (const std::string words : {"Il a crié « feu » deux fois", "Il a crié “feu” deux fois",
                                  "Il a crié ‹ feu › deux fois", "Il a crié \"feu\" deux fois"})
    EXPECT_THAT(voices(read_text("Le général Kaboré a déclaré : « " + words + " ». Les combats ont cessé.")),
                Contains("Le général Kaboré: " + words))
        << words;
}

TEST_F(BadQuotes, apostrophes_as_marks_are_told_from_those_in_words) {
  EXPECT_THAT(voices(read_text("Le général Kaboré a déclaré : 'Nous tenons l'aéroport d'Alep aujourd'hui'. Les combats "
                               "ont cessé.")),
              ElementsAre("Le général Kaboré: Nous tenons l'aéroport d'Alep aujourd'hui"));
  EXPECT_THAT(voices(read_text("L'armée d'Alep tient l'aéroport jusqu'à aujourd'hui ; l'Onu n'a rien vu.")), IsEmpty());
}

TEST_F(BadQuotes, a_report_cut_off_anywhere_says_no_more_than_it_did) {
  const std::string whole =
      "« Nous tenons “le pont”, a dit le général Kaboré, et \"la route\" aussi ». L'ONU a démenti : « C'est faux.\n"
      "« Rien n'a bougé », selon 'un témoin'.";
  const Record full = read_text(whole);
  for (std::size_t end = 0; end <= whole.size(); ++end) {
    if (end < whole.size() && (static_cast<unsigned char>(whole[end]) & 0xC0) == 0x80) continue;
    const Record record = read_text(whole.substr(0, end));
    for (const Voice& voice : record.voices)
      for (const Span one : voice.content) {
        EXPECT_LE(one.end, end);
        EXPECT_FALSE(one.empty());
        EXPECT_FALSE(one.overlaps(voice.source)) << record.text.slice(one);
      }
    EXPECT_LE(record.voices.size(), full.voices.size() + 1) << whole.substr(0, end);
  }
}

}  // namespace
}  // namespace selon
