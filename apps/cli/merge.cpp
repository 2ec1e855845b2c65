// selon merge: two people's ledgers become one.
#include <fmt/format.h>

#include "ledger_arguments.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon merge ada.ledger bob.ledger -o both.ledger   neither of the two is changed\n"
    "  selon merge ada.ledger bob.ledger                  what bob.ledger holds is added to ada.ledger\n";

struct MergeArguments {
  std::string ours, theirs, output;
};

std::uint64_t number(std::int64_t count) { return static_cast<std::uint64_t>(count); }

// "certainty “denied” (Bob, 2026-01-02)"
std::string side(const Decision& decision) {
  const std::string what = decision.kind == DecisionKind::correct ? fmt::format("“{}”", decision.value)
                                                                  : std::string(to_string(decision.kind));
  return fmt::format("{} ({}{}{})", what, decision.author, decision.at.empty() ? "" : ", ", decision.at);
}

Exit merge(const MergeArguments& arguments) {
  const auto theirs = Ledger::open(arguments.theirs, LedgerMode::read);
  if (!theirs) return complain_of_ledger(theirs.error(), Asked::ledger);
  {
    const auto ours = Ledger::open(arguments.ours, LedgerMode::read);  // what is not there is not made
    if (!ours) return complain_of_ledger(ours.error(), Asked::ledger);
    if (!arguments.output.empty())
      if (const auto copied = ours->copy_to(arguments.output); !copied)
        return complain_of_ledger(copied.error(), Asked::ledger);
  }
  const std::string& path = arguments.output.empty() ? arguments.ours : arguments.output;
  auto ledger = Ledger::open(path, LedgerMode::write);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  const auto merged = ledger->merge(*theirs);
  if (!merged) return complain_of_ledger(merged.error(), Asked::ledger);
  Output output;
  for (const Conflict& conflict : merged->conflicts)
    output.write(printable(fmt::format("{}  {}: {} against {}", conflict.claim.substr(0, 8),
                                       conflict.field.empty() ? "judged" : conflict.field, side(conflict.ours),
                                       side(conflict.theirs))) +
                 "\n");
  const Exit exit = finish(output, Exit::fine);
  std::string counts = fmt::format("{}: {}, {}, {} from {}", path, counted(number(merged->reports), "new report"),
                                   counted(number(merged->readings), "new reading"),
                                   counted(number(merged->decisions), "new decision"), arguments.theirs);
  if (merged->other_ids > 0)
    counts += fmt::format("; {} under another id", counted(number(merged->other_ids), "claim"));
  if (!merged->conflicts.empty())
    counts += fmt::format("; {}: the later decision holds", counted(merged->conflicts.size(), "conflict"));
  complain(counts);
  return exit;
}

}  // namespace

void add_merge(Program& program) {
  CLI::App* command =
      add_command(program.app, "merge", "Join two ledgers: reports, readings, ids, versions and decisions", examples);
  auto arguments = std::make_shared<MergeArguments>();
  command->add_option("A", arguments->ours, "Ledger file")->required()->type_name("");
  command->add_option("B", arguments->theirs, "Ledger file to take in")->required()->type_name("");
  command->add_option("-o,--output", arguments->output, "New ledger to write, in the place of adding to A")
      ->type_name("FILE");
  command->callback([&program, arguments] { program.command = [arguments] { return merge(*arguments); }; });
}

}  // namespace selon::cli
