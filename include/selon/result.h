// What a function gives when the world may fail: a value, or an Error that says what, why and where.
//
// Three kinds of trouble are kept apart. The world fails (no such file, full disk, damaged ledger): Result<T>.
// The text is odd: fewer claims and a Note. We are wrong: assert. Nothing throws across the front door.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace selon {

enum class ErrorKind {
  not_found,      // no such file, report, claim, language
  unreadable,     // exists but cannot be read (permission, not a regular file)
  unwritable,     // cannot be written (permission, full disk)
  bad_input,      // bytes that are not what they should be (broken UTF-8, bad JSON, bad date)
  damaged,        // a file of our own that fails its checks
  wrong_version,  // a file of our own, of a version this program does not read
  bad_knowledge,  // a rule, lexicon or world file that does not load
  too_large,      // beyond a stated limit
};

struct Error {
  ErrorKind kind;
  std::string message;  // one sentence that names the remedy where there is one
  std::string place;    // file, file:line, or file@byte; empty when there is none

  // "place: message", or the message alone.
  std::string sentence() const { return place.empty() ? message : place + ": " + message; }
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::string message, std::string place = {}) {
  return tl::unexpected<Error>(Error{kind, std::move(message), std::move(place)});
}

}  // namespace selon
