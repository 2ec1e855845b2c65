// selon events: what a ledger's reports tell as one happening; and by hand, selon event merge, split, undo.
#include <fmt/format.h>

#include <algorithm>

#include "picture_arguments.h"
#include "summary.h"
#include "who.h"

namespace selon::cli {
namespace {

constexpr const char* list_examples =
    "  selon events war.ledger                   events told by two reports or more, the newest first\n"
    "  selon events war.ledger --all --limit 0 --csv > events.csv\n"
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
  std::int64_t limit = 100;
};

std::string no_event(const std::string& path, const std::string& selector) {
  return fmt::format("{}: holds no event \"{}\"; `selon events {} --all` lists them", path, selector, path);
}

std::string heading_of(const EventRow& event, const Look& look) {
  std::string line =
      fmt::format("{}  {}  {}  {}", paint(look, Paint::accent, event.id.substr(0, 9)),
                  days_or(event.days, "no day told"), paint(look, Paint::strong, spaced(to_string(event.type))),
                  event.place ? printable(*event.place) : "no place told");
  line += fmt::format("  {}", counted(event.witnesses, "witness report"));
  if (event.reports > event.witnesses) {
    const std::size_t copies = event.reports - event.witnesses;
    line += fmt::format(" (and {} {})", copies, copies == 1 ? "copy" : "copies");
  }
  if (event.dead.low || event.dead.high) line += fmt::format("  dead: {}", format_bounds(event.dead));
  if (event.linked) line += fmt::format("  score {:.2f}", event.score);
  return line + "\n";
}

void write_event(const LedgerEvents& found, const Event& event, Output& output) {
  const Look& look = output.look();
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

// As many at a time as memory does not notice.
constexpr std::size_t page = 200;

Exit list(const ListArguments& arguments) {
  const auto store = open_events(arguments.ledger);
  if (!store) return complain_of_ledger(store.error(), Asked::ledger);
  EventChoice choice;
  choice.alone = arguments.all;
  choice.limit = arguments.limit;
  const auto rows = arguments.event.empty() ? store->list(choice) : store->find(arguments.event);
  if (!rows) return complain_of_ledger(rows.error(), Asked::ledger);
  if (!arguments.event.empty() && rows->empty()) {
    complain(no_event(arguments.ledger, arguments.event));
    return Exit::incomplete;
  }
  Output output;
  const auto form = form_of(arguments);
  for (std::size_t from = 0; output.wanted() && (from < rows->size() || (from == 0 && form)); from += page) {
    const std::size_t to = std::min(from + page, rows->size());
    const std::vector<EventRow> some(rows->begin() + static_cast<std::ptrdiff_t>(from),
                                     rows->begin() + static_cast<std::ptrdiff_t>(to));
    if (!form && arguments.event.empty()) {
      for (const EventRow& row : some) output.write(heading_of(row, output.look()));
      continue;
    }
    const auto found = store->events(ids_of(some), EventStore::Links::give);
    if (!found) return complain_of_ledger(found.error(), Asked::ledger);
    if (form) {
      const std::string lines = write_events(found->claims, found->events, *form);
      const bool headless = *form == RowForm::csv && from > 0;
      output.write(headless ? lines.substr(lines.find('\n') + 1) : lines);
      continue;
    }
    for (std::size_t i = 0; i < found->events.size(); ++i) {
      output.write(heading_of(some[i], output.look()));
      write_event(*found, found->events[i], output);
    }
  }
  const Exit exit = finish(output, Exit::fine);
  const EventCounts counts = store->counts();
  if (!arguments.event.empty()) {
    complain(fmt::format("{} of {}", rows->size(), counted(counts.events, "event")));
    return exit;
  }
  const std::size_t fit = arguments.all ? counts.events : counts.shared;
  std::string words = fmt::format("{} of {}", rows->size(), counted(fit, "event"));
  if (!arguments.all) words += " that several reports tell";
  if (rows->size() < fit) words += "; --limit 0 shows all";
  if (!arguments.all && counts.events > counts.shared)
    words += fmt::format("; {} more that one report alone tells: --all", counts.events - counts.shared);
  complain(words);
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
  complain(decision.kind == DecisionKind::undo ? fmt::format("{}: decision {}", path, taken->number)
                                               : fmt::format("{}: decision {}; `selon event undo {} {}` takes it back",
                                                             path, taken->number, path, taken->number));
  return Exit::fine;
}

struct ChosenEvent {
  std::string id;
  std::vector<std::string> claims;  // their ids
};

// Nothing after a complaint.
std::optional<ChosenEvent> the_event(const EventStore& store, const std::string& selector, const std::string& path) {
  const auto rows = store.find(selector);
  if (!rows) {
    complain(rows.error());
    return std::nullopt;
  }
  if (rows->size() != 1) {
    complain(rows->empty() ? no_event(path, selector)
                           : fmt::format("{}: several events begin with \"{}\"; give more of the id", path, selector));
    return std::nullopt;
  }
  const auto found = store.events(ids_of(*rows), EventStore::Links::leave_out);
  if (!found || found->events.empty()) {
    complain(found ? no_event(path, selector) : found.error().sentence());
    return std::nullopt;
  }
  ChosenEvent chosen{rows->front().id, {}};
  for (const std::size_t i : found->events.front().claims) chosen.claims.push_back(found->claims[i].id);
  return chosen;
}

Exit by_hand(const HandArguments& arguments, DecisionKind kind) {
  auto ledger = Ledger::open(arguments.ledger, LedgerMode::write);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  Decision decision;
  decision.kind = kind;
  decision.author = arguments.author.empty() ? user_name() : arguments.author;
  decision.at = now();
  decision.reason = arguments.reason;
  if (kind == DecisionKind::undo) {
    const auto decisions = ledger->decisions();
    if (!decisions) return complain_of_ledger(decisions.error(), Asked::ledger);
    const auto known = std::ranges::find(*decisions, arguments.number, &Decision::number);
    // The ledger refuses these too, but knows the decision by its key alone.
    const std::string refused = known == decisions->end() ? "holds no decision {}"
                                : known->kind == DecisionKind::undo
                                    ? "decision {} is an undoing itself; decide again what it took back"
                                : !known->in_force ? "decision {} is undone already"
                                                   : "";
    if (!refused.empty()) {
      complain(arguments.ledger + ": " + fmt::format(fmt::runtime(refused), arguments.number));
      return Exit::incomplete;
    }
    decision.undoes = known->key;
    return decide(*ledger, decision, arguments.ledger);
  }
  const auto store = open_events(arguments.ledger);
  if (!store) return complain_of_ledger(store.error(), Asked::ledger);
  const auto first = the_event(*store, arguments.names.front(), arguments.ledger);
  if (!first) return Exit::incomplete;
  if (kind == DecisionKind::merge) {
    decision.sides[0] = first->claims;
    for (std::size_t i = 1; i < arguments.names.size(); ++i) {
      auto other = the_event(*store, arguments.names[i], arguments.ledger);
      if (!other) return Exit::incomplete;
      if (other->id == first->id) {
        complain(fmt::format("{} and {} are one event already", arguments.names.front(), arguments.names[i]));
        return Exit::usage;
      }
      for (auto& id : other->claims) decision.sides[1].push_back(std::move(id));
    }
    return decide(*ledger, decision, arguments.ledger);
  }
  for (std::size_t i = 1; i < arguments.names.size(); ++i) {
    const auto begins = [&](const std::string& id) { return id.starts_with(arguments.names[i]); };
    if (std::ranges::any_of(first->claims, begins)) continue;
    complain(fmt::format("event {} has no claim \"{}\"; `selon events {} {}` shows those that it has",
                         arguments.names.front(), arguments.names[i], arguments.ledger, arguments.names.front()));
    return Exit::incomplete;
  }
  for (const std::string& id : first->claims) {
    bool out = false;
    for (std::size_t i = 1; i < arguments.names.size(); ++i) out = out || id.starts_with(arguments.names[i]);
    decision.sides[out ? 0 : 1].push_back(id);
  }
  if (decision.sides[1].empty()) {
    complain("this would leave nothing in the event");
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
  command->add_option("--limit", arguments->limit, "Most events shown, the newest first; 0 for all (default: 100)")
      ->type_name("N")
      ->check(not_negative());
  command->callback([&program, arguments] { program.command = [arguments] { return list(*arguments); }; });

  CLI::App* event =
      add_command(program.app, "event", "Merge and split events by hand; every decision is kept", event_examples);
  event->require_subcommand(1);
  add_hand(event, program, DecisionKind::merge, "merge", "Say that events are one", merge_examples);
  add_hand(event, program, DecisionKind::split, "split", "Take claims out of an event", split_examples);
  add_hand(event, program, DecisionKind::undo, "undo", "Take a decision back", undo_examples);
}

}  // namespace selon::cli
