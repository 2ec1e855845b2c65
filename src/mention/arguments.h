// The arguments of a rule's `gives`, as the finders want them: a number, a word, the value of a lexicon entry.
//
// In: a match. `day=day` names a capture; `shift=last` is the word itself. Out: what the capture holds, or nothing.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "mention/draft.h"

namespace selon {

class Arguments {
 public:
  Arguments(const Draft& draft, const Match& match) : draft_(draft), match_(match) {}

  // The capture that the argument names, when the rule has such a capture and it holds something.
  const Capture* capture(std::string_view key) const;

  // A lexicon value, a number mention's value, or digits: "1er" is 1, "XVe" is 15.
  std::optional<double> number(std::string_view key) const;
  std::optional<int> integer(std::string_view key) const;

  // The groups of digits in the captured words: {14, 30} for "14h30".
  std::vector<int> groups(std::string_view key) const;

  // The lexicon value of the captured entry; for other captures the empty view; for a plain word the word.
  std::string_view text(std::string_view key) const;

 private:
  const Draft& draft_;
  const Match& match_;
};

}  // namespace selon
