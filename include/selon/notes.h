// The closed list of note codes: what a reading can have seen and not turned into a claim or a value.
//
// A Note's code is one of these; docs/formats/notes.md is the same list for readers, and a test checks that every code
// written in src/ stands here and that this list and that page agree. A code is never reused for something else.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace selon {

struct NoteCode {
  std::string_view code;
  std::string_view meaning;
};

inline constexpr auto note_codes = std::to_array<NoteCode>({
    // the text as a whole
    {"text_empty", "The report holds no words."},
    {"decode_replaced", "Broken bytes were replaced by U+FFFD, because lossy decoding was asked for."},
    {"language_unsupported", "There is no language pack for the language of the report or of a part of it."},
    {"language_uncertain", "The language of the report was guessed with little ground."},
    {"published_unknown", "The day of publication is not known, so relative dates stay unresolved."},
    {"dateline_contradicts", "The dateline in the text and the metadata disagree."},
    // sentences
    {"sentence_too_complex", "A sentence was too long or too nested to be analysed whole."},
    {"quote_unclosed", "A quotation mark opens and does not close."},
    // places
    {"place_unknown", "Words that stand as a place name are in no gazetteer."},
    {"place_ambiguous", "A place name fits several places equally well."},
    // times
    {"date_unresolved", "A date counts from a day that is not told."},
    {"date_contradicts", "Parts of a date exclude each other, such as a weekday and a day of the month."},
    {"date_impossible", "A date that no calendar has."},
    {"period_contradicts", "A period does not have as many days as the text counts in it."},
    // actors and voices
    {"actor_unknown", "Words that stand as an actor mean no actor that is known or introduced."},
    {"actor_ambiguous", "Words that stand as an actor fit several actors equally well."},
    {"pronoun_unresolved", "A pronoun stands as an actor, and whom it means is not clear."},
    {"voice_without_source", "Words are reported as somebody's, and whose they are is not told."},
    {"voice_without_content", "Somebody is said to speak, and the words cannot be found."},
    // figures
    {"figure_without_noun", "A number counts something that is not told."},
    {"figure_parts_exceed", "Parts of a figure add up to more than the figure."},
    {"figure_remainder_open", "Parts of a figure leave a remainder of which the text does not say who it is."},
    {"figure_share_exceeds", "A share of a whole is more than the whole."},
    {"figure_too_large", "A number is too large to be kept exactly."},
    // claims
    {"report_off_topic", "The report is not of armed conflict, so that its words make no claims."},
    {"claim_without_actor", "Something is said to have been done, and by whom is not told."},
    {"claim_without_place", "Something is said to have happened, and where is not told."},
});

constexpr bool is_note_code(std::string_view code) {
  return std::any_of(note_codes.begin(), note_codes.end(), [&](const auto& known) { return known.code == code; });
}

}  // namespace selon
