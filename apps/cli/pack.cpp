// selon pack check: runs every example of every rule and lints lexicons and world.
#include "selon/pack.h"

#include <fmt/format.h>

#include "command.h"
#include "data.h"
#include "output.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon pack check       all packs\n"
    "  selon pack check fr    the French one\n";

Exit check(const Program& program, const std::string& language) {
  const auto paths = find_data(program.data);
  if (!paths) {
    complain(paths.error());
    return Exit::bad_data;
  }
  std::vector<std::string> codes{language};
  if (language.empty()) {
    const auto available = Language::available(*paths);
    if (!available) {
      complain(available.error());
      return Exit::bad_data;
    }
    codes = *available;
  }
  Output output;
  Exit exit = Exit::fine;
  for (const std::string& code : codes) {
    const auto checked = check_pack(code, *paths);
    if (!checked) {
      complain(checked.error());
      exit = Exit::bad_data;
      continue;
    }
    for (const PackProblem& problem : checked->problems)
      output.write(fmt::format("{}: {}\n", problem.at, problem.message));
    const auto problems = checked->problems.size();
    std::string counts = fmt::format("{} {}: {}, {}", checked->language, checked->version,
                                     counted(static_cast<std::uint64_t>(checked->rules), "rule"),
                                     counted(static_cast<std::uint64_t>(checked->examples), "example"));
    if (checked->skipped > 0)
      counts += fmt::format(" ({} more need a syntax model and were skipped)", checked->skipped);
    output.write(counts + ", " + counted(problems, "problem") + "\n");
    if (problems > 0 && exit == Exit::fine) exit = Exit::incomplete;
  }
  if (const auto written = output.finish(); !written) {
    complain(written.error());
    return Exit::bad_output;
  }
  return exit;
}

}  // namespace

void add_pack(Program& program) {
  CLI::App* pack = add_command(program.app, "pack", "Look into language packs", examples);
  pack->require_subcommand(1);
  CLI::App* command = add_command(
      *pack, "check", "Run every example of every rule, alone and in company; lint lexicons and world", examples);
  auto language = std::make_shared<std::string>();
  command->add_option("LANGUAGE", *language, "Code of a pack (default: all)")->type_name("");
  command->callback(
      [&program, language] { program.command = [&program, language] { return check(program, *language); }; });
}

}  // namespace selon::cli
