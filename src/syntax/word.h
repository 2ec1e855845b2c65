// A token as the models see it: hashes of its form and of its parts, its shape, what the lexicon and the clusters say.
//
// Made once for each token of a sentence; tagger, parser and name finder build their features from it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "pack/syntax.h"
#include "syntax/form_table.h"

namespace selon {

struct Word {
  std::uint64_t form = 0;                 // folded, digits made equal
  std::uint64_t bare = 0;                 // without accents
  std::array<std::uint64_t, 5> suffix{};  // last 1 to 5 letters, without accents kept apart
  std::array<std::uint64_t, 4> prefix{};  // first 1 to 4
  std::uint32_t shape = 0;
  FormClass lexicon{};
  std::uint32_t set = FormTable::no_set, restore = FormTable::no_set;
  std::uint16_t cluster = 0, coarse_cluster = 0;  // 0: a word without cluster
};

// What the word stands on: its folded form, and how it is written.
struct WordForm {
  std::string_view folded, written;
  Letters letters = Letters::none;
};

struct WordScratch {
  std::string bare, restored;
};

Word make_word(const WordForm& form, const FormTable& forms, const HashIndex& clusters, WordScratch& scratch);

// Lower-case Latin letters without their accents ("é" → "e", "œ" → "oe"); other characters stay.
void strip_accents(std::string_view folded, std::string& out);

// How letters are written, as tokenize() sees it: ETAT upper, Etat and Deir-ez-Zor capitalised, eTat mixed, 12 none.
Letters letters_of(std::string_view written);

}  // namespace selon
