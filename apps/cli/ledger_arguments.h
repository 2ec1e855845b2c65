// What the commands that look into a ledger share.
#pragma once

#include <memory>
#include <string>

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

inline Exit finish(Output& output, Exit exit) {
  const auto written = output.finish();
  if (written) return exit;
  complain(written.error());
  return Exit::bad_output;
}

}  // namespace selon::cli
