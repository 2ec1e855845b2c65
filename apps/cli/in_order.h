// Work on many things at once, results in the order in which they came.
//
// `take` gives the next thing (nullopt at the end) and is called by one thread at a time; `work` runs on `jobs`
// threads; `give` gets every result on the calling thread, in the order of taking, and returns false to stop. No more
// than a few things per thread, and no more than `most_weight` of them together unless it is one alone, are under way
// at any time: a million reports need no more memory than a dozen.
#pragma once

#include <cassert>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace selon::cli {

// `weight(thing)`: the bytes that a thing holds.
template <typename Thing, typename Outcome, typename Take, typename Weight, typename Work, typename Give>
void in_order(unsigned jobs, std::uint64_t most_weight, Take take, Weight weight, Work work, Give give) {
  assert(jobs > 0);
  if (jobs == 1) {
    while (std::optional<Thing> thing = take())
      if (!give(work(std::move(*thing)))) return;
    return;
  }
  struct Done {
    Outcome outcome;
    std::uint64_t weight;
  };
  const std::uint64_t most_ahead = std::uint64_t{jobs} * 4;
  std::mutex mutex;
  std::condition_variable may_take, may_give;
  std::map<std::uint64_t, Done> done;  // finished, not given yet
  std::uint64_t taken = 0, given = 0, under_way = 0;
  bool taking = false, at_end = false, stopped = false;

  const auto worker = [&] {
    std::unique_lock lock(mutex);
    for (;;) {
      may_take.wait(lock, [&] {
        return stopped || at_end ||
               (!taking && taken < given + most_ahead && (under_way < most_weight || taken == given));
      });
      if (stopped || at_end) return;
      taking = true;  // others may finish meanwhile, but not take
      lock.unlock();
      std::optional<Thing> thing = take();
      const std::uint64_t bytes = thing ? weight(*thing) : 0;
      lock.lock();
      taking = false;
      if (!thing) {
        at_end = true;
        may_take.notify_all();
        may_give.notify_all();
        return;
      }
      const std::uint64_t number = taken++;
      under_way += bytes;
      may_take.notify_one();
      lock.unlock();
      Outcome outcome = work(std::move(*thing));
      lock.lock();
      done.emplace(number, Done{std::move(outcome), bytes});
      if (number == given) may_give.notify_all();
    }
  };

  std::vector<std::thread> threads;
  for (unsigned i = 0; i < jobs; ++i) threads.emplace_back(worker);
  {
    std::unique_lock lock(mutex);
    for (;;) {
      may_give.wait(lock, [&] { return done.contains(given) || (at_end && given == taken); });
      const auto next = done.find(given);
      if (next == done.end()) break;
      Done ready = std::move(next->second);
      done.erase(next);
      lock.unlock();
      const bool go_on = give(std::move(ready.outcome));
      lock.lock();
      ++given;
      under_way -= ready.weight;
      if (!go_on) break;
      may_take.notify_all();
    }
    stopped = true;
    may_take.notify_all();
  }
  for (std::thread& thread : threads) thread.join();
}

}  // namespace selon::cli
