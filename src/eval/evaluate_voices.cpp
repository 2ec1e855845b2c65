#include <fmt/format.h>

#include "eval/comparison.h"
#include "selon/names.h"

namespace selon {
namespace {

constexpr double enough = 0.5, loose = 0.3, strict = 0.8;  // shares of words; the latter two are the field's own bounds
constexpr std::uint32_t shown_words = 60;                  // code points of a long speech in a list of misses

// How much of what is marked is said, and of what is said marked: the lesser share.
double content_fit(Span marked, const std::vector<Span>& said) {
  if (said.empty()) return 0;
  Span whole = said.front();
  for (const Span one : said) whole = {std::min(whole.start, one.start), std::max(whole.end, one.end)};
  return std::min(covered(marked, said), covered(whole, {marked}));
}

std::size_t at_least(const std::vector<Pair>& pairs, double bound) {
  return static_cast<std::size_t>(
      std::count_if(pairs.begin(), pairs.end(), [&](const Pair& one) { return one.fit >= bound; }));
}

}  // namespace

void Comparison::voices() {
  const auto& golds = gold_.voices;
  const auto& saids = record_.voices;
  const auto source_of = [&](std::size_t j) { return said(saids[j].source); };
  std::vector<std::vector<Span>> contents;
  for (const Voice& voice : saids) {
    contents.emplace_back();
    for (const Span one : voice.content) contents.back().push_back(said(one));
  }
  const auto meets = [&](std::size_t i, std::size_t j) { return golds[i].source.overlaps(source_of(j)); };
  const auto sources =
      pair(golds.size(), saids.size(), [&](std::size_t i, std::size_t j) { return meets(i, j) ? 1.0 : 0.0; });
  auto fitting = pair(golds.size(), saids.size(), [&](std::size_t i, std::size_t j) {
    return meets(i, j) ? content_fit(golds[i].content, contents[j]) : 0.0;
  });
  const auto words = pair(golds.size(), saids.size(),
                          [&](std::size_t i, std::size_t j) { return content_fit(golds[i].content, contents[j]); });
  count(Layer::voice_source, golds.size(), saids.size(), sources.size());
  count(Layer::voice_loose, golds.size(), saids.size(), at_least(fitting, loose));
  count(Layer::voice_strict, golds.size(), saids.size(), at_least(fitting, strict));
  count(Layer::words_loose, golds.size(), saids.size(), at_least(words, loose));
  count(Layer::words_strict, golds.size(), saids.size(), at_least(words, strict));
  count_voice_forms(sources, fitting);

  std::erase_if(fitting, [](const Pair& one) { return one.fit < enough; });
  std::size_t stances = 0;
  voice_of_.assign(golds.size(), std::nullopt);
  std::vector<bool> meant(saids.size());
  for (const auto& [i, j, fit] : fitting) {
    voice_of_[i] = j;
    meant[j] = true;
    const bool good = golds[i].stance == to_string(saids[j].stance);
    stances += good;
    if (!good)
      miss("voice", Cause::field_differs, "stance", golds[i].source, golds[i].stance,
           std::string(to_string(saids[j].stance)));
  }
  count(Layer::voice_content, golds.size(), saids.size(), fitting.size());
  count(Layer::voice_stance, golds.size(), saids.size(), stances);

  const auto begin_of = [&](Span span) {
    const bool cut = span.size() > shown_words;
    return cut ? gold_.words({span.start, span.start + shown_words}) + "…" : gold_.words(span);
  };
  std::vector<std::optional<std::size_t>> by_source(golds.size());
  for (const auto& [i, j, fit] : sources) by_source[i] = j;
  for (std::size_t i = 0; i < golds.size(); ++i) {
    if (voice_of_[i]) continue;
    const std::string expected = begin_of(golds[i].content);
    if (!by_source[i] || meant[*by_source[i]]) {
      miss("voice", Cause::not_found, "", golds[i].source, expected, "");
      continue;
    }
    meant[*by_source[i]] = true;
    std::string told;
    for (const Span one : contents[*by_source[i]]) told += (told.empty() ? "" : " / ") + begin_of(one);
    miss("voice", Cause::field_differs, "content", golds[i].source, expected, told);
  }
  for (std::size_t j = 0; j < saids.size(); ++j)
    if (!meant[j])
      miss("voice", Cause::extra, "", source_of(j), "", contents[j].empty() ? "" : begin_of(contents[j].front()));
}

void Comparison::count_voice_forms(const std::vector<Pair>& sources, const std::vector<Pair>& fitting) {
  const auto& golds = gold_.voices;
  std::vector<bool> found(golds.size());
  std::vector<const Pair*> fit_of(golds.size(), nullptr);
  for (const Pair& one : sources) found[one.gold] = true;
  for (const Pair& one : fitting) fit_of[one.gold] = &one;
  std::vector<Span> sentences;
  for (const Span one : record_.sentences) sentences.push_back(said(one));
  const auto sentence_of = [&](std::uint32_t at) {
    return std::upper_bound(sentences.begin(), sentences.end(), at,
                            [](std::uint32_t position, Span one) { return position < one.end; }) -
           sentences.begin();
  };
  for (std::size_t i = 0; i < golds.size(); ++i) {
    const GoldVoice& voice = golds[i];
    const std::string words = gold_.words(voice.content);
    const std::string around = gold_.words(
        {voice.content.start - std::min(voice.content.start, 2u), voice.content.end});  // « and a space before it
    const auto marks = [](const std::string& text) {
      return text.find("«") != std::string::npos || text.find("“") != std::string::npos ||
             text.find('"') != std::string::npos;
    };
    const auto first = sentence_of(voice.content.start), last = sentence_of(voice.content.end - 1);
    const auto speaker = sentence_of(voice.source.start);
    std::vector<VoiceForm> forms;
    if (speaker < first || speaker > last)
      forms.push_back(VoiceForm::apart);
    else if (voice.source.end <= voice.content.start)
      forms.push_back(VoiceForm::before);
    else
      forms.push_back(voice.source.start >= voice.content.end ? VoiceForm::after : VoiceForm::inside);
    const std::string head = around.substr(0, around.size() - words.size());
    forms.push_back(marks(head) || marks(words.substr(0, 2)) ? VoiceForm::quoted
                    : marks(words)                           ? VoiceForm::partly_quoted
                                                             : VoiceForm::indirect);
    forms.push_back(first == last ? VoiceForm::one_sentence : VoiceForm::longer);
    if (voice.within) forms.push_back(VoiceForm::nested);
    for (const VoiceForm form : forms) {
      VoiceCounts& counts = evaluation_.voices[static_cast<std::size_t>(form)];
      ++counts.gold;
      counts.source += found[i];
      if (fit_of[i] == nullptr) continue;
      counts.content += fit_of[i]->fit >= enough;
      counts.strict += fit_of[i]->fit >= strict;
      counts.stance += fit_of[i]->fit >= enough && voice.stance == to_string(record_.voices[fit_of[i]->said].stance);
    }
  }
}

}  // namespace selon
