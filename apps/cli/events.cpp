// selon events: what a ledger's reports tell as one happening; and by hand, selon event merge, split, undo.
#include <fmt/format.h>

#include "picture_arguments.h"
#include "selon/tally.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* list_examples =
    "  selon events war.ledger                   events told by two reports or more\n"
    "  selon events war.ledger --all --csv > events.csv\n"
    "  selon events war.ledger e3fa9c2d1         one event: its claims, and why they are one\n";
constexpr const char* event_examples =
    "  selon event merge war.ledger e3fa9c2d1 e77b0a12 --reason \"the same raid\" --author \"A. B.\"\n"
    "  selon event split war.ledger e3fa9c2d1 3fa9c2d1 --reason \"another day\"\n"
    "  selon event undo war.ledger 4\n";
constexpr const char* merge_examples = "  selon event merge war.ledger e3fa9c2d1 e77b0a12 --reason \"the same raid\"\n";
constexpr const char* split_examples =
    "  selon event split war.ledger e3fa9c2d1 3fa9c2d1 --reason \"another day\"    these claims out of the event\n";
constexpr const char* undo_examples = "  selon event undo war.ledger 4\n";

struct ListArguments : PictureArguments {
  std::string event;
  bool all = false;
};

// Those whose id begins so.
std::vector<std::size_t> find(const std::vector<Event>& events, const std::string& selector) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < events.size(); ++i)
    if (!selector.empty() && events[i].id.starts_with(selector)) found.push_back(i);
  return found;
}

std::string heading_of(const LedgerEvents& found, const Event& event, const Look& look) {
  const auto killed = count_event(found.claims, event, FigureKind::killed, Tally::minmax);
  std::string line =
      fmt::format("{}  {}  {}  {}", paint(look, Paint::accent, event.id.substr(0, 9)),
                  days_or(event.days, "no day told"), paint(look, Paint::strong, spaced(to_string(event.type))),
                  event.place ? printable(event.place->shown()) : "no place told");
  line += fmt::format("  {}", counted(event.witnesses.size(), "witness report"));
  if (event.reports.size() > event.witnesses.size())
    line += fmt::format(" (and {})", counted(event.reports.size() - event.witnesses.size(), "copy"));
  if (killed.low || killed.high) line += fmt::format("  dead: {}", format_bounds(killed));
  if (!event.links.empty()) line += fmt::format("  score {:.2f}", event.score);
  return line + "\n";
}

void write_event(const LedgerEvents& found, const Event& event, Output& output) {
  const Look& look = output.look();
  output.write(heading_of(found, event, look));
  for (const std::size_t i : event.claims) {
    const ToldClaim& claim = found.claims[i];
    output.write(fmt::format("  {}  report {}  {}{}  {}\n", paint(look, Paint::faint, claim.id.substr(0, 8)),
                             claim.report,
                             claim.certainty == Certainty::actual ? "" : std::string(to_string(claim.certainty)) + " ",
                             spaced(to_string(claim.type)), printable(claim.speaker())));
    output.write(fmt::format("      {}\n", printable(claim.evidence)));
  }
  for (const EventLink& link : event.links) {
    output.write(fmt::format("  {} goes with {} ({:.2f})\n", found.claims[link.claim].id.substr(0, 8),
                             found.claims[link.other].id.substr(0, 8), link.score));
    for (const EventReason& reason : link.reasons)
      output.write(fmt::format("      {:+.2f} {}: {}\n", reason.weight, reason.kind, printable(reason.words)));
  }
}

Exit list(const ListArguments& arguments) {
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  auto found = events_of(*ledger);
  if (!found) return complain_of_ledger(found.error(), Asked::ledger);
  const std::size_t all = found->events.size();
  if (!arguments.event.empty()) {
    const auto chosen = find(found->events, arguments.event);
    if (chosen.empty()) {
      complain(fmt::format("{}: holds no event \"{}\"", arguments.ledger, arguments.event));
      return Exit::incomplete;
    }
    std::vector<Event> events;
    for (const std::size_t i : chosen) events.push_back(found->events[i]);
    found->events = std::move(events);
  } else if (!arguments.all) {
    std::erase_if(found->events, [](const Event& event) { return event.reports.size() < 2; });
  }
  Output output;
  if (const auto form = form_of(arguments)) {
    output.write(write_events(found->claims, found->events, *form));
  } else {
    for (const Event& event : found->events)
      arguments.event.empty() ? output.write(heading_of(*found, event, output.look()))
                              : write_event(*found, event, output);
  }
  const Exit exit = finish(output, Exit::fine);
  complain(fmt::format("{} of {}", found->events.size(), counted(all, "event")));
  return exit;
}

struct HandArguments {
  std::string ledger, reason, author;
  std::vector<std::string> names;
  std::int64_t number = 0;
};

Exit decide(Ledger& ledger, const Decision& decision, const std::string& path) {
  const auto taken = ledger.decide(decision);
  if (!taken) return complain_of_ledger(taken.error(), Asked::thing_in_it);
  complain(
      fmt::format("{}: decision {}; `selon event undo {} {}` takes it back", path, taken->number, path, taken->number));
  return Exit::fine;
}

std::optional<Event> the_event(const LedgerEvents& found, const std::string& selector, const std::string& path) {
  const auto chosen = find(found.events, selector);
  if (chosen.size() == 1) return found.events[chosen.front()];
  complain(chosen.empty() ? fmt::format("{}: holds no event \"{}\"", path, selector)
                          : fmt::format("{}: several events begin with \"{}\"", path, selector));
  return std::nullopt;
}

std::vector<std::string> ids_of(const LedgerEvents& found, const Event& event) {
  std::vector<std::string> ids;
  for (const std::size_t i : event.claims) ids.push_back(found.claims[i].id);
  return ids;
}

Exit by_hand(const HandArguments& arguments, DecisionKind kind) {
  auto ledger = Ledger::open(arguments.ledger, LedgerMode::write);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  Decision decision;
  decision.kind = kind;
  decision.author = arguments.author;
  decision.reason = arguments.reason;
  if (kind == DecisionKind::undo) {
    const auto decisions = ledger->decisions();
    if (!decisions) return complain_of_ledger(decisions.error(), Asked::ledger);
    for (const Decision& known : *decisions)
      if (known.number == arguments.number) decision.undoes = known.key;
    if (decision.undoes.empty()) {
      complain(fmt::format("{}: holds no decision {}", arguments.ledger, arguments.number));
      return Exit::incomplete;
    }
    return decide(*ledger, decision, arguments.ledger);
  }
  const auto found = events_of(*ledger);
  if (!found) return complain_of_ledger(found.error(), Asked::ledger);
  const auto first = the_event(*found, arguments.names.front(), arguments.ledger);
  if (!first) return Exit::incomplete;
  if (kind == DecisionKind::merge) {
    decision.sides[0] = ids_of(*found, *first);
    for (std::size_t i = 1; i < arguments.names.size(); ++i) {
      const auto other = the_event(*found, arguments.names[i], arguments.ledger);
      if (!other) return Exit::incomplete;
      if (other->id == first->id) {
        complain(fmt::format("{} and {} are one event already", arguments.names.front(), arguments.names[i]));
        return Exit::usage;
      }
      for (auto& id : ids_of(*found, *other)) decision.sides[1].push_back(std::move(id));
    }
    return decide(*ledger, decision, arguments.ledger);
  }
  for (const std::string& id : ids_of(*found, *first)) {
    bool out = false;
    for (std::size_t i = 1; i < arguments.names.size(); ++i) out = out || id.starts_with(arguments.names[i]);
    decision.sides[out ? 0 : 1].push_back(id);
  }
  if (decision.sides[0].empty() || decision.sides[1].empty()) {
    complain(decision.sides[0].empty() ? "none of these claims is in the event"
                                       : "this would leave nothing in the event");
    return Exit::incomplete;
  }
  return decide(*ledger, decision, arguments.ledger);
}

void add_hand(CLI::App* parent, Program& program, DecisionKind kind, const std::string& name,
              const std::string& description, const char* examples) {
  CLI::App* command = add_command(*parent, name, description, examples);
  auto arguments = std::make_shared<HandArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  if (kind == DecisionKind::undo)
    command->add_option("NUMBER", arguments->number, "Number of the decision")->required()->type_name("");
  else
    command
        ->add_option("NAMES", arguments->names,
                     kind == DecisionKind::merge ? "Events" : "Event, and its claims that go out")
        ->required()
        ->expected(2, 1 << 20)
        ->type_name("");
  command->add_option("--reason", arguments->reason, "Why, for those who look at it later")->type_name("TEXT");
  command->add_option("--author", arguments->author, "Who decides")->type_name("NAME");
  command->callback(
      [&program, arguments, kind] { program.command = [arguments, kind] { return by_hand(*arguments, kind); }; });
}

}  // namespace

void add_events(Program& program) {
  CLI::App* command =
      add_command(program.app, "events", "List what a ledger's reports tell as one happening, and why", list_examples);
  auto arguments = std::make_shared<ListArguments>();
  add_picture_options(command, *arguments);
  command->add_option("EVENT", arguments->event, "One event, by its id or the beginning")->type_name("");
  command->add_flag("--all", arguments->all, "Also events that one report alone tells");
  command->callback([&program, arguments] { program.command = [arguments] { return list(*arguments); }; });

  CLI::App* event =
      add_command(program.app, "event", "Merge and split events by hand; every decision is kept", event_examples);
  event->require_subcommand(1);
  add_hand(event, program, DecisionKind::merge, "merge", "Say that events are one", merge_examples);
  add_hand(event, program, DecisionKind::split, "split", "Take claims out of an event", split_examples);
  add_hand(event, program, DecisionKind::undo, "undo", "Take a decision back", undo_examples);
}

}  // namespace selon::cli
