// The known names of the world, as the name finder asks for them: which tokens a listed name stands on, and what it is.
//
// In: a section of the model file, made at training from the gazetteer and world/ (docs/decisions/0005). Out: for each
// token of a sentence its part in the longest listed place and in the longest listed actor that covers it. The list
// lies in the model and not in the gazetteer of the user, so that the same model gives the same names everywhere, also
// where no gazetteer is. It keeps no names, only four bytes for each: 24 bits of a hash within 4096 buckets and what it
// names. A foreign word meets a stored key about twice in a million look-ups.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "selon/result.h"
#include "syntax/word.h"

namespace selon {

// Classes of listed names; of several places with one name the first class here counts.
enum class ListedPlace : std::uint8_t { none, country, region, city, town, village, other };
enum class ListedActor : std::uint8_t { none, armed, government, organisation, media, person };

struct Listed {
  ListedPlace place = ListedPlace::none;
  ListedActor actor = ListedActor::none;
  bool capitals = false;  // an acronym: stands for the actor only where it is written in capitals ("EI", not "ei")
};

// A token's part in listed names: 0 in none, else part (NamePart) + 4 * class for the place, and the same for the
// actor.
struct ListedPart {
  std::uint8_t place = 0, actor = 0;
  std::uint64_t both() const { return std::uint64_t{place} << 8 | actor; }
};

class NameList {
 public:
  static constexpr std::size_t longest = 6;  // words of a name

  NameList() = default;
  static Result<NameList> read(std::string_view section, const std::string& place);

  bool empty() const { return cells_.empty(); }
  // What the name with that key is; all none when it is not listed.
  Listed find(std::uint64_t key) const;

  // One part for each word. Names begin at a word that is not written small.
  void mark(std::span<const Word> words, std::span<const std::uint8_t> letters, std::vector<ListedPart>& parts) const;

  // The key of a name is built word by word from Word::bare, beginning with 0.
  static std::uint64_t key(std::uint64_t before, std::uint64_t bare) { return mix_key(before, bare); }
  // The section's bytes. Entries with one key are one name: the smallest class of place and of actor that is not none
  // stays, and it is an acronym where all are.
  static std::string build(std::vector<std::pair<std::uint64_t, Listed>> entries);

 private:
  static std::uint64_t mix_key(std::uint64_t before, std::uint64_t bare);
  static constexpr std::size_t bucket_count = 4096;
  std::span<const std::uint32_t> buckets_, cells_;  // bucket_count + 1 borders; key << 8 | value, sorted in a bucket
};

}  // namespace selon
