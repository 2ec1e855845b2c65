// How far a record says what a careful reader marked: precision, recall and F1 layer by layer, and every miss.
//
// In: a gold report and the record of its text. Out: counts that add up over reports (micro average), the misses with
// their cause and words, and for each claim how confident it was and whether it was right. The layers are those of the
// project's scorer, to the last digit; `voice.loose` and below are further ones.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "selon/gold.h"
#include "selon/record.h"

namespace selon {

enum class Layer {
  place_found,
  place_resolved,
  time_found,
  time_value,
  figure_value,
  figure_kind,
  figure_full,
  figure_part_of,
  voice_source,
  voice_content,
  voice_stance,
  claim_type,
  claim_actor,
  claim_target,
  claim_place,
  claim_when,
  claim_voices,
  claim_certainty,
  claim_sourced,
  voice_loose,   // at least 0.3 of either side's words are the other's, where the sources meet
  voice_strict,  // at least 0.8
  words_loose,   // the same whoever is taken for the speaker
  words_strict,
};
inline constexpr std::size_t layer_count = 23;
inline constexpr std::array<std::string_view, layer_count> layer_names = {
    "place.found",   "place.resolved", "time.found",   "time.value",    "figure.value", "figure.kind",
    "figure.full",   "figure.part_of", "voice.source", "voice.content", "voice.stance", "claim.type",
    "claim.actor",   "claim.target",   "claim.place",  "claim.when",    "claim.voices", "claim.certainty",
    "claim.sourced", "voice.loose",    "voice.strict", "words.loose",   "words.strict"};

struct LayerCounts {
  int gold = 0, said = 0, right = 0;
  void add(int more_gold, int more_said, int more_right);
  double precision() const, recall() const, f1() const;
};

enum class Cause { not_found, wrong_type, extra, field_differs };
inline constexpr std::array<std::string_view, 4> cause_names = {"not found", "wrong type", "extra", "field differs"};

struct Miss {
  std::string report;
  std::string_view kind;  // place, time, figure, voice, claim
  Cause cause = Cause::not_found;
  std::string field;  // which one differs; the claim's type where none does
  std::string words;  // that the mention or trigger is
  std::string expected, said;
};

// One said claim: for seeing what confidences mean.
struct JudgedClaim {
  double confidence = 0;
  bool right = false;    // a claim of its type is marked there
  bool sourced = false;  // and its parties, voices and certainty are right too
};

// How voices are found by what they look like: a group of gold voices.
enum class VoiceForm { before, after, inside, apart, quoted, partly_quoted, indirect, one_sentence, longer, nested };
inline constexpr std::array<std::string_view, 10> voice_form_names = {"speaker before the words",
                                                                      "speaker after them",
                                                                      "speaker inside them",
                                                                      "speaker in another sentence",
                                                                      "all in quotation marks",
                                                                      "partly quoted",
                                                                      "indirect",
                                                                      "within one sentence",
                                                                      "over several sentences",
                                                                      "inside another voice"};

struct VoiceCounts {
  int gold = 0, source = 0, content = 0, strict = 0, stance = 0;
};

struct Evaluation {
  int reports = 0;
  std::array<LayerCounts, layer_count> layers;
  std::array<VoiceCounts, voice_form_names.size()> voices;
  std::vector<Miss> misses;
  std::vector<JudgedClaim> claims;

  // `record` is selon's of gold.text.
  void add(const GoldReport& gold, const Record& record);

  LayerCounts& operator[](Layer layer) { return layers[static_cast<std::size_t>(layer)]; }
  const LayerCounts& operator[](Layer layer) const { return layers[static_cast<std::size_t>(layer)]; }
};

// F1 of each layer in percent, to one decimal, as a file that changes are held against.
struct BaselineLayer {
  std::string name;
  double before = 0, now = 0;
  bool fell = false;  // by more than a point
};

// Layers that the file does not name are left out. Errors: those of reading a file; bad_input.
Result<std::vector<BaselineLayer>> compare_with_baseline(const Evaluation& evaluation, const std::string& path);
Result<void> save_baseline(const Evaluation& evaluation, const std::string& path);

// {"place.found": {"p", "r", "f1", "gold"}, ...}, to four decimals.
std::string write_scores(const Evaluation& evaluation);

}  // namespace selon
