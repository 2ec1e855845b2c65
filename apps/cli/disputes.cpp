// selon disputes: where accounts of one event differ, the sharpest first.
#include "selon/disputes.h"

#include <fmt/format.h>

#include <algorithm>

#include "picture_arguments.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon disputes war.ledger                  the sharpest first\n"
    "  selon disputes war.ledger --limit 5\n"
    "  selon disputes war.ledger --csv > disputes.csv\n";

struct DisputesArguments : PictureArguments {
  std::int64_t limit = 20;
};

std::string name(const std::string& speaker) { return speaker.empty() ? "not named" : printable(speaker); }

void write(const LedgerEvents& found, const Dispute& dispute, Output& output) {
  const Event& event = found.events[dispute.event];
  const Look& look = output.look();
  output.write(fmt::format("{}  {}  {}  {}  sharpness {:.1f}\n", paint(look, Paint::accent, event.id.substr(0, 9)),
                           days_or(event.days, "no day told"),
                           paint(look, Paint::strong, spaced(to_string(event.type))),
                           event.place ? printable(event.place->shown()) : "no place told", dispute.sharpness));
  for (const FigureRange& range : dispute.figures) {
    output.write(fmt::format("  {}{}{}: {}\n", spaced(to_string(range.kind)),
                             range.category ? ", " + spaced(to_string(*range.category)) : "",
                             range.scope == Scope::cumulative ? ", cumulative" : "", format_bounds(range.range)));
    for (const FigureTold& told : range.figures)
      output.write(fmt::format("    {}  {}  {}{}\n", told.published ? format_date(*told.published) : "----------",
                               format_bounds(told.bounds), name(told.speaker),
                               told.revised ? paint(look, Paint::faint, "  (revised later)") : ""));
  }
  // Where figures of several sorts are told, what each account comes to: parts are counted in their wholes, once.
  for (const TotalRange& range : dispute.totals) {
    const auto sorts = std::ranges::count_if(dispute.figures, [&](const FigureRange& figures) {
      return figures.kind == range.kind && figures.scope == Scope::incident;
    });
    if (sorts < 2) continue;
    output.write(fmt::format("  {} in all: {}\n", spaced(to_string(range.kind)), format_bounds(range.range)));
    for (const TotalTold& told : range.totals)
      output.write(fmt::format("    {}  {}  {}\n", told.published ? format_date(*told.published) : "----------",
                               format_bounds(told.bounds), name(told.speaker)));
  }
  for (const Denial& denial : dispute.denials) {
    output.write(
        fmt::format("  {} denies: {}\n", name(denial.speaker), printable(found.claims[denial.claim].evidence)));
    std::string before;  // the bombing and its toll are two claims of one sentence
    for (const std::size_t i : denial.assertions) {
      std::string line =
          fmt::format("    told by {}: {}\n", name(found.claims[i].speaker()), printable(found.claims[i].evidence));
      if (line != before) output.write(line);
      before = std::move(line);
    }
  }
  for (const OneSided& side : dispute.one_sided)
    for (const std::size_t i : side.claims)
      output.write(fmt::format("  only {} says: {}\n", name(side.speaker), printable(found.claims[i].evidence)));
}

Exit run(const DisputesArguments& arguments) {
  const auto events = open_events(arguments.ledger);
  if (!events) return complain_of_ledger(events.error(), Asked::ledger);
  EventChoice choice;
  choice.order = EventChoice::Order::sharpest;
  choice.limit = arguments.limit;
  const auto rows = events->list(choice);
  if (!rows) return complain_of_ledger(rows.error(), Asked::ledger);
  const auto found = events->events(ids_of(*rows), EventStore::Links::leave_out);
  if (!found) return complain_of_ledger(found.error(), Asked::ledger);
  std::vector<Dispute> disputes;
  for (std::size_t i = 0; i < found->events.size(); ++i)
    disputes.push_back(dispute_of(found->claims, found->events, i));
  Output output;
  if (const auto form = form_of(arguments))
    output.write(write_disputes(found->claims, found->events, disputes, *form));
  else
    for (const Dispute& dispute : disputes) write(*found, dispute, output);
  const Exit exit = finish(output, Exit::fine);
  const EventCounts counts = events->counts();
  complain(fmt::format("{} of {} with a dispute, of {}{}", disputes.size(), counted(counts.disputed, "event"),
                       counted(counts.events, "event"),
                       disputes.size() < counts.disputed ? "; --limit 0 shows all" : ""));
  return exit;
}

}  // namespace

void add_disputes(Program& program) {
  CLI::App* command =
      add_command(program.app, "disputes", "Show where accounts of one event differ, the sharpest first", examples);
  auto arguments = std::make_shared<DisputesArguments>();
  add_picture_options(command, *arguments);
  command->add_option("--limit", arguments->limit, "Most events shown; 0 for all (default: 20)")
      ->type_name("N")
      ->check(not_negative());
  command->callback([&program, arguments] { program.command = [arguments] { return run(*arguments); }; });
}

}  // namespace selon::cli
