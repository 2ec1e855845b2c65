// How the French model reads what reports really look like: headlines, capitals, missing accents, both apostrophes,
// lists, datelines, other languages.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "french.h"
#include "selon/parse.h"

namespace selon {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Row {
  std::string form, lemma, upos, feats, head, deprel, misc;
};

std::vector<std::vector<Row>> parse(const std::string& text) {
  Metadata metadata;
  metadata.language = "fr";
  const auto conllu = parse_conllu({text, "test", metadata}, test::french());
  EXPECT_TRUE(conllu.has_value()) << conllu.error().sentence();
  std::vector<std::vector<Row>> sentences;
  bool open = false;
  std::istringstream lines(conllu.value_or(""));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) open = false;
    if (line.empty() || line[0] == '#') continue;
    std::vector<std::string> f;
    std::istringstream fields(line);
    for (std::string field; std::getline(fields, field, '\t');) f.push_back(field);
    if (!open) sentences.emplace_back();
    open = true;
    sentences.back().push_back({f[1], f[2], f[3], f[5], f[6], f[7], f[9]});
  }
  return sentences;
}

// The row of the first word written so.
Row word(const std::vector<std::vector<Row>>& sentences, const std::string& form) {
  for (const auto& sentence : sentences)
    for (const Row& row : sentence)
      if (row.form == form) return row;
  ADD_FAILURE() << "no word " << form;
  return {};
}

int roots(const std::vector<Row>& sentence) {
  return static_cast<int>(std::count_if(sentence.begin(), sentence.end(), [](const Row& r) { return r.head == "0"; }));
}

TEST(FrenchSyntax, headline_in_capitals_is_read_as_in_small_letters) {
  const auto loud = parse("LES REBELLES ONT QUITTÉ LA VILLE APRÈS DEUX MOIS DE SIÈGE");
  const auto calm = parse("Les rebelles ont quitté la ville après deux mois de siège");
  ASSERT_EQ(loud.size(), 1u);
  ASSERT_EQ(loud[0].size(), calm[0].size());
  for (std::size_t i = 0; i < loud[0].size(); ++i) {
    EXPECT_EQ(loud[0][i].lemma, calm[0][i].lemma) << loud[0][i].form;
    EXPECT_EQ(loud[0][i].upos, calm[0][i].upos) << loud[0][i].form;
    EXPECT_EQ(loud[0][i].head, calm[0][i].head) << loud[0][i].form;
  }
}

TEST(FrenchSyntax, headline_without_verb_has_one_root) {
  const auto parsed = parse("Nouvelle frappe meurtrière sur un marché du nord");
  ASSERT_EQ(parsed.size(), 1u);
  EXPECT_EQ(roots(parsed[0]), 1);
  EXPECT_EQ(word(parsed, "frappe").head, "0");
}

TEST(FrenchSyntax, words_without_their_accents_get_the_lemmas_that_they_should_have) {
  const auto parsed = parse("Douze civils ont peri dans un hopital de la region, dit l'Etat.");
  EXPECT_EQ(word(parsed, "peri").lemma, "périr");
  EXPECT_EQ(word(parsed, "peri").upos, "VERB");
  EXPECT_EQ(word(parsed, "hopital").lemma, "hôpital");
  EXPECT_EQ(word(parsed, "region").lemma, "région");
  EXPECT_EQ(word(parsed, "Etat").upos, "NOUN");
  EXPECT_THAT(word(parsed, "Etat").lemma, ::testing::AnyOf("état", "État"));
}

TEST(FrenchSyntax, both_apostrophes_read_alike) {
  const auto straight = parse("L'armée n'a pas repris l'aéroport qu'elle assiège d'après l'agence.");
  const auto curved = parse("L’armée n’a pas repris l’aéroport qu’elle assiège d’après l’agence.");
  ASSERT_EQ(straight.size(), 1u);
  ASSERT_EQ(straight[0].size(), curved[0].size());
  for (std::size_t i = 0; i < straight[0].size(); ++i) {
    EXPECT_EQ(straight[0][i].lemma, curved[0][i].lemma);
    EXPECT_EQ(straight[0][i].feats, curved[0][i].feats);
    EXPECT_EQ(straight[0][i].head, curved[0][i].head);
    EXPECT_EQ(straight[0][i].deprel, curved[0][i].deprel);
  }
}

TEST(FrenchSyntax, items_of_a_list_are_sentences_with_a_root_each) {
  const auto parsed = parse("Bilan de la journée :\n- trois blessés à Homs\n- deux morts à Alep\n");
  ASSERT_EQ(parsed.size(), 3u);
  for (const auto& sentence : parsed) EXPECT_EQ(roots(sentence), 1);
  EXPECT_EQ(word(parsed, "blessés").head, "0");
  EXPECT_EQ(word(parsed, "morts").head, "0");
}

TEST(FrenchSyntax, headline_that_lost_its_line_end_is_a_sentence_of_its_own) {
  for (const std::string head : {"Nouvelle frappe meurtrière sur un marché du nord", "Combats autour de la raffinerie",
                                 "Situation humanitaire préoccupante"})
    for (const std::string rest : {"Plusieurs témoins ont vu passer deux avions.",
                                   "En trois jours, douze civils ont péri.", "Aucune source n'a confirmé ce bilan."}) {
      const auto parsed = parse(head + " " + rest);
      ASSERT_EQ(parsed.size(), 2u) << head + " " + rest;
      EXPECT_EQ(roots(parsed[0]), 1);
      EXPECT_EQ(roots(parsed[1]), 1);
    }
}

TEST(FrenchSyntax, capitals_inside_a_sentence_do_not_end_it) {
  for (const std::string text : {"Des hommes du groupe État islamique ont attaqué la base Camp Nord.",
                                 "Le président du Conseil national Amadou Traoré accuse l'armée rwandaise.",
                                 "Selon le journal Le Matin, la société Pétrole du Nord a fermé deux puits.",
                                 "Le convoi de l'opération Aube nouvelle a quitté le quartier Hippodrome hier soir.",
                                 "Un avion Antonov An-26 s'est écrasé près de la ville de Port Soudan.",
                                 "La brigade Al-Hamza et le bataillon Tempête gardent le pont Saint-Georges."})
    EXPECT_EQ(parse(text).size(), 1u) << text;
}

TEST(FrenchSyntax, dateline_leaves_the_sentence_its_verb) {
  const auto parsed = parse("BEYROUTH, 12 octobre - L'armée a repris la ville de Homs.");
  ASSERT_EQ(parsed.size(), 1u);
  EXPECT_EQ(word(parsed, "repris").head, "0");
  EXPECT_EQ(word(parsed, "armée").deprel, "nsubj");
  EXPECT_EQ(word(parsed, "ville").deprel, "obj");
  EXPECT_THAT(word(parsed, "Homs").misc, HasSubstr("Entity=B-LOC"));
}

TEST(FrenchSyntax, contracted_words_are_two_for_conllu) {
  const auto parsed = parse("Le chef du parti parle aux combattants des villages.");
  std::vector<std::string> forms;
  for (const Row& row : parsed[0]) forms.push_back(row.form);
  EXPECT_THAT(forms, ElementsAre("Le", "chef", "du", "de", "le", "parti", "parle", "aux", "à", "les", "combattants",
                                 "des", "de", "les", "villages", "."));
}

TEST(FrenchSyntax, verbs_get_lemmas_that_are_verbs) {
  const std::map<std::string, std::string> lemmas = {{"poursuivent", "poursuivre"}, {"conquis", "conquérir"},
                                                     {"rejoint", "rejoindre"},      {"acquièrent", "acquérir"},
                                                     {"détruisait", "détruire"},    {"fuyaient", "fuir"}};
  for (const auto& [form, lemma] : lemmas) {
    const bool participle = form == "conquis" || form == "rejoint";
    const auto parsed = parse(participle ? "Ils ont " + form + " la ville." : "Des soldats " + form + " la ville.");
    EXPECT_EQ(word(parsed, form).lemma, lemma);
  }
}

TEST(FrenchSyntax, unknown_word_taken_for_a_verb_gets_no_invented_infinitive) {
  const auto parsed = parse("Les zorglubistes daechisent la ville, les zorglubistes zorgluberaient.");
  int verbs = 0;
  for (const auto& sentence : parsed)
    for (const Row& row : sentence) {
      if (row.upos != "VERB") continue;
      ++verbs;
      EXPECT_EQ(row.lemma, row.form);  // no lexicon knows one of them: the form stands
    }
  EXPECT_GT(verbs, 0);
}

TEST(FrenchSyntax, acronym_keeps_its_letters) {
  EXPECT_EQ(word(parse("Les FDS ont repris le village."), "FDS").lemma, "FDS");
}

TEST(FrenchSyntax, text_in_another_language_is_refused_rather_than_parsed) {
  const std::string english =
      "The army has taken back the town after two weeks of fighting, the ministry of defence said on Friday. "
      "Residents reached by telephone told reporters that shops had opened again and that soldiers guarded the roads.";
  const auto refused = parse_conllu({english, "english.txt", {}}, test::french());
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().kind, ErrorKind::bad_input);
  EXPECT_THAT(refused.error().sentence(), HasSubstr("\"en\""));

  const auto record = read({english, "english.txt", {}}, test::french());
  ASSERT_TRUE(record.has_value());
  ASSERT_EQ(record->notes.size(), 1u);
  EXPECT_EQ(record->notes[0].code, "language_unsupported");
  EXPECT_TRUE(record->sentences.empty());
  EXPECT_TRUE(record->claims.empty());
}

}  // namespace
}  // namespace selon
