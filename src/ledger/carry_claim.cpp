#include "ledger/carry_claim.h"

#include <algorithm>
#include <map>

namespace selon {
namespace {

class Carrier {
 public:
  Carrier(const Record& from, Record& to) : from_(from), to_(to) {}

  Claim claim(Claim claim) {
    for (Index& i : claim.actor) i = actor(i);
    for (Index& i : claim.target) i = actor(i);
    for (Index& i : claim.place) i = place(i);
    for (Index& i : claim.figures) i = figure(i);
    for (Index& i : claim.voices) i = voice(i);
    if (claim.time) claim.time = time(*claim.time);
    claim.disputes = {};  // the claim that it disputed may have gone
    return claim;
  }

 private:
  // The index in `to` of what stands at `index` in `from`: of its like, or of a copy, whose own links `complete` then
  // leads to what they mean in `to`. It is known before they are followed: links may go round.
  template <typename Thing, typename Like, typename Complete>
  Index carry(Index index, const std::vector<Thing>& from, std::vector<Thing> Record::*list,
              std::map<Index, Index>& done, Like like, Complete complete) {
    if (const auto known = done.find(index); known != done.end()) return known->second;
    auto& things = to_.*list;
    const auto same = std::ranges::find_if(things, [&](const Thing& thing) { return like(thing, from[index]); });
    const auto at = static_cast<Index>(same - things.begin());
    done.emplace(index, at);
    if (same != things.end()) return at;
    things.push_back(from[index]);
    Thing copy = from[index];
    complete(copy);  // may add to the same list
    (to_.*list)[at] = std::move(copy);
    return at;
  }

  Index place(Index index) {
    return carry(
        index, from_.places, &Record::places, places_,
        [](const Place& a, const Place& b) { return a.mention == b.mention && a.name == b.name; },
        [&](Place& copy) {
          if (copy.relation)
            for (Index& i : copy.relation->of) i = place(i);
        });
  }
  Index time(Index index) {
    return carry(
        index, from_.times, &Record::times, times_,
        [](const Time& a, const Time& b) { return a.mention == b.mention && a.value == b.value; },
        [&](Time& copy) {
          if (copy.anchor.kind == TimeAnchor::Kind::time) copy.anchor.time = time(copy.anchor.time);
        });
  }
  Index actor(Index index) {
    return carry(
        index, from_.actors, &Record::actors, actors_, [](const Actor& a, const Actor& b) { return a.name == b.name; },
        [](Actor&) {});
  }
  Index figure(Index index) {
    return carry(
        index, from_.figures, &Record::figures, figures_,
        [](const Figure& a, const Figure& b) {
          return a.mention == b.mention && a.low == b.low && a.high == b.high && a.kind == b.kind &&
                 a.category == b.category;
        },
        [&](Figure& copy) {
          if (copy.part_of) copy.part_of = figure(*copy.part_of);
        });
  }
  Index voice(Index index) {
    return carry(
        index, from_.voices, &Record::voices, voices_,
        [](const Voice& a, const Voice& b) {
          return a.source == b.source && a.stance == b.stance && a.content == b.content;
        },
        [&](Voice& copy) {
          if (copy.source_actor) copy.source_actor = actor(*copy.source_actor);
          if (copy.within) copy.within = voice(*copy.within);
        });
  }

  const Record& from_;
  Record& to_;
  std::map<Index, Index> places_, times_, actors_, figures_, voices_;
};

}  // namespace

void carry_claim(const Record& from, Index claim, Record& to) {
  to.claims.push_back(Carrier(from, to).claim(from.claims[claim]));
}

}  // namespace selon
