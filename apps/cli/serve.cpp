// selon serve: a ledger in the browser, until Ctrl-C.
#include <fmt/format.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

#include "ledger_arguments.h"
#include "selon/pages.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon serve war.ledger                 prints the address to open in a browser\n"
    "  selon serve war.ledger --open          opens it, too\n"
    "  selon serve war.ledger --port 9000     at a port of your choice\n"
    "  selon serve war.ledger --read-only     for looking; nothing is written to the ledger\n";

struct ServeArguments {
  std::string ledger;
  int port = -1;
  bool read_only = false, open = false;
};

// Asks the desktop for its browser; where there is none the printed address remains.
void open_browser(const std::string& address) {
  char program[] = "xdg-open";
  std::string copy = address;
  char* arguments[] = {program, copy.data(), nullptr};
  pid_t child = 0;
  if (::posix_spawnp(&child, program, nullptr, nullptr, arguments, environ) != 0)
    complain("cannot open a browser here (xdg-open is missing); open the address yourself");
}

Exit serve(const ServeArguments& arguments) {
  // Blocked before any thread begins, so that all of them leave these signals to sigwait below.
  sigset_t stop;
  sigemptyset(&stop);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&stop, signal);
  ::pthread_sigmask(SIG_BLOCK, &stop, nullptr);

  ServeOptions options;
  if (arguments.port >= 0) options.port = static_cast<std::uint16_t>(arguments.port);
  options.mode = arguments.read_only ? LedgerMode::read : LedgerMode::write;
  const auto server = PageServer::start(arguments.ledger, options);
  if (!server) {
    const bool of_port = server.error().message.starts_with("cannot listen");
    if (!of_port) return complain_of_ledger(server.error(), Asked::ledger);
    complain(server.error());
    return Exit::incomplete;
  }
  Output output;
  output.write(server->address() + "\n");
  output.flush();
  if (!pages_are_built())
    complain("the pages were not built into this program (npm was missing); the address answers programs only");
  complain(fmt::format("shows {} at this address{}; Ctrl-C stops it", arguments.ledger,
                       arguments.read_only ? ", for reading only" : ""));
  if (arguments.open) open_browser(server->address());
  int signal = 0;
  ::sigwait(&stop, &signal);
  complain("stopped");
  return finish(output, Exit::fine);
}

}  // namespace

void add_serve(Program& program) {
  CLI::App* command = add_command(program.app, "serve", "Show a ledger in the browser, on this machine only", examples);
  auto arguments = std::make_shared<ServeArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("--port", arguments->port, "Port of 127.0.0.1 (default: 8470, or another when that is taken)")
      ->type_name("N")
      ->check(CLI::Range(0, 65535));
  command->add_flag("--read-only", arguments->read_only, "Write nothing to the ledger");
  command->add_flag("--open", arguments->open, "Open the browser");
  command->callback([&program, arguments] { program.command = [arguments] { return serve(*arguments); }; });
}

}  // namespace selon::cli
