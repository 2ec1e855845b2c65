// Keys under which different spellings of one name meet.
//
// In: a name in Latin, Arabic or Cyrillic letters. Out: its bare key (no accents, hyphens as spaces, no apostrophes)
// and its consonant skeleton. The skeleton keeps consonants in order, with letters that transliterations confuse merged
// (kh/h, q/k/c, ch/sh, dj/j/g, z/s, th/t, w/ou before a vowel), vowels, articles (al-, el-, ez-...) and doublings left
// out: "Mayadine", "Al Mayādīn" and "الميادين" all give "mdn". Arabic script writes no short vowels, so that spellings
// of Arabic names share little more than this. A skeleton is a guess: many names share one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace selon {

// "Deir ez-Zor" → "deir ez zor", "Ma‘rib" → "marib".
std::string bare_key(std::string_view name);

// Empty when fewer than two consonants are left or when letters of another script occur.
std::string name_skeleton(std::string_view name);

// All skeletons that a name is filed under: its own, and those of readings that only some spellings show ("Ālbū Kamāl"
// is also written without its "al", "Abu Kamal" without its "a"). Sorted; empty when there is none.
std::vector<std::string> name_skeletons(std::string_view name);

// A name as its spellings are compared with others: its sounds (the skeleton's consonants with three classes of vowels)
// and its letters without articles. Both are empty for a name that is not wholly in Latin letters.
class SpelledName {
 public:
  explicit SpelledName(std::string_view name);

  // How alike two spellings are, from 0 to 1: one less the edit distance over the length, of their sounds and of their
  // letters, in equal parts. 0 where one is not in Latin letters. Ranks names that share a skeleton: "Hawija" is "Al
  // Ḩawījah" rather than "Huizhou".
  double likeness(const SpelledName& other) const;

 private:
  std::string sound_, letters_;
};

double spelling_likeness(std::string_view a, std::string_view b);

}  // namespace selon
