#include "text/guess_language.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace selon {
namespace {

std::optional<std::string> guess(std::string written) {
  return guess_language(*Text::from_utf8(std::move(written)), {"fr"});
}

const char* const french =
    "Les combattants ont quitté la ville dans la nuit, selon deux habitants joints par téléphone. Les autorités n'ont "
    "pas "
    "confirmé ce départ.";
const char* const english =
    "The fighters left the town during the night, two residents said by telephone. The authorities have not confirmed "
    "it.";
const char* const spanish =
    "Los combatientes abandonaron la ciudad durante la noche, según dos vecinos contactados por teléfono.";
const char* const arabic = "انسحب المقاتلون من المدينة خلال الليل بحسب اثنين من السكان تم الاتصال بهما هاتفيا.";

TEST(GuessLanguageTest, sure_guesses_are_given) {
  EXPECT_EQ(guess(french), "fr");
  EXPECT_EQ(guess(english), "en");
  EXPECT_EQ(guess(spanish), "es");
  EXPECT_EQ(guess(arabic), "ar");
}

TEST(GuessLanguageTest, a_line_with_foreign_names_is_in_the_language_that_can_be_read) {
  EXPECT_EQ(guess("Kinshasa accuse Kigali de soutenir le M23."), "fr");
  EXPECT_EQ(guess("L'attentat s'est produit à Bagdad, dans un centre commercial du district de Karada."), "fr");
  EXPECT_EQ(guess("Kinshasa accuses Kigali of backing the M23 rebels."), "en");
}

TEST(GuessLanguageTest, unsure_guesses_are_not) {
  EXPECT_EQ(guess(""), std::nullopt);
  EXPECT_EQ(guess("12 345, 10/10/2017, 3,5 %"), std::nullopt);
  EXPECT_EQ(guess("Alep, Homs"), std::nullopt);
  EXPECT_EQ(guess(std::string(french) + "\n" + arabic + "\n" + english), std::nullopt);
}

TEST(GuessLanguageTest, a_long_text_is_told_by_its_first_part) {
  std::string text;
  while (text.size() < 300'000) text += std::string(french) + "é ";
  EXPECT_EQ(guess(text), "fr");
}

TEST(GuessLanguageTest, threads_agree) {
  std::vector<int> wrong(4, 0);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < wrong.size(); ++t)
    threads.emplace_back([&wrong, t] {
      for (int i = 0; i < 200; ++i)
        wrong[t] += guess(i % 2 == 0 ? french : english) == (i % 2 == 0 ? "fr" : "en") ? 0 : 1;
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

}  // namespace
}  // namespace selon
