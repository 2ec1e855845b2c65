// selon verify: that a ledger is what was stored in it.
#include <fmt/format.h>

#include "ledger_arguments.h"
#include "selon/event_store.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon verify war.ledger                  says what was proved, and the last link of the chain\n"
    "  selon verify war.ledger --link 5f1c...   and that it goes on from the state that had this link\n"
    "  selon verify war.ledger --events         and that stored events are what its claims give: as long as grouping "
    "all\n";

struct VerifyArguments {
  std::string ledger, link;
  bool events = false;
};

Exit verify(const VerifyArguments& arguments) {
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  const auto verified =
      ledger->verify(arguments.link.empty() ? std::nullopt : std::optional<std::string>(arguments.link));
  if (!verified) return complain_of_ledger(verified.error(), Asked::ledger);
  const auto count = [](std::int64_t number, std::string_view noun) {
    return counted(static_cast<std::uint64_t>(number), noun);
  };
  Output output;
  output.write(fmt::format("whole: {}, {}, {}, {}, {}\n", count(verified->reports, "report"),
                           count(verified->readings, "reading"), count(verified->claims, "claim"),
                           count(verified->quotations, "quotation"), count(verified->decisions, "decision")));
  if (verified->extracted > 0)
    output.write(fmt::format("{} taken out of something else: proved by the hash of what came in alone\n",
                             count(verified->extracted, "text")));
  if (!verified->link.empty()) output.write(fmt::format("link {}\n", verified->link));
  if (arguments.events) {
    const auto events = EventStore::check(arguments.ledger);
    if (!events) return complain_of_ledger(events.error(), Asked::ledger);
    output.write(*events == 0 ? "no stored events that are up to date\n"
                              : fmt::format("{} as the claims give them\n", counted(*events, "event")));
  }
  return finish(output, Exit::fine);
}

}  // namespace

void add_verify(Program& program) {
  CLI::App* command =
      add_command(program.app, "verify",
                  "Prove that a ledger is what was stored: every quotation, row, and the chain over all", examples);
  auto arguments = std::make_shared<VerifyArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("--link", arguments->link, "A link that an earlier verify gave: it must be in the chain")
      ->type_name("LINK");
  command->add_flag("--events", arguments->events, "Also group all claims again and compare the stored events");
  command->callback([&program, arguments] { program.command = [arguments] { return verify(*arguments); }; });
}

}  // namespace selon::cli
