#include "serve/happenings.h"

#include <limits>

namespace selon {

Result<LedgerMoment> LedgerMoment::of(const Ledger& ledger) {
  LedgerMoment moment;
  const auto newest =
      ledger.changes(std::numeric_limits<ReadingNumber>::max(), [](const ClaimVersion&) { return false; });
  if (!newest) return tl::unexpected(newest.error());
  moment.reading = *newest;
  for (const auto kind : {DecisionKind::merge, DecisionKind::split}) {
    DecisionFilter filter;
    filter.kind = kind;
    filter.in_force = true;
    const auto found = ledger.decisions(filter);
    if (!found) return tl::unexpected(found.error());
    moment.links += static_cast<std::int64_t>(found->size());
    for (const auto& decision : *found) moment.last_link = std::max(moment.last_link, decision.number);
  }
  return moment;
}

Compared Compared::from(LedgerEvents events, const LedgerMoment& moment) {
  Compared compared{moment, std::move(events), {}, {}, {}};
  compared.contradictions = contradictions_of(compared.events);
  for (const auto& clash : compared.contradictions)
    for (const auto at : {clash.claim, clash.other}) compared.disputed.insert(compared.events.claims[at].id);
  return compared;
}

Result<Happenings::Answer> Happenings::at(const LedgerMoment& moment, std::chrono::milliseconds patience) {
  const auto current = [&] { return last_ && last_->moment == moment; };
  const auto until = std::chrono::steady_clock::now() + patience;
  while (!current()) {
    if (!running_.valid())
      running_ = std::async(std::launch::async, [path = path_, mode = mode_]() -> Result<Compared> {
        const auto ledger = Ledger::open(path, LedgerMode::read);  // one of its own: a ledger is for one thread
        if (!ledger) return tl::unexpected(ledger.error());
        // Asked first: what is added meanwhile makes the next comparison, not a wrong name for this one.
        const auto then = LedgerMoment::of(*ledger);
        if (!then) return tl::unexpected(then.error());
        auto store = EventStore::open(path, {mode == LedgerMode::write, {}});
        if (!store) return tl::unexpected(store.error());
        auto events = store->all();
        if (!events) return tl::unexpected(events.error());
        auto compared = Compared::from(std::move(*events), *then);
        compared.store = std::make_shared<EventStore>(std::move(*store));
        return compared;
      });
    if (running_.wait_until(until) != std::future_status::ready) break;
    auto done = running_.get();
    if (!done) return tl::unexpected(done.error());
    last_ = std::move(*done);
    if (std::chrono::steady_clock::now() >= until) break;  // another program goes on writing
  }
  return Answer{last_ ? &*last_ : nullptr, current()};
}

}  // namespace selon
