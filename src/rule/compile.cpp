#include "rule/compile.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <charconv>

#include "base/stanza.h"
#include "base/utf8.h"
#include "rule/example.h"
#include "rule/rules_impl.h"
#include "selon/date.h"
#include "selon/names.h"

namespace selon {
namespace {

using Op = PatternNode::Op;

constexpr std::array<std::string_view, upos_count> upos_names = {
    "none", "ADJ",  "ADP",   "ADV",   "AUX",   "CCONJ", "DET",  "INTJ", "NOUN",    "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",   "VERB", "X",    "ADP_DET", "ADP_PRON"};

constexpr std::array<std::pair<std::string_view, ItemKind>, 7> item_names = {{{"NUMBER", ItemKind::number},
                                                                              {"TIME", ItemKind::time},
                                                                              {"PLACE", ItemKind::place},
                                                                              {"ACTOR", ItemKind::actor},
                                                                              {"FIGURE", ItemKind::figure},
                                                                              {"VOICE", ItemKind::voice},
                                                                              {"QUOTE", ItemKind::quote}}};

constexpr std::array<std::pair<std::string_view, Symbol>, 9> other_symbols = {{{"NAME", Symbol::name},
                                                                               {"NP", Symbol::np},
                                                                               {"CLAUSE", Symbol::clause},
                                                                               {"CAPITALISED", Symbol::capitalised},
                                                                               {"UPPER", Symbol::upper},
                                                                               {"DIGITS", Symbol::digits},
                                                                               {"LETTERS", Symbol::letters},
                                                                               {"SHAPE", Symbol::shape},
                                                                               {"ANY", Symbol::any}}};

constexpr std::array<std::string_view, 7> phase_names = {"number", "time",  "place", "actor",
                                                         "figure", "voice", "claim"};

// Compiles the stanza of one rule.
class Compiler {
 public:
  Compiler(const Stanza& stanza, const Lexicon& lexicon, const Cut& cut, Vocabulary& vocabulary)
      : stanza_(stanza), lexicon_(lexicon), cut_(cut), vocabulary_(vocabulary) {}

  Result<Rule> compile() {
    rule_.info.id = stanza_.id();
    rule_.info.at = stanza_.at(stanza_.line());
    std::string published(example_published);
    if (const auto* field = stanza_.find("published")) {
      if (!parse_date(field->value)) return bad(field->line, "published is a date: 2017-10-13");
      published = field->value;
    }
    for (const auto& field : stanza_.fields) {
      const std::string_view key = field.key;  // compared with names that are known: by their length first
      const std::string place = stanza_.at(field.line);
      if (!field.items.empty()) return bad(field.items.front().line, "rules have no indented lines");
      if (key == "rule" || key == "published") continue;
      if (key == "says") {
        rule_.info.says = field.value;
      } else if (key == "match") {
        auto pattern = parse_pattern(field.value, place);
        if (!pattern) return tl::unexpected(pattern.error());
        auto root = add(*pattern, place);
        if (!root) return tl::unexpected(root.error());
        rule_.patterns.push_back(*root);
      } else if (key == "tree") {
        auto condition = parse_tree_condition(field.value, place);
        if (!condition) return tl::unexpected(condition.error());
        if (auto added = add_tree(*condition, place); !added) return tl::unexpected(added.error());
      } else if (key == "gives") {
        if (auto read = read_gives(field); !read) return tl::unexpected(read.error());
      } else if (key == "before") {
        for (const auto id : split_list(field.value, ' ')) rule_.before.emplace_back(id);
      } else if (key == "yes" || key == "no") {
        auto example = parse_example(key == "yes" ? Example::Kind::yes : Example::Kind::no, field.value, place);
        if (!example) return tl::unexpected(example.error());
        example->published = published;
        rule_.examples.push_back(std::move(*example));
      } else {
        return bad(field.line, fmt::format("unknown field \"{}\"; see docs/formats/rules.md", field.key));
      }
    }
    return check();
  }

 private:
  const Stanza& stanza_;
  const Lexicon& lexicon_;
  const Cut& cut_;
  Vocabulary& vocabulary_;
  Rule rule_;

  tl::unexpected<Error> bad(std::uint32_t line, std::string message) const {
    return fail(ErrorKind::bad_knowledge, fmt::format("rule {}: {}", rule_.info.id, message), stanza_.at(line));
  }

  Result<Rule> check() {
    const auto count = [&](Example::Kind kind) {
      return std::count_if(rule_.examples.begin(), rule_.examples.end(), [&](auto& e) { return e.kind == kind; });
    };
    const auto line = stanza_.line();
    if (rule_.info.id.empty()) return bad(line, "needs an id: rule fr.time.day_month");
    if (rule_.info.says.empty()) return bad(line, "needs a line \"says\" with one plain sentence");
    if (rule_.info.phase.empty()) return bad(line, "needs a line \"gives\"");
    if (rule_.patterns.empty() && rule_.trees.empty()) return bad(line, "needs a line \"match\" or \"tree\"");
    if (count(Example::Kind::yes) < 2) return bad(line, "needs at least two yes examples");
    if (count(Example::Kind::no) < 1) return bad(line, "needs at least one no example");
    const auto& captures = rule_.info.captures;
    for (const auto& example : rule_.examples)
      for (const auto& mark : example.marks)
        if (!mark.capture.empty() && std::find(captures.begin(), captures.end(), mark.capture) == captures.end())
          return fail(ErrorKind::bad_knowledge,
                      fmt::format("rule {}: no capture is named \"{}\"", rule_.info.id, mark.capture), example.at);
    if (rule_.patterns.empty()) {  // the first element of the tree is looked for in every sentence
      CompiledNode root{.op = Op::sequence, .children = rule_.trees.front().left, .count = 1};
      rule_.patterns.push_back(push(root));
    }
    for (std::size_t i = 0; i < captures.size(); ++i)
      if (captures[i] == "cue" || captures[i] == "trigger") rule_.anchor = static_cast<std::uint16_t>(i);
    return std::move(rule_);
  }

  std::uint32_t push(CompiledNode node) {
    rule_.nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(rule_.nodes.size() - 1);
  }

  std::uint16_t capture_of(const std::string& name) {
    if (name.empty()) return no_capture;
    auto& names = rule_.info.captures;
    const auto at = std::find(names.begin(), names.end(), name) - names.begin();
    if (at == std::ssize(names)) names.push_back(name);
    return static_cast<std::uint16_t>(at);
  }

  // Adds a node and all below it; gives its index. Children of one node stand side by side.
  Result<std::uint32_t> add(const PatternNode& from, const std::string& place) {
    auto node = compile_node(from, place);
    if (!node) return tl::unexpected(node.error());
    return push(std::move(*node));
  }

  // Of a sequence or choice of one element, made last and captured nowhere, that element.
  CompiledNode unwrapped(CompiledNode node) {
    while ((node.op == Op::sequence || node.op == Op::choice) && node.count == 1 && node.capture == no_capture) {
      assert(node.children + 1 == rule_.nodes.size());
      node = rule_.nodes.back();
      rule_.nodes.pop_back();
    }
    return node;
  }

  Result<CompiledNode> compile_node(const PatternNode& from, const std::string& place) {
    CompiledNode node{.op = from.op, .capture = capture_of(from.capture), .min = from.min, .max = from.max};
    const auto bad_here = [&](std::string message) {
      return fail(ErrorKind::bad_knowledge, fmt::format("rule {}: {}", rule_.info.id, message), place);
    };
    std::vector<CompiledNode> children;
    children.reserve(from.children.size());
    for (const auto& child : from.children) {
      auto compiled = compile_node(child, place);
      if (!compiled) return compiled;
      children.push_back(unwrapped(*compiled));
    }
    switch (from.op) {
      case Op::words: {
        const auto words = intern_phrase(from.text, cut_, vocabulary_);
        if (words.empty()) return bad_here(fmt::format("\"{}\" holds no word", from.text));
        if (words.size() == 1) {
          node.id = words.front();
        } else {
          node.op = Op::sequence;
          for (const WordId word : words) children.push_back({.op = Op::words, .id = word});
        }
        break;
      }
      case Op::lemma:
        node.id = vocabulary_.add(fold(from.text));
        break;
      case Op::lexicon: {
        const auto found = lexicon_.find_class(std::string_view(from.text));
        if (!found) return bad_here(fmt::format("no lexicon class is named \"{}\"", from.text));
        node.id = *found;
        if (!from.arguments.empty()) {
          const auto value = lexicon_.find_value(from.arguments.front());
          if (!value) return bad_here(fmt::format("no lexicon entry has the value \"{}\"", from.arguments.front()));
          node.value = *value;
        }
        break;
      }
      case Op::symbol:
        if (auto done = compile_symbol(from, node, place); !done) return tl::unexpected(done.error());
        break;
      case Op::start:
        node.id = from.text == "p";
        break;
      default:
        break;
    }
    node.count = static_cast<std::uint32_t>(children.size());
    node.children = static_cast<std::uint32_t>(rule_.nodes.size());
    for (auto& child : children) rule_.nodes.push_back(std::move(child));
    return node;
  }

  Result<void> compile_symbol(const PatternNode& from, CompiledNode& node, const std::string& place) {
    const auto bad_here = [&](std::string message) {
      return fail(ErrorKind::bad_knowledge, fmt::format("rule {}: {}", rule_.info.id, message), place);
    };
    for (const auto& [name, kind] : item_names) {
      if (name != from.text) continue;
      node.symbol = Symbol::item;
      node.id = static_cast<std::uint32_t>(kind);
      for (const auto& argument : from.arguments) {
        const auto actor_kind = from_string<ActorKind>(argument);
        if (kind != ItemKind::actor || !actor_kind)
          return bad_here(
              fmt::format("{}({}): only ACTOR takes kinds, and there is none of that name", name, argument));
        node.subkinds |= 1u << static_cast<unsigned>(*actor_kind);
      }
      return {};
    }
    for (const auto& [name, symbol] : other_symbols) {
      if (name != from.text) continue;
      node.symbol = symbol;
      if (symbol == Symbol::np && !from.arguments.empty()) {
        if (from.arguments != std::vector<std::string>{"actor"}) return bad_here("NP takes (actor) or nothing");
        node.subkinds = 1;
      }
      if (symbol == Symbol::shape) {
        if (from.arguments.empty()) return bad_here("SHAPE needs shapes: SHAPE(99h99)");
        for (const auto& shape : from.arguments) details(node).shapes.push_back(fold(shape));
      }
      if (symbol == Symbol::digits && !from.arguments.empty()) {
        const auto range = split_list(from.arguments.front(), '-');
        const auto read = [](std::string_view text, std::uint32_t& number) {
          return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc();
        };
        auto& [feats, shapes, low, high] = details(node);
        if (range.size() != 2 || !read(range[0], low) || !read(range[1], high) || high < low)
          return bad_here("DIGITS takes a range: DIGITS(1-31)");
      }
      return {};
    }
    const auto at = std::find(upos_names.begin() + 1, upos_names.end(), from.text);
    if (at == upos_names.end())
      return bad_here(fmt::format("\"{}\" is no element; write the word itself as \"{}\" in quotation marks", from.text,
                                  from.text));
    node.symbol = Symbol::upos;
    node.id = static_cast<std::uint32_t>(at - upos_names.begin());
    for (const auto& argument : from.arguments) {
      const auto equals = argument.find('=');
      if (equals == std::string::npos)
        return bad_here(fmt::format("a feature is written Name=Value, not \"{}\"", argument));
      details(node).feats.emplace_back(argument.substr(0, equals), argument.substr(equals + 1));
    }
    return {};
  }

  NodeDetails& details(CompiledNode& node) {
    if (node.details == no_details) {
      node.details = static_cast<std::uint32_t>(rule_.details.size());
      rule_.details.emplace_back();
    }
    return rule_.details[node.details];
  }

  Result<void> add_tree(const TreeCondition& from, const std::string& place) {
    CompiledTree tree{
        .relations = from.relations, .direction = from.direction, .reach = from.reach, .sense = from.sense};
    const auto side = [&](const PatternNode& element, std::uint32_t& node, std::uint16_t& name) -> Result<void> {
      // A bare word that names a capture made before stands for it.
      const auto& captures = rule_.info.captures;
      if (element.op == Op::words && element.capture.empty() &&
          std::find(captures.begin(), captures.end(), element.text) != captures.end()) {
        name = capture_of(element.text);
        node = push({.op = Op::symbol, .symbol = Symbol::any});
        return {};
      }
      name = capture_of(element.capture);
      auto added = add(element, place);
      if (!added) return tl::unexpected(added.error());
      node = *added;
      return {};
    };
    if (auto left = side(from.left, tree.left, tree.left_name); !left) return left;
    if (tree.left_name == no_capture)
      return fail(ErrorKind::bad_knowledge,
                  fmt::format("rule {}: the left side of a tree line needs a name", rule_.info.id), place);
    if (auto right = side(from.right, tree.right, tree.right_name); !right) return right;
    rule_.trees.push_back(std::move(tree));
    return {};
  }

  Result<void> read_gives(const StanzaField& field) {
    const std::string_view value = field.value;
    const auto open = value.find('(');
    if (open == std::string_view::npos || !value.ends_with(")"))
      return bad(field.line, "gives is written phase(...) or phase.function(...)");
    const auto head = value.substr(0, open);
    const auto dot = head.find('.');
    rule_.info.phase = head.substr(0, dot);
    if (dot != std::string_view::npos) rule_.info.function = head.substr(dot + 1);
    if (std::find(phase_names.begin(), phase_names.end(), rule_.info.phase) == phase_names.end())
      return bad(field.line, fmt::format("\"{}\" is no phase", rule_.info.phase));
    for (const auto argument : split_list(value.substr(open + 1, value.size() - open - 2), ',')) {
      const auto equals = argument.find('=');
      if (equals == std::string_view::npos)
        rule_.info.arguments.push_back({std::string(argument), std::string(argument)});
      else
        rule_.info.arguments.push_back(
            {std::string(trim(argument.substr(0, equals))), std::string(trim(argument.substr(equals + 1)))});
    }
    return {};
  }
};

}  // namespace

Result<RuleSet> RuleSet::compile(const std::vector<Stanza>& stanzas, const Lexicon& lexicon, const Cut& cut,
                                 const WordFrequencies& frequencies, Vocabulary& vocabulary) {
  auto impl = std::make_shared<Impl>();
  impl->phrases = PhraseSignatures(lexicon);
  impl->determiner = lexicon.find_class("determiner");
  impl->np_link = lexicon.find_class("np_link");
  impl->np_border = lexicon.find_class("np_border");
  impl->speaker = lexicon.find_class("speaker");
  impl->group = lexicon.find_class("group");
  impl->name_link = lexicon.find_class("name_link");
  for (const auto& stanza : stanzas) {
    if (stanza.kind() != "rule")
      return fail(ErrorKind::bad_knowledge,
                  fmt::format("a rule stanza begins with \"rule\", not \"{}\"", stanza.kind()),
                  stanza.at(stanza.line()));
    auto rule = Compiler(stanza, lexicon, cut, vocabulary).compile();
    if (!rule) return tl::unexpected(rule.error());
    impl->rules.push_back(std::move(*rule));
  }
  const NeedFrequency frequency(frequencies, lexicon, vocabulary);
  auto& rules = impl->rules;
  std::stable_sort(rules.begin(), rules.end(), [](auto& a, auto& b) { return a.info.id < b.info.id; });
  std::map<std::string, std::uint32_t> ids;
  for (std::uint32_t i = 0; i < rules.size(); ++i) {
    const auto [at, fresh] = ids.emplace(rules[i].info.id, i);
    if (!fresh)
      return fail(ErrorKind::bad_knowledge,
                  fmt::format("rule {} stands already at {}", rules[i].info.id, rules[at->second].info.at),
                  rules[i].info.at);
    sign(rules[i], impl->determiner);
    for (std::uint32_t p = 0; p < rules[i].patterns.size(); ++p)
      impl->wake.try_emplace(rules[i].info.phase, impl->wake.size())
          .first->second.add(rules[i], {i, p}, vocabulary, lexicon, frequency, impl->atoms);
  }
  for (auto& [phase, wake] : impl->wake) wake.freeze(impl->atoms.size());
  impl->atoms.freeze(lexicon);
  impl->loses_to.resize(rules.size());
  for (std::uint32_t i = 0; i < rules.size(); ++i) {
    for (const auto& id : rules[i].before) {
      const auto at = ids.find(id);
      if (at == ids.end())
        return fail(ErrorKind::bad_knowledge,
                    fmt::format("rule {}: before {}: there is no such rule", rules[i].info.id, id), rules[i].info.at);
      impl->loses_to[at->second].push_back(i);
    }
  }
  for (const std::string_view sign :
       {",", ";", ":", "(", ")", "[", "]", "«", "»", "\"", "“", "”", "-", "...", "…", ".", "!", "?"})
    impl->clause_borders.push_back(vocabulary.add(fold(sign)));
  std::sort(impl->clause_borders.begin(), impl->clause_borders.end());
  RuleSet set;
  set.impl_ = std::move(impl);
  return set;
}

std::vector<const RuleInfo*> RuleSet::rules() const {
  std::vector<const RuleInfo*> all;
  for (const auto& rule : impl_->rules) all.push_back(&rule.info);
  return all;
}

const RuleInfo* RuleSet::find(std::string_view id) const {
  const auto at = std::lower_bound(impl_->rules.begin(), impl_->rules.end(), id,
                                   [](const Rule& rule, std::string_view wanted) { return rule.info.id < wanted; });
  return at != impl_->rules.end() && at->info.id == id ? &at->info : nullptr;
}

namespace {
const Rule& compiled(const RuleSet::Impl& impl, const RuleInfo& info) {
  const auto at = std::lower_bound(impl.rules.begin(), impl.rules.end(), info.id,
                                   [](const Rule& rule, const std::string& id) { return rule.info.id < id; });
  return *at;
}
}  // namespace

const std::vector<Example>& RuleSet::examples(const RuleInfo& rule) const { return compiled(*impl_, rule).examples; }
bool RuleSet::needs_tree(const RuleInfo& rule) const { return !compiled(*impl_, rule).trees.empty(); }

}  // namespace selon
