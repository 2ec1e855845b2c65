// What the commands that look into a ledger share.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "command.h"
#include "output.h"
#include "selon/ledger.h"

namespace selon::cli {

// The exit code of an error that a ledger gave: not found in it, or something wrong with the ledger itself.
enum class Asked { ledger, thing_in_it };
inline Exit complain_of_ledger(const Error& error, Asked asked) {
  complain(error);
  const bool of_thing =
      asked == Asked::thing_in_it && (error.kind == ErrorKind::not_found || error.kind == ErrorKind::bad_input);
  return of_thing ? Exit::incomplete : Exit::bad_ledger;
}

// Why nothing was found, where that is a name that no claim of the ledger has; else empty.
inline std::string unknown_names(const Ledger& ledger, const ClaimFilter& asked) {
  std::string words;
  const auto look = [&](std::string_view what, const std::optional<std::string>& name,
                        std::optional<std::string> ClaimFilter::*field) {
    if (!name) return;
    ClaimFilter alone;
    alone.*field = name;
    const auto found = ledger.claims(alone, [](const StoredClaim&, const Record&) { return false; });
    if (found && found->shown == 0)
      words += "; no claim of this ledger has a " + std::string(what) + " \"" + *name + "\"";
  };
  look("place", asked.place, &ClaimFilter::place);
  look("party", asked.actor, &ClaimFilter::actor);
  look("voice", asked.voice, &ClaimFilter::voice);
  return words;
}

inline Exit finish(Output& output, Exit exit) {
  const auto written = output.finish();
  if (written) return exit;
  complain(written.error());
  return Exit::bad_output;
}

}  // namespace selon::cli
