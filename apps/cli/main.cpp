// The program `selon`: chooses the command and turns its outcome into an exit code.
#include <csignal>
#include <string>

#include "command.h"
#include "output.h"

namespace selon::cli {

CLI::App* add_command(CLI::App& parent, const std::string& name, const std::string& description,
                      const std::string& examples) {
  CLI::App* command = parent.add_subcommand(name, description);
  command->fallthrough();  // `selon read --data DIR` is as good as `selon --data DIR read`
  command->footer("\nExamples:\n" + examples);
  return command;
}

}  // namespace selon::cli

int main(int argc, char** argv) {
  using namespace selon::cli;
  std::signal(SIGPIPE, SIG_IGN);  // a reader that has had enough shows as EPIPE, which Output takes for an end

  CLI::App app("Reads reports of armed conflict and writes down who says that what happened.", "selon");
  app.require_subcommand(1);
  app.footer(
      "\nExamples:\n"
      "  selon read report.txt --published 2017-10-13\n"
      "  selon read reports/ --ledger war.ledger\n"
      "  selon claims war.ledger --type capture --place Mayadine\n"
      "\n`selon COMMAND --help` shows the options and examples of a command; `man selon` says more.");
  Program program{app, {}, {}};
  app.add_option(
         "--data", program.data,
         "Folder with languages/, world/ and gazetteer.bin (default: $SELON_HOME, else found beside the program)")
      ->type_name("DIR");
  app.set_version_flag("--version", "selon " SELON_VERSION, "Show the program's version and exit");

  add_read(program);
  add_show(program);
  add_parse(program);
  add_claims(program);
  add_why(program);
  add_eval(program);
  add_serve(program);
  add_page(program);
  add_correct(program);
  add_undo(program);
  add_changes(program);
  add_copies(program);
  add_merge(program);
  add_verify(program);
  add_upgrade(program);
  add_sql(program);
  add_events(program);
  add_disputes(program);
  add_situation(program);
  add_voices(program);
  add_export(program);
  add_pack(program);
  add_gazetteer(program);
  add_version(program);
  add_completion(program);

  Exit exit = Exit::usage;
  try {  // CLI11 speaks through exceptions; they end here
    app.parse(argc, argv);
    exit = program.command();
  } catch (const CLI::Success& success) {
    app.exit(success);
    exit = Exit::fine;
  } catch (const CLI::ParseError& error) {
    // CLI11 sees first that the command is missing, and says nothing of the word that stands in its place.
    const auto unknown = app.remaining();
    const bool no_command = app.get_subcommands().empty() && !unknown.empty();
    complain(no_command ? "there is no command `" + unknown.front() + "`" : error.what());
    std::string shown = "selon";
    for (const CLI::App* command : app.get_subcommands()) shown += " " + command->get_name();
    complain("`" + shown + " --help` shows what there is");
  }
  return static_cast<int>(exit);
}
