// selon upgrade: a ledger that an older selon wrote, brought up to date.
#include <fmt/format.h>

#include "ledger_arguments.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon upgrade war.ledger        nothing in it is lost; an older selon cannot open it any more\n"
    "  cp war.ledger new.ledger && selon upgrade new.ledger        the old file stays as it is\n";

Exit upgrade(const std::string& path) {
  {
    const auto now = Ledger::open(path, LedgerMode::read);  // what is not there is not made
    if (now) {
      complain(path + ": is of this version already");
      return Exit::fine;
    }
    if (now.error().kind != ErrorKind::wrong_version) return complain_of_ledger(now.error(), Asked::ledger);
  }
  auto ledger = Ledger::open(path, LedgerMode::write);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  if (const auto whole = ledger->check(); !whole) return complain_of_ledger(whole.error(), Asked::ledger);
  complain(path + ": is up to date, and was verified");
  return Exit::fine;
}

}  // namespace

void add_upgrade(Program& program) {
  CLI::App* command =
      add_command(program.app, "upgrade", "Bring a ledger that an older selon wrote up to date", examples);
  auto path = std::make_shared<std::string>();
  command->add_option("LEDGER", *path, "Ledger file")->required()->type_name("");
  command->callback([&program, path] { program.command = [path] { return upgrade(*path); }; });
}

}  // namespace selon::cli
