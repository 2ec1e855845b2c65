// explain: the line as ever, with an ear for what made no claim.
#include <algorithm>

#include "base/sha256.h"
#include "claim/assemble.h"
#include "mention/draft.h"
#include "rule/knowledge.h"
#include "selon/why.h"
#include "stages.h"

namespace selon {
namespace {

std::string sentence_of(PassedOver::Why why) {
  switch (why) {
    case PassedOver::Why::other_word_class:
      return "By its part of speech the word is not the one that the rule means.";
    case PassedOver::Why::name:
      return "The word is part of the name of a party.";
    case PassedOver::Why::points_back:
      return "The words point back to what has been told.";
    case PassedOver::Why::told_before:
      return "The same has been told before in the report.";
    case PassedOver::Why::other_field:
      return "The sentence has words of other fields, and hardly any of conflict.";
    case PassedOver::Why::unreal:
      return "The words depend on one of showing, practising or remembering.";
    case PassedOver::Why::supposed:
      return "What is told is asked, supposed or wished.";
    case PassedOver::Why::figurative:
      return "The words around make it a figure of speech, or the act of something that wages no war.";
    case PassedOver::Why::general:
      return "The sentence says it of all such things, not of one that happened.";
    case PassedOver::Why::history:
      return "What is told lies more than a lifetime back, or is told as histories are.";
    case PassedOver::Why::barren:
      return "All fields have the word, and nothing around it speaks of conflict.";
    case PassedOver::Why::off_topic:
      return "The text as a whole has too few words of armed conflict.";
  }
  return {};
}

std::string sentence_of(const NearMatch& near) {
  switch (near.lacking) {
    case NearMatch::Lacking::before:
      return "The rule's word is there, and what it asks for before it is not.";
    case NearMatch::Lacking::after:
      return "The rule's word is there, and what it asks for after it is not.";
    case NearMatch::Lacking::around:
      return "The rule's word is there, and what it asks for around it is not.";
    case NearMatch::Lacking::tree:
      return "The rule's words are there, and the sentence's grammar is not what it asks for.";
    case NearMatch::Lacking::place:
      return near.lost_to == nullptr ? "Another rule took the words."
                                     : "The rule " + near.lost_to->id + " took the words: " + near.lost_to->says;
  }
  return {};
}

}  // namespace

Explained explain(Text text, Metadata metadata, const Language& language) {
  const Knowledge& knowledge = language.knowledge();
  Record record;
  record.id = sha256_hex(text.utf8());
  record.language = knowledge.code;
  record.metadata = std::move(metadata);
  record.text = std::move(text);
  const Syntax syntax = analyse_text(record.text, knowledge);
  for (const Sentence& sentence : syntax.sentences) record.sentences.push_back(sentence.span);
  Draft draft(knowledge, syntax, std::move(record));
  run_stages(draft, StagesUntil::before, "claim");

  std::vector<NearMiss> misses;
  const auto add = [&](const RuleInfo& rule, TokenIndex first, TokenIndex end, std::string against) {
    misses.push_back({draft.span(first, end), rule.id, std::string(rule.argument("type")), std::move(against)});
  };
  for (const PassedOver& one : assemble_and_explain(draft)) add(*one.rule, one.first, one.end, sentence_of(one.why));
  for (const NearMatch& near : knowledge.rules.nearly("claim", syntax, draft.lattice))
    add(*near.rule, near.first, near.end, sentence_of(near));
  std::stable_sort(misses.begin(), misses.end(),
                   [](const NearMiss& a, const NearMiss& b) { return a.words.start < b.words.start; });
  return {std::move(draft.record), std::move(misses)};
}

}  // namespace selon
