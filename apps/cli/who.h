// Who decides by hand, and when.
#pragma once

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <string>

namespace selon::cli {

// Who runs the program, as the system knows them.
inline std::string user_name() {
  const passwd* user = ::getpwuid(::geteuid());
  return user != nullptr && user->pw_name != nullptr ? user->pw_name : fmt::format("user {}", ::geteuid());
}

// "2026-01-02T03:04:05Z"; SOURCE_DATE_EPOCH in the place of the clock, for runs that are to be repeated exactly.
inline std::string now() {
  std::time_t seconds = std::time(nullptr);
  if (const char* set = std::getenv("SOURCE_DATE_EPOCH")) seconds = static_cast<std::time_t>(std::atoll(set));
  std::tm utc{};
  ::gmtime_r(&seconds, &utc);
  char text[32];
  const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return std::string(text, size);
}

}  // namespace selon::cli
