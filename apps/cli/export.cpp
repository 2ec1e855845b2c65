// selon export: a ledger's events in the forms that other programs read.
#include "selon/export.h"

#include <fmt/format.h>

#include "picture_arguments.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon export war.ledger --format event-report -o reports.csv    one row an event and report, for R's "
    "eventreport\n"
    "  selon export war.ledger --format acled -o acled.csv --bom       ACLED-compatible, for a spreadsheet\n"
    "  selon export war.ledger --format ucdp --tally ucdp > ged.csv\n"
    "  selon export war.ledger --format geojson -o map.geojson\n"
    "  selon export war.ledger --format csv --tally minmax             the words' own bounds\n";

struct ExportArguments {
  std::string ledger, format, tally, output;
  bool bom = false;
};

template <typename Enum>
CLI::IsMember one_of() {
  std::vector<std::string> names;
  for (const std::string_view name : names_of<Enum>()) names.emplace_back(name);
  return CLI::IsMember(names);
}

bool is_table(ExportFormat format) {
  return format == ExportFormat::event_report || format == ExportFormat::acled || format == ExportFormat::ucdp ||
         format == ExportFormat::hxl || format == ExportFormat::csv;
}

Exit run(const ExportArguments& arguments) {
  ExportOptions options;
  options.format = *from_string<ExportFormat>(arguments.format);
  if (!arguments.tally.empty()) options.tally = from_string<Tally>(arguments.tally);
  if (arguments.bom && !is_table(options.format)) {
    complain(fmt::format("--bom is for tables; {} is JSON, which has none", arguments.format));
    return Exit::usage;
  }
  if (arguments.bom) options.mark = ByteOrderMark::write;
  const auto events = open_events(arguments.ledger);
  if (!events) return complain_of_ledger(events.error(), Asked::ledger);
  const bool of_events = rows_of(options.format) == RowsOf::events;
  std::optional<ExportFile> file;
  if (!arguments.output.empty()) {
    auto created = ExportFile::create(arguments.output);
    if (!created) {
      complain(created.error());
      return Exit::bad_output;
    }
    file.emplace(std::move(*created));
  }
  Output output;
  Exporter exporter(options);
  Result<void> written;
  const auto write = [&] {
    if (file) {
      if (written) written = file->write(exporter.so_far.bytes);
    } else {
      output.write(exporter.so_far.bytes);
    }
    exporter.so_far.bytes.clear();
    return written && output.wanted();
  };
  const auto read =
      events->parts(of_events ? EventStore::Parts::by_events : EventStore::Parts::by_reports, [&](const auto& part) {
        exporter.add(part.claims, part.events);
        return write();
      });
  if (!read) return complain_of_ledger(read.error(), Asked::ledger);
  exporter.end();
  write();
  const Export& exported = exporter.so_far;
  if (file && written) written = file->end(exported);
  if (!written) {
    complain(written.error());
    return Exit::bad_output;
  }
  const Exit exit = finish(output, Exit::fine);
  if (!output.wanted()) return exit;  // who closed the pipe asks for no counts
  const auto claims = events->claims();
  if (!claims) return complain_of_ledger(claims.error(), Asked::ledger);
  complain(fmt::format("{} of {}, {}", counted(exported.rows, "row"), counted(events->counts().events, "event"),
                       counted(*claims, "claim")));
  for (const auto& [reason, count] : exported.left_out) complain(fmt::format("{}: {}", reason, count));
  std::string empty;
  for (const auto& [field, count] : exported.empty)
    if (count > 0) empty += fmt::format("{}{} {}", empty.empty() ? "" : ", ", field, count);
  if (!empty.empty()) complain("empty fields: " + empty);
  return exit;
}

}  // namespace

void add_export(Program& program) {
  CLI::App* command =
      add_command(program.app, "export", "Write a ledger's events in the forms that other programs read", examples);
  auto arguments = std::make_shared<ExportArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("--format", arguments->format, "Form of the file: " + list_names<ExportFormat>())
      ->required()
      ->type_name("FORM")
      ->check(one_of<ExportFormat>());
  command
      ->add_option("--tally", arguments->tally,
                   "Rule that counts vague words: acled, ucdp, or minmax (the words' own bounds; default but for the "
                   "forms acled and ucdp)")
      ->type_name("RULE")
      ->check(one_of<Tally>());
  command
      ->add_option("-o,--output", arguments->output,
                   "File to write, with FILE.counts.json beside it: how often each field is empty, what was left out")
      ->type_name("FILE");
  command->add_flag("--bom", arguments->bom, "Begin a table with a byte order mark, as some spreadsheets want it");
  command->callback([&program, arguments] { program.command = [arguments] { return run(*arguments); }; });
}

}  // namespace selon::cli
