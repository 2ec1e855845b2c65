// Matching: wake the rules of a phase sentence by sentence, try them with backtracking, settle overlaps.
#include <algorithm>
#include <tuple>

#include "rule/matcher.h"

namespace selon {
namespace {

struct Candidate {
  Match match;
  std::uint32_t rule, pattern;
  TokenIndex anchor_first, anchor_end;
};

bool overlap(const Candidate& a, const Candidate& b) {
  return a.anchor_first < b.anchor_end && b.anchor_first < a.anchor_end;
}

// Room for matching, made once a thread. What one text leaves there means nothing to the next: both memories count on
// instead of being wiped.
struct Working {
  MatcherMemory matcher;
  WakingMemory waking;
  std::vector<Candidate> found;  // in the sentence at hand
  std::vector<Candidate*> standing, kept;
};
Working& working_of_thread() {
  thread_local Working working;
  return working;
}

// Moves the winners among what was found to `out`, in text order.
void settle(const RuleSet::Impl& impl, Working& working, std::vector<Match>& out) {
  std::vector<Candidate>& found = working.found;
  std::vector<Candidate*>&standing = working.standing, &kept = working.kept;
  if (found.size() == 1) {
    out.push_back(std::move(found.front().match));
    found.clear();
    return;
  }
  const auto loses = [&](const Candidate& one) {
    const auto& winners = impl.loses_to[one.rule];
    return !winners.empty() && std::any_of(found.begin(), found.end(), [&](const Candidate& other) {
      return overlap(one, other) && std::find(winners.begin(), winners.end(), other.rule) != winners.end();
    });
  };
  standing.clear();
  kept.clear();
  for (Candidate& one : found)
    if (!loses(one)) standing.push_back(&one);
  std::sort(standing.begin(), standing.end(), [](const Candidate* a, const Candidate* b) {
    const auto length_a = a->match.end - a->match.first, length_b = b->match.end - b->match.first;
    if (length_a != length_b) return length_a > length_b;
    return std::tie(a->match.first, a->rule, a->pattern) < std::tie(b->match.first, b->rule, b->pattern);
  });
  for (Candidate* one : standing)
    if (std::none_of(kept.begin(), kept.end(), [&](const Candidate* other) { return overlap(*one, *other); }))
      kept.push_back(one);
  std::sort(kept.begin(), kept.end(), [](const Candidate* a, const Candidate* b) {
    return std::tie(a->anchor_first, a->match.first, a->rule) < std::tie(b->anchor_first, b->match.first, b->rule);
  });
  for (Candidate* one : kept) out.push_back(std::move(one->match));
  found.clear();
}

}  // namespace

void RuleSet::add_words(const Lexicon& lexicon, const Syntax& syntax, Lattice& lattice) const {
  StandingAtoms atoms(syntax.tokens.size());
  for (const Sentence& sentence : syntax.sentences) {
    for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
      impl_->atoms.add_token(syntax, at, atoms);
      if (syntax.tokens[at].word == no_word) continue;
      lexicon.match_all(
          &syntax.tokens[at], sentence.end - at, [&](std::size_t length, std::span<const LexiconEntry> row) {
            const auto entry = static_cast<std::size_t>(row.data() - lexicon.entries().data());
            const Signature signature =
                row.size() == 1 ? Signature::lexicon(row.front().lexicon_class) : impl_->phrases.of(entry);
            lattice.add_phrases(at, at + static_cast<TokenIndex>(length), row, signature);
            impl_->atoms.add_phrases(entry, row.size(), at, atoms);
          });
    }
  }
  atoms.next_token();
  lattice.set_atoms(std::move(atoms));
}

RuleMatches RuleSet::match(std::string_view phase, const Syntax& syntax, const Lattice& lattice) const {
  RuleMatches out;
  const auto wake_at = impl_->wake.find(phase);
  if (wake_at == impl_->wake.end()) return out;
  Working& working = working_of_thread();
  std::vector<Candidate>& found = working.found;
  found.clear();  // a text that memory ran out in may have left some
  Waking waking(wake_at->second, impl_->atoms, lattice, working.waking);
  Match match;
  for (const Sentence& sentence : syntax.sentences) {
    if (!waking.look_at(sentence)) continue;
    Matcher matcher(*impl_, syntax, lattice, sentence, working.matcher);
    const auto attempt = [&](PatternRef ref, TokenIndex at) {
      const Rule& rule = impl_->rules[ref.rule];
      if (!matcher.try_at(rule, rule.patterns[ref.pattern], at, match)) return;
      const auto [first, end] = anchor_of(rule, match);
      found.push_back({std::move(match), ref.rule, ref.pattern, first, end});
    };
    const auto stands = [&](PatternRef ref, std::uint32_t child, TokenIndex end) {
      const Rule& rule = impl_->rules[ref.rule];
      return matcher.rest_stands(rule, rule.patterns[ref.pattern], child, end);
    };
    waking.visit(sentence, attempt, stands);
    if (matcher.exhausted()) out.exhausted.push_back(sentence.first);
    if (!found.empty()) settle(*impl_, working, out.matches);
  }
  return out;
}

RuleMatches RuleSet::match_alone(const RuleInfo& info, const Syntax& syntax, const Lattice& lattice) const {
  RuleMatches out;
  Working working;
  std::vector<Candidate>& found = working.found;
  for (const Sentence& sentence : syntax.sentences) {
    Matcher matcher(*impl_, syntax, lattice, sentence, working.matcher);
    Match match;
    for (std::uint32_t i = 0; i < impl_->rules.size(); ++i) {
      const Rule& rule = impl_->rules[i];
      if (&rule.info != &info) continue;
      for (std::uint32_t p = 0; p < rule.patterns.size(); ++p) {
        for (TokenIndex at = sentence.first; at < sentence.end; ++at) {
          if (!matcher.try_at(rule, rule.patterns[p], at, match)) continue;
          const auto [first, end] = anchor_of(rule, match);
          found.push_back({std::move(match), i, p, first, end});
        }
      }
    }
    if (matcher.exhausted()) out.exhausted.push_back(sentence.first);
    settle(*impl_, working, out.matches);
  }
  return out;
}

}  // namespace selon
