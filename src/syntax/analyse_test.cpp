#include "syntax/analyse.h"

#include <gtest/gtest.h>

#include "syntax/conllu.h"
#include "syntax/tokenize.h"
#include "toy_model.h"

namespace selon {
namespace {

class Analyse : public testing::Test {
 protected:
  static void SetUpTestSuite() { bytes_ = train::train_toy_model(); }

  Syntax read(const std::string& utf8) {
    text_ = *Text::from_utf8(utf8);
    Syntax syntax = tokenize(text_, *TokenizerData::build({}), Vocabulary());
    analyse(text_, model(), Vocabulary(), syntax);
    return syntax;
  }
  Model model() const { return *Model::from_bytes(bytes_, "xx", "toy"); }
  static std::string bytes_;
  Text text_;
};
std::string Analyse::bytes_;

TEST_F(Analyse, training_twice_gives_the_same_bytes) { EXPECT_EQ(train::train_toy_model(), bytes_); }

TEST_F(Analyse, words_of_the_training_text_get_their_tags_and_lemmas) {
  const Syntax syntax = read("Lo soldats tira.");
  ASSERT_EQ(syntax.tokens.size(), 4u);
  EXPECT_TRUE(syntax.analysed);
  EXPECT_EQ(syntax.tokens[0].upos, Upos::DET);
  EXPECT_EQ(syntax.tokens[1].upos, Upos::NOUN);
  EXPECT_EQ(model().names().feats[syntax.tokens[1].feats], "Number=Plur");
  EXPECT_EQ(syntax.lemma(syntax.tokens[1]), "soldat");
  EXPECT_EQ(syntax.lemma(syntax.tokens[2]), "tirar");
  EXPECT_EQ(syntax.tokens[3].upos, Upos::PUNCT);
}

TEST_F(Analyse, contracted_word_is_one_token_and_two_words_of_conllu) {
  const Syntax syntax = read("Lo soldat marcha kul pont.");
  ASSERT_EQ(syntax.tokens.size(), 6u);
  EXPECT_EQ(syntax.tokens[3].upos, Upos::ADP_DET);
  const std::string conllu = write_conllu(text_, syntax, model());
  EXPECT_NE(conllu.find("\n4-5\tkul\t"), std::string::npos) << conllu;
  EXPECT_NE(conllu.find("\n4\tku\tku\tADP\t"), std::string::npos) << conllu;
  EXPECT_NE(conllu.find("\n5\tlo\tlo\tDET\t"), std::string::npos) << conllu;
  EXPECT_NE(conllu.find("\n6\tpont\tpont\tNOUN\t"), std::string::npos) << conllu;
}

TEST_F(Analyse, sentence_has_one_root_and_heads_within_itself) {
  const Syntax syntax = read("Lo soldat tira.\n\nLo soldats marcha kul pont.");
  ASSERT_EQ(syntax.sentences.size(), 2u);
  for (const Sentence& sentence : syntax.sentences) {
    int roots = 0;
    for (TokenIndex i = sentence.first; i < sentence.end; ++i) {
      const Token& token = syntax.tokens[i];
      EXPECT_NE(token.deprel, 0);
      if (token.head == no_token)
        ++roots;
      else
        EXPECT_TRUE(token.head >= sentence.first && token.head < sentence.end && token.head != i);
    }
    EXPECT_EQ(roots, 1);
  }
  const std::string conllu = write_conllu(text_, syntax, model());
  EXPECT_NE(conllu.find("\tsoldat\tNOUN\t_\tNumber=Sing\t3\tnsubj\t"), std::string::npos) << conllu;
}

TEST_F(Analyse, headline_without_line_end_is_a_sentence_and_a_name_does_not_begin_one) {
  const Syntax syntax = read("Tira kul soldat Lo soldat Karim tira kul pont.");
  ASSERT_EQ(syntax.sentences.size(), 2u);
  EXPECT_EQ(text_.slice(syntax.sentences[0].span), "Tira kul soldat");
  EXPECT_EQ(text_.slice(syntax.sentences[1].span), "Lo soldat Karim tira kul pont.");
  for (const Sentence& sentence : syntax.sentences)
    for (TokenIndex i = sentence.first; i < sentence.end; ++i) {
      const Token& token = syntax.tokens[i];
      EXPECT_TRUE(token.head == no_token || (token.head >= sentence.first && token.head < sentence.end)) << i;
    }
}

TEST_F(Analyse, name_of_the_training_text_is_found) {
  const Syntax syntax = read("Lo soldat Karim tira.");
  ASSERT_EQ(syntax.entities.size(), 1u);
  EXPECT_EQ(syntax.entities[0].kind, EntityKind::person);
  EXPECT_EQ(syntax.entities[0].first, 2u);
  EXPECT_EQ(syntax.entities[0].end, 3u);
}

TEST_F(Analyse, endless_sentence_is_parsed_in_pieces_under_one_root_and_named) {
  std::string text;
  for (int i = 0; i < 400; ++i) text += "lo soldat ";
  const Syntax syntax = read(text + ".");
  ASSERT_EQ(syntax.sentences.size(), 1u);
  ASSERT_EQ(syntax.too_complex, std::vector<TokenIndex>{0});
  int roots = 0;
  for (const Token& token : syntax.tokens) roots += token.head == no_token;
  EXPECT_EQ(roots, 1);
}

TEST_F(Analyse, text_without_words_has_no_tokens) { EXPECT_TRUE(read(" \n ").tokens.empty()); }

}  // namespace
}  // namespace selon
