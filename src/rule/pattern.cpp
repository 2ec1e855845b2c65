#include "rule/pattern.h"

#include <fmt/format.h>

#include <cctype>

#include "base/stanza.h"

namespace selon {
namespace {

using Op = PatternNode::Op;

constexpr std::uint16_t gap_default = 8;        // tokens: about one phrase between two words that belong together
constexpr std::uint16_t repeat_unbounded = 64;  // no phenomenon of language repeats further inside one sentence
constexpr int max_depth = 32;

bool is_name_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }
bool is_symbol(std::string_view word) {
  for (const char c : word)
    if (!(c >= 'A' && c <= 'Z') && c != '_') return false;
  return word.size() >= 2;
}

// Reads one pattern from left to right. A failed read keeps the first error; every caller stops on it.
class Parser {
 public:
  Parser(std::string_view text, std::string place) : text_(text), place_(std::move(place)) {}

  Result<PatternNode> whole() {
    PatternNode sequence;
    read_elements("", sequence);
    if (error_.empty() && at_ < text_.size()) complain(fmt::format("unexpected \"{}\"", text_[at_]));
    if (error_.empty() && sequence.children.empty()) complain("an empty pattern matches nothing");
    if (!error_.empty()) return fail(ErrorKind::bad_knowledge, error_, place_);
    return sequence;
  }

 private:
  std::string_view text_;
  std::string place_;
  std::size_t at_ = 0;
  int depth_ = 0;
  std::string error_;

  void complain(std::string what) {
    if (error_.empty()) error_ = fmt::format("in the pattern at column {}: {}", at_ + 1, what);
  }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool take(std::string_view words) {
    if (text_.substr(at_, words.size()) != words) return false;
    at_ += words.size();
    return true;
  }
  void skip_space() {
    while (peek() == ' ' || peek() == '\t') ++at_;
  }

  bool at_end(std::string_view closers) {
    skip_space();
    return !error_.empty() || at_ >= text_.size() || closers.find(peek()) != std::string_view::npos;
  }

  // A sequence, or its only element, up to a sign of `closers` that is left unread: most alternatives are one word.
  PatternNode read_alternative(std::string_view closers) {
    if (at_end(closers)) return {};
    PatternNode first = read_element();
    if (at_end(closers)) return first;
    PatternNode sequence;
    sequence.children.reserve(4);
    sequence.children.push_back(std::move(first));
    read_elements(closers, sequence);
    return sequence;
  }
  void read_elements(std::string_view closers, PatternNode& sequence) {
    while (!at_end(closers)) sequence.children.push_back(read_element());
  }

  PatternNode read_element() {
    std::string name;
    std::size_t end = at_;
    while (end < text_.size() && is_name_character(text_[end])) ++end;
    if (end > at_ && end + 1 < text_.size() && text_[end] == ':' && text_[end + 1] != ' ') {
      name = text_.substr(at_, end - at_);
      at_ = end + 1;
    }
    PatternNode node = read_repetition(read_atom());
    if (!name.empty()) node.capture = name;
    return node;
  }

  PatternNode read_atom() {
    if (depth_ == max_depth) return complain("brackets are nested too deeply"), PatternNode{};
    ++depth_;
    PatternNode node = read_what_stands();
    --depth_;
    return node;
  }

  PatternNode read_what_stands() {
    if (take("<!")) return wrap(Op::not_before, read_atom());
    if (peek() == '!') return ++at_, wrap(Op::not_here, read_atom());
    if (take("...")) {
      PatternNode gap{.op = Op::gap, .max = gap_default};
      if (std::isdigit(static_cast<unsigned char>(peek()))) gap.max = read_number();
      return gap;
    }
    if (take("{")) return read_choice();
    if (peek() == '"') return read_quoted();
    if (take("^")) return take("p") ? PatternNode{.op = Op::start, .text = "p"} : PatternNode{.op = Op::start};
    if (take("$")) return {.op = Op::end};
    if (take("~")) return {.op = Op::lemma, .text = read_word("a lemma after ~")};
    if (take("@")) {
      PatternNode node{.op = Op::lexicon, .text = read_word("a class name after @")};
      if (const auto equals = node.text.find('='); equals != std::string::npos) {
        node.arguments.push_back(node.text.substr(equals + 1));
        node.text.resize(equals);
      }
      return node;
    }
    if (peek() == '=') return complain("=value stands behind one class: {@a=b | @c=b}, not {@a | @c}=b"), PatternNode{};
    std::string word = read_word("an element");
    if (!is_symbol(word)) return {.op = Op::words, .text = std::move(word)};
    PatternNode node{.op = Op::symbol, .text = std::move(word)};
    if (take("(")) {
      const auto close = text_.find(')', at_);
      if (close == std::string_view::npos) return complain("a bracket ( is not closed"), node;
      for (const auto part : split_list(text_.substr(at_, close - at_), ',')) node.arguments.emplace_back(part);
      at_ = close + 1;
    }
    return node;
  }

  static PatternNode wrap(Op op, PatternNode child) {
    PatternNode node{.op = op};
    node.children.push_back(std::move(child));
    return node;
  }

  PatternNode read_choice() {
    PatternNode choice{.op = Op::choice};
    choice.children.reserve(8);
    do choice.children.push_back(read_alternative("|}"));
    while (error_.empty() && take("|"));
    if (!take("}")) complain("a brace { is not closed");
    return choice;
  }

  PatternNode read_quoted() {
    const auto close = text_.find('"', ++at_);
    if (close == std::string_view::npos) return complain("a quotation mark is not closed"), PatternNode{};
    PatternNode node{.op = Op::words, .text = std::string(text_.substr(at_, close - at_))};
    at_ = close + 1;
    return node;
  }

  // A bare word ends at white space or at a sign of the notation; ? * + end it only at its end.
  std::string read_word(std::string_view wanted) {
    const std::size_t start = at_;
    while (at_ < text_.size() && std::string_view(" \t{}|()\"?*+!").find(text_[at_]) == std::string_view::npos) ++at_;
    if (at_ == start) complain(fmt::format("expected {}; write signs in quotation marks", wanted));
    return std::string(text_.substr(start, at_ - start));
  }

  std::uint16_t read_number() {
    unsigned value = 0;
    while (std::isdigit(static_cast<unsigned char>(peek())) && value < 1000) value = value * 10 + (text_[at_++] - '0');
    if (value == 0 || value > repeat_unbounded)
      complain(fmt::format("a count stands between 1 and {}", repeat_unbounded));
    return static_cast<std::uint16_t>(value);
  }

  PatternNode read_repetition(PatternNode node) {
    std::uint16_t min = 1, max = 1;
    if (take("?")) {
      min = 0;
    } else if (take("*")) {
      min = 0, max = repeat_unbounded;
    } else if (take("+")) {
      max = repeat_unbounded;
    } else if (peek() == '{' && at_ + 1 < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_ + 1]))) {
      ++at_;
      if (take("0"))
        min = 0;
      else
        min = read_number();
      max = min;
      if (take(",")) max = read_number();
      if (!take("}")) complain("a count {2,5} is not closed");
      if (max < min) complain("a count {2,5} goes from the smaller to the larger");
    } else {
      return node;
    }
    PatternNode repeat = wrap(Op::repeat, std::move(node));
    repeat.min = min;
    repeat.max = max;
    return repeat;
  }
};

Result<PatternNode> parse_single(std::string_view text, const std::string& place) {
  auto pattern = parse_pattern(text, place);
  if (!pattern) return pattern;
  if (pattern->children.size() != 1)
    return fail(ErrorKind::bad_knowledge, fmt::format("\"{}\": one element stands on each side of a relation", text),
                place);
  return std::move(pattern->children.front());
}

}  // namespace

Result<PatternNode> parse_pattern(std::string_view pattern, const std::string& place) {
  return Parser(pattern, place).whole();
}

Result<TreeCondition> parse_tree_condition(std::string_view line, const std::string& place) {
  // The relation stands alone between white space: -rel->, !-rel->, <-rel-.
  for (std::size_t at = 0; at < line.size();) {
    const auto from = line.find_first_not_of(" \t", at);
    if (from == std::string_view::npos) break;
    const auto to = std::min(line.find_first_of(" \t", from), line.size());
    std::string_view word = line.substr(from, to - from);
    TreeCondition condition;
    if (word.starts_with("!")) {
      condition.sense = TreeCondition::Sense::forbids;
      word.remove_prefix(1);
    }
    if (word.size() >= 3 && word.starts_with("-") && word.ends_with("->")) {
      word = word.substr(1, word.size() - 3);
    } else if (word.size() >= 3 && word.starts_with("<-") && word.ends_with("-")) {
      word = word.substr(2, word.size() - 3);
      condition.direction = TreeCondition::Direction::up;
    } else {
      at = to;
      continue;
    }
    if (word.ends_with("*")) {
      condition.reach = TreeCondition::Reach::any;
      word.remove_suffix(1);
    }
    for (const auto relation : split_list(word, '|')) condition.relations.emplace_back(relation);
    auto left = parse_single(line.substr(0, from), place);
    if (!left) return tl::unexpected(left.error());
    auto right = parse_single(line.substr(to), place);
    if (!right) return tl::unexpected(right.error());
    condition.left = std::move(*left);
    condition.right = std::move(*right);
    return condition;
  }
  return fail(ErrorKind::bad_knowledge, "a tree line is written: head -relation-> dependent", place);
}

}  // namespace selon
