#include "syntax/name_list.h"

#include <gtest/gtest.h>

#include "syntax/names.h"
#include "syntax/train/listed_names.h"

namespace selon {
namespace {

using train::ListedName;

constexpr Listed town{ListedPlace::town, ListedActor::none, false}, country{ListedPlace::country};
constexpr Listed armed{ListedPlace::none, ListedActor::armed, false},
    acronym{ListedPlace::none, ListedActor::armed, true};

class NameLists : public testing::Test {
 protected:
  // The parts of the words of `text` in a list of `names`.
  std::vector<ListedPart> mark(const std::vector<ListedName>& names, const std::string& utf8) {
    const TokenizerData tokenizer = *TokenizerData::build({});
    const std::string section = train::name_list_section(names, tokenizer);
    memory_.assign(section.size() / 4, 0);
    std::copy(section.begin(), section.end(), reinterpret_cast<char*>(memory_.data()));
    const auto list =
        NameList::read({reinterpret_cast<const char*>(memory_.data()), section.size()}, "list of the test");
    EXPECT_TRUE(list.has_value());
    const Text text = *Text::from_utf8(utf8);
    const Syntax syntax = tokenize(text, tokenizer, Vocabulary());
    std::vector<Word> words;
    std::vector<std::uint8_t> letters;
    WordScratch scratch;
    for (const Token& token : syntax.tokens) {
      words.push_back(make_word({syntax.form(token), text.slice(token.span), token.letters}, {}, {}, scratch));
      letters.push_back(static_cast<std::uint8_t>(token.letters));
    }
    std::vector<ListedPart> parts;
    list->mark(words, letters, parts);
    return parts;
  }
  static std::uint8_t part(ListedPlace place, NamePart part) {
    return static_cast<std::uint8_t>(4 * static_cast<unsigned>(place) + static_cast<unsigned>(part));
  }
  static std::uint8_t part(ListedActor actor, NamePart part) {
    return static_cast<std::uint8_t>(4 * static_cast<unsigned>(actor) + static_cast<unsigned>(part));
  }
  std::vector<std::uint32_t> memory_;
};

TEST_F(NameLists, longest_listed_name_covers_its_words) {
  const auto parts = mark({{"Deir", town}, {"Deir Ezzor", town}}, "vers Deir Ezzor");
  ASSERT_EQ(parts.size(), 3u);
  EXPECT_EQ(parts[0].place, 0);
  EXPECT_EQ(parts[1].place, part(ListedPlace::town, NamePart::first));
  EXPECT_EQ(parts[2].place, part(ListedPlace::town, NamePart::last));
}

TEST_F(NameLists, accents_and_capitals_do_not_matter_but_a_small_first_letter_does) {
  EXPECT_EQ(mark({{"Sélestat", town}}, "SELESTAT")[0].place, part(ListedPlace::town, NamePart::only));
  EXPECT_EQ(mark({{"Sélestat", town}}, "sélestat")[0].place, 0);
}

TEST_F(NameLists, acronym_of_an_actor_asks_for_capitals) {
  EXPECT_EQ(mark({{"EI", acronym}}, "EI")[0].actor, part(ListedActor::armed, NamePart::only));
  EXPECT_EQ(mark({{"EI", acronym}}, "Ei")[0].actor, 0);
}

TEST_F(NameLists, place_and_actor_of_one_name_are_both_told_and_the_greater_place_counts) {
  const auto parts = mark({{"Georgia", town}, {"Georgia", armed}, {"Georgia", country}}, "Georgia");
  EXPECT_EQ(parts[0].place, part(ListedPlace::country, NamePart::only));
  EXPECT_EQ(parts[0].actor, part(ListedActor::armed, NamePart::only));
}

TEST_F(NameLists, damaged_list_is_refused) {
  EXPECT_FALSE(NameList::read("abc", "cut").has_value());
  std::string section = NameList::build({{std::uint64_t{1} << 60, town}});
  section[3] = '\x7f';  // the first border behind all others
  std::vector<std::uint32_t> memory(section.size() / 4);
  std::copy(section.begin(), section.end(), reinterpret_cast<char*>(memory.data()));
  EXPECT_FALSE(NameList::read({reinterpret_cast<const char*>(memory.data()), section.size()}, "broken").has_value());
}

TEST(NamesForTheList, actors_come_with_main_name_aliases_and_class) {
  const auto stanzas = parse_stanzas(
      "actor  blue-army\nname   Blue Army\nkind   rebel_group\nfr     Armée bleue; AB\nar     الجيش\n", "test");
  ASSERT_TRUE(stanzas.has_value());
  const auto names = train::actor_names(*stanzas, "fr");
  ASSERT_TRUE(names.has_value());
  ASSERT_EQ(names->size(), 3u);
  EXPECT_EQ((*names)[0].name, "Blue Army");
  EXPECT_EQ((*names)[1].name, "Armée bleue");
  EXPECT_FALSE((*names)[1].what.capitals);
  EXPECT_EQ((*names)[2].name, "AB");
  EXPECT_TRUE((*names)[2].what.capitals);
  EXPECT_EQ((*names)[2].what.actor, ListedActor::armed);
}

TEST(NamesForTheList, actor_of_an_unknown_kind_is_an_error) {
  const auto stanzas = parse_stanzas("actor  x\nname   X\nkind   heroes\n", "test");
  ASSERT_TRUE(stanzas.has_value());
  EXPECT_FALSE(train::actor_names(*stanzas, "fr").has_value());
}

}  // namespace
}  // namespace selon
