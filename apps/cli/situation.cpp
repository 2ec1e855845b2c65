// selon situation: who is said to hold a place, in the order of days, and by whose word.
#include "selon/situation.h"

#include <fmt/format.h>

#include "picture_arguments.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon situation war.ledger Mayadine\n"
    "  selon situation war.ledger \"Deir Ezzor\" --on 2017-10-14\n"
    "  selon situation war.ledger Kidal --csv > kidal.csv\n";

struct SituationArguments : PictureArguments {
  std::string place, on;
};

std::string all_of(const std::vector<std::string>& names, std::string_view otherwise) {
  std::string list;
  for (const auto& name : names) list.append(list.empty() ? "" : ", ").append(printable(name));
  return list.empty() ? std::string(otherwise) : list;
}

Exit run(const SituationArguments& arguments) {
  std::optional<Date> on;
  if (!arguments.on.empty() && !(on = parse_date(arguments.on))) {
    complain(fmt::format("--on {}: is no date; write it as 2017-10-13", arguments.on));
    return Exit::usage;
  }
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  const auto found = control_claims(arguments.ledger, arguments.place);
  if (!found) return complain_of_ledger(found.error(), Asked::ledger);
  const std::vector<ToldClaim>& claims = *found;
  const Situation situation = situation_of(claims, on);
  Output output;
  const Look& look = output.look();
  if (const auto form = form_of(arguments)) {
    output.write(write_situation(claims, situation, *form));
  } else {
    for (const ControlClaim& entry : situation.sequence) {
      const ToldClaim& claim = claims[entry.claim];
      const bool plain = claim.certainty == Certainty::actual;
      output.write(fmt::format("{}  {}{} {}{}{}  {}\n", days_or(entry.days, "no day told"),
                               plain ? "" : std::string(to_string(claim.certainty)) + ": ",
                               paint(look, Paint::strong, all_of(entry.parties, "not told who")), to_string(entry.kind),
                               entry.share.empty() ? "" : " " + printable(entry.share),
                               entry.others.empty() ? "" : " (other side: " + all_of(entry.others, "") + ")",
                               paint(look, Paint::accent, to_string(entry.standing))));
      output.write(fmt::format(
          "    {} ({})  report {}  {}\n", entry.speaker.empty() ? "not named" : printable(entry.speaker),
          spaced(to_string(entry.told_by)), claim.report, paint(look, Paint::faint, claim.id.substr(0, 8))));
      output.write(fmt::format("    {}\n", printable(claim.evidence)));
    }
    for (const ControlContradiction& clash : situation.contradictions)
      output.write(fmt::format("contradiction: {} and {}: {}\n",
                               claims[situation.sequence[clash.one].claim].id.substr(0, 8),
                               claims[situation.sequence[clash.other].claim].id.substr(0, 8), printable(clash.words)));
  }
  const Exit exit = finish(output, Exit::fine);
  ClaimFilter place;
  place.place = arguments.place;
  std::string words = fmt::format("{} of control, {}", counted(situation.sequence.size(), "claim"),
                                  counted(situation.contradictions.size(), "contradiction"));
  if (situation.sequence.empty() && !claims.empty()) words += fmt::format("; {} of later days", claims.size());
  if (claims.empty()) words += unknown_names(*ledger, place);
  complain(words);
  return exit;
}

}  // namespace

void add_situation(Program& program) {
  CLI::App* command = add_command(
      program.app, "situation", "Show who is said to hold a place, in the order of days, and by whose word", examples);
  auto arguments = std::make_shared<SituationArguments>();
  add_picture_options(command, *arguments);
  command->add_option("PLACE", arguments->place, "Name of a place, its province, or a country code")
      ->required()
      ->type_name("");
  command->add_option("--on", arguments->on, "Only what was told to have happened until this day")->type_name("DATE");
  command->callback([&program, arguments] { program.command = [arguments] { return run(*arguments); }; });
}

}  // namespace selon::cli
