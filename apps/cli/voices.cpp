// selon voices: who says how much, on whose side, and whom it contradicts; and the outlets' own words for parties.
#include <fmt/format.h>

#include <algorithm>

#include "picture_arguments.h"
#include "selon/speakers.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon voices war.ledger\n"
    "  selon voices war.ledger --csv > voices.csv\n"
    "  selon voices war.ledger --epithets\n";

struct VoicesArguments : PictureArguments {
  bool epithets = false;
};

Exit run(const VoicesArguments& arguments) {
  const auto events = open_events(arguments.ledger);
  if (!events) return complain_of_ledger(events.error(), Asked::ledger);
  const auto found = events->speakers();
  if (!found) return complain_of_ledger(found.error(), Asked::ledger);
  const Speakers& speakers = *found;
  Output output;
  const Look& look = output.look();
  if (const auto form = form_of(arguments)) {
    output.write(arguments.epithets ? write_epithets(speakers, *form) : write_speakers(speakers, *form));
  } else if (arguments.epithets) {
    for (const EpithetUse& use : speakers.epithets)
      output.write(fmt::format("{}  {}: {}  {}\n", use.outlet.empty() ? "outlet not known" : printable(use.outlet),
                               printable(use.actor), printable(use.words), counted(use.reports, "report")));
  } else {
    output.write(paint(look, Paint::faint, "claims  reports  as party  contradicts  contradicted  who") + "\n");
    for (const SpeakerProfile& profile : speakers.speakers) {
      const std::string who = profile.name.empty() ? "not named" : printable(profile.name);
      output.write(fmt::format("{:>6}  {:>7}  {:>8}  {:>11}  {:>12}  {}{}\n", profile.claims, profile.reports,
                               profile.as_party, profile.contradicts, profile.contradicted, who,
                               profile.outlet ? paint(look, Paint::faint, " (in its own name)") : ""));
    }
  }
  const Exit exit = finish(output, Exit::fine);
  complain(arguments.epithets ? counted(speakers.epithets.size(), "epithet")
                              : counted(speakers.speakers.size(), "source"));
  return exit;
}

}  // namespace

void add_voices(Program& program) {
  CLI::App* command = add_command(program.app, "voices",
                                  "Show each source: its claims, how often as a party, whom it contradicts", examples);
  auto arguments = std::make_shared<VoicesArguments>();
  add_picture_options(command, *arguments);
  command->add_flag("--epithets", arguments->epithets, "The outlets' own judging words for each party instead");
  command->callback([&program, arguments] { program.command = [arguments] { return run(*arguments); }; });
}

}  // namespace selon::cli
