// The pages: a ledger in a browser of the same machine, and a report page as one file to send.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "selon/ledger.h"
#include "selon/result.h"

namespace selon {

// Whether the pages were built into this program; without them report_page() and PageServer show nothing.
bool pages_are_built();

// One self-contained HTML file: no network, no other file. Errors: not_found when the pages were not built in; those of
// the ledger.
Result<std::string> report_page(const Ledger& ledger, const StoredReport& report);

struct ServeOptions {
  std::optional<std::uint16_t> port;  // empty: the usual one, or any when that is taken; 0: any
  LedgerMode mode = LedgerMode::write;
};

// Answers on the loopback address until it is destroyed (docs/pages.md).
class PageServer {
 public:
  static constexpr std::uint16_t usual_port = 8470;

  // Errors: those of Ledger::open; unreadable when the port cannot be had.
  static Result<PageServer> start(const std::string& ledger, const ServeOptions& options = {});

  std::uint16_t port() const;
  const std::string& token() const;  // what a request that writes has to carry; empty when nothing may be written
  std::string address() const;       // for the browser, with the token behind the #, which no server is told

  PageServer(PageServer&&) noexcept;
  PageServer& operator=(PageServer&&) noexcept;
  ~PageServer();

 private:
  struct Impl;
  explicit PageServer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace selon
