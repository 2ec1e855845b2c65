// What each element of a rule can begin with.
#include <algorithm>

#include "rule/compile.h"

namespace selon {
namespace {

using Op = PatternNode::Op;

Signature capitals() {
  Signature all = Signature::letters(Letters::capitalised);
  all |= Signature::letters(Letters::upper);
  all |= Signature::letters(Letters::mixed);
  return all;
}

// As Phrases::noun_phrase_ends, which finds no phrase anywhere else.
Signature noun_phrase(const std::optional<ClassId>& determiner) {
  Signature all = capitals();
  for (const Upos upos : {Upos::DET, Upos::NUM, Upos::ADJ, Upos::NOUN, Upos::PROPN, Upos::X, Upos::SYM, Upos::PRON})
    all |= Signature::tag(upos);
  all |= Signature::item(ItemKind::actor);
  if (determiner) all |= Signature::lexicon(*determiner);
  return all;
}

Signature digits(const Rule& rule, const CompiledNode& node) {
  Signature all;
  for (const Digits one : digits_that_fit(rule, node)) all |= Signature::digits(one);
  return all;
}

Signature symbol(const Rule& rule, const CompiledNode& node, const std::optional<ClassId>& determiner) {
  switch (node.symbol) {
    case Symbol::upos:
      return Signature::tag(static_cast<Upos>(node.id));
    case Symbol::item:
      return Signature::item(static_cast<ItemKind>(node.id));
    case Symbol::name:
      return capitals();
    case Symbol::np:
      return noun_phrase(determiner);
    case Symbol::capitalised:
      return Signature::letters(Letters::capitalised);
    case Symbol::upper:
      return Signature::letters(Letters::upper);
    case Symbol::digits:
    case Symbol::shape:
      return digits(rule, node);
    case Symbol::letters: {
      Signature all = capitals();
      all |= Signature::letters(Letters::lower);
      return all;
    }
    case Symbol::clause:
    case Symbol::any:
      return Signature::anything();
  }
  return Signature::anything();
}

// Adds what the element can begin with; true when it may take no token at all.
bool add_beginnings(const Rule& rule, std::uint32_t index, const std::optional<ClassId>& determiner,
                    Signature& begins) {
  const CompiledNode& node = rule.nodes[index];
  switch (node.op) {
    case Op::words:
      begins |= Signature::word(node.id);
      return false;
    case Op::lemma:
      begins |= Signature::lemma(node.id);
      return false;
    case Op::lexicon:
      begins |= Signature::lexicon(static_cast<ClassId>(node.id));
      return false;
    case Op::symbol:
      begins |= symbol(rule, node, determiner);
      return false;
    case Op::sequence:
      for (std::uint32_t i = 0; i < node.count; ++i)
        if (!add_beginnings(rule, node.children + i, determiner, begins)) return false;
      return true;
    case Op::choice: {
      bool empty = false;
      for (std::uint32_t i = 0; i < node.count; ++i)
        empty = add_beginnings(rule, node.children + i, determiner, begins) || empty;
      return empty;
    }
    case Op::repeat:
      return add_beginnings(rule, node.children, determiner, begins) || node.min == 0;
    case Op::gap:
      begins = Signature::anything();
      return true;
    case Op::not_here: {  // "!!x" takes nothing, but x can begin there
      const CompiledNode& inner = rule.nodes[node.children];
      return inner.op != Op::not_here || add_beginnings(rule, inner.children, determiner, begins);
    }
    case Op::start:
    case Op::end:
    case Op::not_before:
      return true;
  }
  return true;
}

}  // namespace

std::vector<Digits> digits_that_fit(const Rule& rule, const CompiledNode& node) {
  std::vector<Digits> all;
  const auto add = [&](Digits one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
  };
  if (node.symbol == Symbol::shape) {
    for (const std::string& shape : rule.details[node.details].shapes) add(digits_of(shape));
  } else if (node.details != no_details) {
    const NodeDetails& range = rule.details[node.details];
    const auto last = static_cast<int>(digits_of(std::to_string(range.high)));
    for (auto one = static_cast<int>(digits_of(std::to_string(range.low))); one <= last; ++one)
      add(static_cast<Digits>(one));
  } else {
    for (std::size_t one = 0; one < digits_count; ++one) add(static_cast<Digits>(one));
  }
  return all;
}

void sign(Rule& rule, const std::optional<ClassId>& determiner) {
  for (std::uint32_t i = 0; i < rule.nodes.size(); ++i) {
    Signature begins;
    rule.nodes[i].begins = add_beginnings(rule, i, determiner, begins) ? Signature::anything() : begins;
  }
}

}  // namespace selon
