// selon show: what a ledger holds, report by report, or one of its reports as a page.
#include <fmt/format.h>

#include <algorithm>

#include "ledger_arguments.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon show war.ledger              its reports, one a line\n"
    "  selon show war.ledger 3            the third report, claim by claim\n"
    "  selon show war.ledger 9f86d0       the report whose id begins so\n"
    "  selon show war.ledger 3 --json     its record\n"
    "  selon show war.ledger 3 --original the bytes as they came in\n";

struct ShowArguments {
  std::string ledger, report;
  bool json = false, notes = false, original = false;
};

// One line a report: number, day, claims, notes, outlet, title.
void list_reports(const Ledger& ledger, const std::vector<StoredReport>& reports, Output& output) {
  const Look& look = output.look();
  std::size_t outlet_columns = 6;
  for (const StoredReport& report : reports)
    outlet_columns = std::max(outlet_columns, display_width(printable(report.metadata.outlet.value_or(""))));
  outlet_columns = std::min<std::size_t>(outlet_columns, 24);
  const auto cell = [](const std::string& text, std::size_t columns) {
    const std::string clean = printable(text);
    if (display_width(clean) <= columns) return pad(clean, columns);
    const Piece piece = wrap(clean, columns - 1).front();
    return pad(clean.substr(0, piece.end) + "…", columns);
  };
  const std::size_t numbers = 6 + 12 + 8 + 7;
  const std::size_t title_columns =
      look.terminal ? std::max<std::size_t>(20, look.width - std::min(look.width, numbers + outlet_columns + 2)) : 72;
  output.write(paint(look, Paint::faint,
                     fmt::format("{:>4}  {:10}  {:>6}  {:>5}  {}  title", "no", "published", "claims", "notes",
                                 pad("outlet", outlet_columns))) +
               "\n");
  for (const StoredReport& report : reports) {
    const std::string title = report.metadata.title.value_or(report.origin);
    std::string line = fmt::format(
        "{:>4}  {:10}  {:>6}  {:>5}  {}  {}", report.number,
        report.metadata.published ? format_date(*report.metadata.published) : "-", report.claims, report.notes,
        cell(report.metadata.outlet.value_or("-"), outlet_columns), cell(title, title_columns));
    line.erase(line.find_last_not_of(' ') + 1);
    output.write(line + "\n");
  }
  if (const auto counts = ledger.counts())
    complain(fmt::format("{}, {}, {}, {}", counted(static_cast<std::uint64_t>(counts->reports), "report"),
                         counted(static_cast<std::uint64_t>(counts->readings), "reading"),
                         counted(static_cast<std::uint64_t>(counts->claims), "claim"),
                         counted(static_cast<std::uint64_t>(counts->notes), "note")));
}

Exit show(const ShowArguments& arguments) {
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  Output output;
  if (arguments.report.empty()) {
    const auto reports = ledger->reports();
    if (!reports) return complain_of_ledger(reports.error(), Asked::ledger);
    if (!arguments.json) {
      list_reports(*ledger, *reports, output);
      return finish(output, Exit::fine);
    }
    for (const StoredReport& report : *reports) {
      const auto record = ledger->record(report.number);
      if (!record) return complain_of_ledger(record.error(), Asked::ledger);
      output.write(write_record(*record) + "\n");
      if (!output.wanted()) break;
    }
    return finish(output, Exit::fine);
  }
  const auto report = ledger->report(arguments.report);
  if (!report) return complain_of_ledger(report.error(), Asked::thing_in_it);
  if (arguments.original) {
    const auto bytes = ledger->original(report->number);
    if (!bytes) return complain_of_ledger(bytes.error(), Asked::ledger);
    output.write(*bytes);
    return finish(output, Exit::fine);
  }
  const auto record = ledger->record(report->number);
  if (!record) return complain_of_ledger(record.error(), Asked::ledger);
  output.write(arguments.json ? write_record(*record) + "\n"
                              : summarize(*record, report->origin,
                                          arguments.notes ? NoteDetail::all : NoteDetail::counts, output.look()));
  return finish(output, Exit::fine);
}

}  // namespace

void add_show(Program& program) {
  CLI::App* command =
      add_command(program.app, "show", "Show what a ledger holds: its reports, or one of them", examples);
  auto arguments = std::make_shared<ShowArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  auto* report =
      command->add_option("REPORT", arguments->report, "Number of a report, or the beginning of its id")->type_name("");
  auto* json = command->add_flag("--json", arguments->json, "Print records, one a line");
  command->add_flag("--notes", arguments->notes, "Show each note, not only their counts");
  command->add_flag("--original", arguments->original, "Print the report's bytes as they came in")
      ->needs(report)
      ->excludes(json);
  command->callback([&program, arguments] { program.command = [arguments] { return show(*arguments); }; });
}

}  // namespace selon::cli
