#include "syntax/tokenize.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/stanza.h"

namespace selon {
namespace {

using ::testing::ElementsAre;

const TokenizerData& french() {
  static const TokenizerData data = [] {
    auto stanzas = read_stanzas(std::string(SELON_SOURCE_DIR) + "/languages/fr/lexicon", ".lex");
    EXPECT_TRUE(stanzas.has_value());
    auto built = TokenizerData::build(*stanzas);
    EXPECT_TRUE(built.has_value());
    return *built;
  }();
  return data;
}

std::vector<std::string> tokens(std::string_view written) {
  const auto text = Text::from_utf8(std::string(written));
  const auto syntax = tokenize(*text, french(), Vocabulary());
  std::vector<std::string> found;
  for (const auto& token : syntax.tokens) found.emplace_back(text->slice(token.span));
  return found;
}

std::vector<std::string> sentences(std::string_view written) {
  const auto text = Text::from_utf8(std::string(written));
  const auto syntax = tokenize(*text, french(), Vocabulary());
  std::vector<std::string> found;
  for (const auto& sentence : syntax.sentences) found.emplace_back(text->slice(sentence.span));
  return found;
}

TEST(Tokenize, elisions_are_cut_after_the_apostrophe) {
  EXPECT_THAT(tokens("l'armée d’Alep jusqu'à qu’il"),
              ElementsAre("l'", "armée", "d’", "Alep", "jusqu'", "à", "qu’", "il"));
  EXPECT_THAT(tokens("L'« État »"), ElementsAre("L'", "«", "État", "»"));
}

TEST(Tokenize, kept_words_hold_their_signs) {
  EXPECT_THAT(tokens("aujourd’hui quelqu'un presqu'île prud'homme N'Djamena"),
              ElementsAre("aujourd’hui", "quelqu'un", "presqu'île", "prud'homme", "N'Djamena"));
  EXPECT_THAT(tokens("qu'aujourd'hui celui-ci c'est-à-dire"),
              ElementsAre("qu'", "aujourd'hui", "celui-ci", "c'est-à-dire"));
  EXPECT_THAT(tokens("à 90 km/h, n° 12"), ElementsAre("à", "90", "km/h", ",", "n°", "12"));
}

TEST(Tokenize, clitics_are_cut_before_the_hyphen) {
  EXPECT_THAT(tokens("affirme-t-il, dit-elle"), ElementsAre("affirme", "-t-il", ",", "dit", "-elle"));
  EXPECT_THAT(tokens("Est-ce ce jour-là, donne-le-moi"),
              ElementsAre("Est", "-ce", "ce", "jour", "-là", ",", "donne", "-le", "-moi"));
  EXPECT_THAT(tokens("lui-même"), ElementsAre("lui-même"));
}

TEST(Tokenize, hyphenated_names_stay_whole) {
  EXPECT_THAT(tokens("vice-président de Deir-ez-Zor, al-Bab, Nogent-le-Roi, Villeneuve-d'Ascq"),
              ElementsAre("vice-président", "de", "Deir-ez-Zor", ",", "al-Bab", ",", "Nogent-le-Roi", ",",
                          "Villeneuve-d'Ascq"));
}

TEST(Tokenize, numbers_keep_their_separators) {
  EXPECT_THAT(tokens("3 250 morts, 200\u202F000 ou 1\u00A0200\u00A0000"),
              ElementsAre("3 250", "morts", ",", "200\u202F000", "ou", "1\u00A0200\u00A0000"));
  EXPECT_THAT(tokens("0,5 et 3.250,75 le 10/10/2017"), ElementsAre("0,5", "et", "3.250,75", "le", "10/10/2017"));
  EXPECT_THAT(tokens("en 2017 300 civils"), ElementsAre("en", "2017", "300", "civils"));
  EXPECT_THAT(tokens("12 2500"), ElementsAre("12", "2500"));
  EXPECT_THAT(tokens("-10 °C 12% 1er 17e 2 km2 3 km²"),
              ElementsAre("-10", "°C", "12", "%", "1er", "17e", "2", "km2", "3", "km²"));
  EXPECT_THAT(tokens("à 14h30 ou 14 h 30"), ElementsAre("à", "14h30", "ou", "14", "h", "30"));
}

TEST(Tokenize, abbreviations_keep_their_full_stop) {
  EXPECT_THAT(tokens("M. Hamid et Mme Diallo, nov. 2014, p. 12"),
              ElementsAre("M.", "Hamid", "et", "Mme", "Diallo", ",", "nov.", "2014", ",", "p.", "12"));
  EXPECT_THAT(tokens("L'O.N.U. et J.-C. Durand"), ElementsAre("L'", "O.N.U.", "et", "J.-C.", "Durand"));
  EXPECT_THAT(tokens("J. Durand"), ElementsAre("J.", "Durand"));
}

TEST(Tokenize, signs_stand_apart) {
  EXPECT_THAT(tokens("«\u00A0Oui\u00A0» – non… (si)"), ElementsAre("«", "Oui", "»", "–", "non", "…", "(", "si", ")"));
  EXPECT_THAT(tokens("Alep/Homs..."), ElementsAre("Alep", "/", "Homs", "..."));
  EXPECT_THAT(tokens("blessé(e)s (3)"), ElementsAre("blessé(e)s", "(", "3", ")"));
}

TEST(Tokenize, addresses_and_tags_are_one_token) {
  EXPECT_THAT(tokens("(https://exemple.org/a?b=1), voir www.exemple.fr."),
              ElementsAre("(", "https://exemple.org/a?b=1", ")", ",", "voir", "www.exemple.fr", "."));
  EXPECT_THAT(tokens("redaction@exemple.org #Raqqa @agence_sy"),
              ElementsAre("redaction@exemple.org", "#Raqqa", "@agence_sy"));
}

TEST(Tokenize, emoji_are_one_token_each) {
  EXPECT_THAT(tokens("👩‍👩‍👧🇸🇾👍🏽!"), ElementsAre("👩‍👩‍👧", "🇸🇾", "👍🏽", "!"));
}

TEST(Tokenize, scripts_are_cut_apart) {
  EXPECT_THAT(tokens("(الميادين) Маріуполь 北京"), ElementsAre("(", "الميادين", ")", "Маріуполь", "北", "京"));
}

TEST(Tokenize, sentence_ends_with_its_closing_quote) {
  EXPECT_THAT(sentences("« Nous avançons. » Le porte-parole a souri."),
              ElementsAre("« Nous avançons. »", "Le porte-parole a souri."));
  EXPECT_THAT(sentences("« Nous avançons. » a dit le porte-parole."),
              ElementsAre("« Nous avançons. » a dit le porte-parole."));
  EXPECT_THAT(sentences("Il a dit \"non.\" Puis il est parti."),
              ElementsAre("Il a dit \"non.\"", "Puis il est parti."));
}

TEST(Tokenize, abbreviations_and_numbers_end_no_sentence) {
  EXPECT_THAT(sentences("M. Hamid et J. Durand, 3.250 hommes."), ElementsAre("M. Hamid et J. Durand, 3.250 hommes."));
  EXPECT_THAT(sentences("Des chars, des canons, etc. Le front tient."),
              ElementsAre("Des chars, des canons, etc.", "Le front tient."));
  EXPECT_THAT(sentences("L'O.N.U. Habitat et l'O.N.U. Le front tient."),
              ElementsAre("L'O.N.U. Habitat et l'O.N.U.", "Le front tient."));
}

TEST(Tokenize, missing_space_after_a_full_stop_ends_the_sentence) {
  EXPECT_THAT(sentences("La ville est prise.Les habitants fuient."),
              ElementsAre("La ville est prise.", "Les habitants fuient."));
}

TEST(Tokenize, colon_and_semicolon_end_no_sentence) {
  EXPECT_THAT(sentences("Bilan : dix morts ; vingt blessés."), ElementsAre("Bilan : dix morts ; vingt blessés."));
}

TEST(Tokenize, lists_and_headlines_that_lost_their_line_ends_are_cut) {
  EXPECT_THAT(sentences("Une trêve partielle Selon l'armée, le front tient."),
              ElementsAre("Une trêve partielle", "Selon l'armée, le front tient."));
  EXPECT_THAT(sentences("Une trêve est partielle Cette nuit, le front tient."),
              ElementsAre("Une trêve est partielle", "Cette nuit, le front tient."));
  EXPECT_THAT(sentences("Une trêve est partielle Cependant, le front tient."),
              ElementsAre("Une trêve est partielle", "Cependant, le front tient."));
  EXPECT_THAT(sentences("Jugement en première instance L'affaire date de mars."),
              ElementsAre("Jugement en première instance", "L'affaire date de mars."));
  EXPECT_THAT(sentences("Il cite le journal L'Express, puis Le Monde, deux fois."),
              ElementsAre("Il cite le journal L'Express, puis Le Monde, deux fois."));
  EXPECT_THAT(sentences("un couloir pour les civils ; Les autorités ont promis de l'aide."),
              ElementsAre("un couloir pour les civils ;", "Les autorités ont promis de l'aide."));
  EXPECT_THAT(sentences("Il cite le journal Le Monde et Kim Il Sung."),
              ElementsAre("Il cite le journal Le Monde et Kim Il Sung."));
}

TEST(Tokenize, small_letters_go_on_after_quotes_and_short_words_only) {
  EXPECT_THAT(sentences("Ils partiront lundi prochain. on les attend."),
              ElementsAre("Ils partiront lundi prochain.", "on les attend."));
  EXPECT_THAT(sentences("Le rapport du brg. au ministre."), ElementsAre("Le rapport du brg. au ministre."));
  EXPECT_THAT(sentences("« Qui est là ? » demande le garde."), ElementsAre("« Qui est là ? » demande le garde."));
}

TEST(Tokenize, paragraph_ends_end_sentences) {
  EXPECT_THAT(sentences("La ville est prise\r\n\r\nLes habitants fuient"),
              ElementsAre("La ville est prise", "Les habitants fuient"));
}

TEST(Tokenize, words_are_found_with_and_without_accents) {
  Vocabulary vocabulary;
  const auto army = vocabulary.add("armée");
  const auto text = Text::from_utf8("L'ARMÉE, l'armee, l'année");
  const auto syntax = tokenize(*text, french(), vocabulary);
  EXPECT_EQ(syntax.tokens[1].word, army);
  EXPECT_EQ(syntax.form(syntax.tokens[1]), "armée");
  EXPECT_EQ(syntax.tokens[4].word, army);
  EXPECT_EQ(syntax.tokens[7].word, no_word);
}

TEST(Tokenize, shapes_tell_names_from_acronyms) {
  const auto text = Text::from_utf8("ville Alep Deir-ez-Zor ONU S-400 iPhone 12");
  const auto syntax = tokenize(*text, french(), Vocabulary());
  std::vector<Letters> found;
  for (const auto& token : syntax.tokens) found.push_back(token.letters);
  EXPECT_THAT(found, ElementsAre(Letters::lower, Letters::capitalised, Letters::capitalised, Letters::upper,
                                 Letters::upper, Letters::mixed, Letters::none));
}

TEST(CutPhrase, cuts_as_in_a_text) {
  EXPECT_THAT(cut_phrase("L’Armée d'Alep", french()), ElementsAre("l'", "armée", "d'", "alep"));
  EXPECT_THAT(cut_phrase("-t-il", french()), ElementsAre("-t-il"));
}

TEST(TokenizerData, unknown_value_is_an_error_with_its_line) {
  const auto stanzas = parse_stanzas("class abbreviation\nsays x\n  M. = sometimes\n", "a.lex");
  const auto data = TokenizerData::build(*stanzas);
  ASSERT_FALSE(data.has_value());
  EXPECT_EQ(data.error().kind, ErrorKind::bad_knowledge);
  EXPECT_EQ(data.error().place, "a.lex:3");
}

}  // namespace
}  // namespace selon
