#include <string_view>

#include "situation/grouping.h"

namespace selon {
namespace {

// FNV-1a: copies that shared a number by chance would be two in ten million million.
class Number {
 public:
  Number& add(std::string_view words) {
    for (const char c : words) byte(static_cast<unsigned char>(c));
    return *this;
  }
  Number& add(std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) byte((number >> shift) & 0xFF);
    return *this;
  }
  std::uint64_t value() const { return value_; }

 private:
  void byte(std::uint64_t one) { value_ = (value_ ^ one) * 0x100000001b3; }
  std::uint64_t value_ = 0xcbf29ce484222325;
};

}  // namespace

GroupingFacts::GroupingFacts(std::span<const EventDecision> decisions, std::set<ReportNumber> copied)
    : copied_(std::move(copied)) {
  for (const EventDecision& decision : decisions)
    for (const auto* side : {&decision.claims, &decision.rest}) names_.insert(side->begin(), side->end());
}

GroupingFacts GroupingFacts::of(std::span<const ToldClaim> claims, std::span<const EventDecision> decisions) {
  std::set<ReportNumber> copied;
  for (const ToldClaim& claim : claims)
    if (claim.witness != claim.report) copied.insert(claim.witness);
  GroupingFacts facts(decisions, std::move(copied));
  for (std::size_t i = 0; i < claims.size(); ++i) facts.add(claims[i], i);
  return facts;
}

void GroupingFacts::add(const ToldClaim& claim, std::size_t position) {
  if (names_.contains(claim.id)) named_.try_emplace(claim.id, position);
  if (!copied_.contains(claim.witness)) return;
  const auto witness = static_cast<std::uint64_t>(claim.witness), type = static_cast<std::uint64_t>(claim.type);
  copies_[position] = {Number().add(claim.report_id).add(claim.position).value(),
                       Number().add(witness).add(type).add(claim.evidence).value()};
}

std::optional<std::size_t> GroupingFacts::position_of(const std::string& id) const {
  const auto known = named_.find(id);
  return known == named_.end() ? std::nullopt : std::optional(known->second);
}

const GroupingFacts::Copy* GroupingFacts::copy(std::size_t position) const {
  const auto known = copies_.find(position);
  return known == copies_.end() ? nullptr : &known->second;
}

}  // namespace selon
