// check_pack: every example of every rule, alone and in the company of the whole pack.
#include <fmt/format.h>

#include <algorithm>

#include "mention/draft.h"
#include "mention/render.h"
#include "rule/knowledge.h"
#include "selon/pack.h"
#include "stages.h"

namespace selon {
namespace {

// One example, read by the whole line up to and including the phase of its rule.
struct Trial {
  Syntax syntax;
  Record record;
};

class Checker {
 public:
  Checker(const Knowledge& knowledge, PackCheck& check) : knowledge_(knowledge), check_(check) {}

  void run(const RuleInfo& rule) {
    ++check_.rules;
    for (const Example& example : knowledge_.rules.examples(rule)) {
      if (knowledge_.rules.needs_tree(rule) && !can_parse(knowledge_)) {
        ++check_.skipped;
        continue;
      }
      ++check_.examples;
      run(rule, example);
    }
  }

 private:
  const Knowledge& knowledge_;
  PackCheck& check_;

  void complain(const Example& example, const RuleInfo& rule, std::string what) {
    check_.problems.push_back({example.at, fmt::format("rule {}: {}", rule.id, what)});
  }

  void run(const RuleInfo& rule, const Example& example) {
    auto text = Text::from_utf8(example.text);
    if (!text) return complain(example, rule, text.error().message);
    Record record;
    record.language = knowledge_.code;
    record.metadata.published = parse_date(example.published);
    record.text = std::move(*text);
    const Syntax syntax = analyse_text(record.text, knowledge_);
    Draft draft(knowledge_, syntax, std::move(record));
    run_stages(draft, StagesUntil::before, rule.phase);

    const auto alone = knowledge_.rules.match_alone(rule, syntax, draft.lattice).matches;
    if (example.kind == Example::Kind::no) {
      if (!alone.empty())
        complain(example, rule, fmt::format("must not match, and matches \"{}\"", words(draft, alone.front())));
      return;
    }
    if (alone.empty()) return complain(example, rule, "does not match");
    if (!agrees(rule, example, draft, alone)) return;

    auto company = knowledge_.rules.match(rule.phase, syntax, draft.lattice).matches;
    const bool survives = std::any_of(company.begin(), company.end(), [&](const Match& match) {
      return match.rule == &rule && match.first == alone.front().first && match.end == alone.front().end;
    });
    if (!survives) {
      std::string winners;
      for (const Match& match : company)
        if (match.first < alone.front().end && alone.front().first < match.end) winners += " " + match.rule->id;
      return complain(example, rule, fmt::format("matches alone and loses in company against:{}", winners));
    }
    if (example.value.empty()) return;
    run_stages(draft, StagesUntil::through, rule.phase);
    const std::string value = render(draft, rule.phase, rule.id);
    if (value != example.value)
      complain(example, rule, fmt::format("gives \"{}\", and \"{}\" is expected", value, example.value));
  }

  std::string words(const Draft& draft, const Match& match) const {
    return std::string(draft.text().slice(draft.span(match.first, match.end)));
  }

  // Marks without a name are the matches one by one; named marks are the captures of the first match.
  bool agrees(const RuleInfo& rule, const Example& example, const Draft& draft, const std::vector<Match>& matches) {
    std::vector<Span> wholes;
    bool named = false;
    for (const auto& mark : example.marks) {
      if (mark.capture.empty())
        wholes.push_back({mark.start, mark.end});
      else
        named = true;
    }
    if (!wholes.empty()) {
      std::vector<Span> found;
      for (const Match& match : matches) found.push_back(draft.span(match.first, match.end));
      std::sort(wholes.begin(), wholes.end());
      std::sort(found.begin(), found.end());
      if (found != wholes) {
        std::string list;
        for (const Span span : found) list += fmt::format(" \"{}\"", draft.text().slice(span));
        complain(example, rule, "matches other words than those marked:" + list);
        return false;
      }
    }
    if (!named) return true;
    if (wholes.empty() && matches.size() > 1) {
      complain(example, rule, fmt::format("matches {} times; one match is marked", matches.size()));
      return false;
    }
    for (const auto& mark : example.marks) {
      if (mark.capture.empty()) continue;
      bool right = false;
      std::string held;
      for (const Capture& capture : matches.front().captures) {
        if (rule.captures[capture.name] != mark.capture || capture.first == capture.end) continue;
        const Span span = draft.span(capture.first, capture.end);
        held += fmt::format(" \"{}\"", draft.text().slice(span));
        right = right || span == Span{mark.start, mark.end};
      }
      if (!right) {
        complain(example, rule,
                 fmt::format("{} holds{}, and \"{}\" is marked", mark.capture, held.empty() ? " nothing" : held,
                             example.text.substr(mark.start, mark.end - mark.start)));
        return false;
      }
    }
    return true;
  }
};

}  // namespace

Result<PackCheck> check_pack(const std::string& code, const KnowledgePaths& paths) {
  auto language = Language::load(code, paths);
  if (!language) return tl::unexpected(language.error());
  const Knowledge& knowledge = language->knowledge();
  PackCheck check{.language = code, .version = knowledge.pack_version};
  Checker checker(knowledge, check);
  for (const RuleInfo* rule : knowledge.rules.rules()) checker.run(*rule);
  return check;
}

}  // namespace selon
