// Where reports come from: plain text files, folders, JSON Lines, standard input.
//
// In: names as a user types them (docs/formats/input.md). Out: one Report after the other, in an order that does not
// depend on the machine. Nothing is read before it is asked for, and a report that cannot be read is an Error in its
// place, after which the others follow: an archive of a million reports must neither fill the memory nor stop at its
// one bad line.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "selon/report.h"
#include "selon/result.h"

namespace selon {

class Sources {
 public:
  // `names`: files (*.jsonl is JSON Lines, anything else plain text), folders (every *.txt and *.jsonl below them,
  // sorted),
  // "-" (standard input). `given` is said of every report, and wins over what a sidecar or a JSON line tells.
  // `stop` is a descriptor that becomes readable when no more reports are wanted, or -1: reading from a silent pipe
  // or keyboard ends then, without the report that it is in the midst of.
  Sources(std::vector<std::string> names, Metadata given, int stop = -1);
  Sources(Sources&&) noexcept;
  Sources& operator=(Sources&&) noexcept;
  ~Sources();

  // The next report; the error that stands in its place; nullopt when there are no more. Errors: not_found, unreadable,
  // too_large, bad_input (JSON or date, with file:line), not_found for a folder without reports.
  std::optional<Result<Report>> next();

  // Bytes of the sources gone through so far, for showing how far a run is.
  std::uint64_t bytes_done() const;

  // Bytes of everything the names mean; nullopt when that cannot be known (standard input, pipes). Walks the folders.
  static std::optional<std::uint64_t> total_bytes(const std::vector<std::string>& names);

  // Things that were odd though nothing failed (an empty file), as sentences; each is told once, then forgotten.
  std::vector<std::string> take_warnings();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace selon
