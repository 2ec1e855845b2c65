#include "pack/word_frequencies.h"

#include <fmt/format.h>

#include <charconv>

#include "base/utf8.h"

namespace selon {

Result<WordFrequencies> WordFrequencies::build(const std::vector<Stanza>& stanzas) {
  WordFrequencies all;
  for (const Stanza& stanza : stanzas) {
    const StanzaField* says = stanza.find("says");
    if (stanza.kind() != "frequencies" || says == nullptr)
      return fail(ErrorKind::bad_knowledge, "a stanza here begins with \"frequencies\" and has a line \"says\"",
                  stanza.at(stanza.line()));
    for (const StanzaItem& item : says->items) {
      std::uint32_t frequency = 0;
      const std::vector<std::string_view> parts = split_list(item.text, ' ');
      const std::string_view first = parts.front();
      const auto [end, code] = std::from_chars(first.data(), first.data() + first.size(), frequency);
      if (code != std::errc() || end != first.data() + first.size())
        return fail(ErrorKind::bad_knowledge,
                    fmt::format("a line is a number and words, and \"{}\" is no number", first), stanza.at(item.line));
      for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::string word = fold(parts[i]);
        if (all.words_.find(word) != StringTable::absent)
          return fail(ErrorKind::bad_knowledge, fmt::format("\"{}\" stands here twice", parts[i]),
                      stanza.at(item.line));
        all.words_.add(word);
        all.frequencies_.push_back(frequency);
      }
    }
  }
  return all;
}

}  // namespace selon
