#include "ledger/claim_versions.h"

#include <algorithm>
#include <map>
#include <set>

#include "ledger/claim_fields.h"

namespace selon {
namespace {

// How sure it is that two claims under different ids are one: 0 is not at all. "attack" that becomes "bombing" at the
// same word, "lancé une offensive" whose trigger moves from the verb to the noun.
int likeness(const Claim& before, const Claim& after) {
  if (before.trigger == after.trigger) return 3;
  if (before.trigger.overlaps(after.trigger)) return 2;
  return before.type == after.type && before.evidence == after.evidence ? 1 : 0;
}

}  // namespace

std::string_view ClaimChange::kind(std::int64_t versions) const {
  if (!position) return "deleted";
  if (is_known) return "changed";
  return versions > 0 ? "returned" : "added";
}

std::vector<std::string> lasting_ids(const ReadClaims& before, const Record& record, std::vector<std::string> natural) {
  const std::set<std::string_view> now(natural.begin(), natural.end());
  std::vector<Index> lost, fresh;
  for (Index i = 0; i < before.ids.size(); ++i)
    if (!now.contains(before.ids[i])) lost.push_back(i);
  const std::set<std::string_view> then(before.ids.begin(), before.ids.end());
  for (Index i = 0; i < natural.size(); ++i)
    if (!then.contains(natural[i])) fresh.push_back(i);
  struct Pair {
    int likeness;
    Index lost, fresh;
  };
  std::vector<Pair> pairs;
  // Only what begins inside the same words is looked at: reports of inquiries make thousands of claims.
  const auto begins = [&](Index f) { return record.claims[f].trigger.start; };
  std::ranges::stable_sort(fresh, {}, begins);
  for (const Index l : lost) {
    const Claim& claim = before.record.claims[l];
    for (auto f = std::ranges::lower_bound(fresh, std::min(claim.evidence.start, claim.trigger.start), {}, begins);
         f != fresh.end() && begins(*f) < std::max(claim.evidence.end, claim.trigger.end); ++f)
      if (const int like = likeness(claim, record.claims[*f])) pairs.push_back({like, l, *f});
  }
  std::ranges::stable_sort(pairs, std::ranges::greater{}, &Pair::likeness);
  std::set<Index> taken_lost, taken_fresh;
  for (const auto& [like, l, f] : pairs) {
    if (taken_lost.contains(l) || taken_fresh.contains(f)) continue;
    taken_lost.insert(l);
    taken_fresh.insert(f);
    natural[f] = before.ids[l];
  }
  return natural;
}

std::vector<ClaimChange> changes_between(const ReadClaims& before, const ReadClaims& after) {
  std::map<std::string_view, Index> known;
  for (Index i = 0; i < before.ids.size(); ++i) known.emplace(before.ids[i], i);
  std::vector<ClaimChange> changes;
  for (Index i = 0; i < after.ids.size(); ++i) {
    const auto old = known.find(after.ids[i]);
    if (old == known.end()) {
      changes.push_back({after.ids[i], i, {}, false});
      continue;
    }
    auto fields = changed_fields(claim_fields(before.record, before.record.claims[old->second]),
                                 claim_fields(after.record, after.record.claims[i]));
    if (!fields.empty()) changes.push_back({after.ids[i], i, std::move(fields), true});
    known.erase(old);
  }
  for (Index i = 0; i < before.ids.size(); ++i)
    if (known.contains(before.ids[i])) changes.push_back({before.ids[i], std::nullopt, {}, true});
  return changes;
}

}  // namespace selon
