// selon read: reports in, what they say out: as a page for eyes, as JSON Lines, and into a ledger.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <memory>
#include <thread>

#include "command.h"
#include "data.h"
#include "in_order.h"
#include "output.h"
#include "progress.h"
#include "selon/ledger.h"
#include "selon/reader.h"
#include "selon/select.h"
#include "selon/sources.h"
#include "summary.h"

namespace selon::cli {
namespace {

// Reports under way together: enough to keep all threads busy, and little enough for a laptop.
constexpr std::uint64_t most_bytes_under_way = std::uint64_t{64} << 20;
constexpr unsigned most_jobs = 256;

constexpr const char* examples =
    "  selon read report.txt --published 2017-10-13 --outlet \"Press TV\"\n"
    "  selon read reports/ --ledger war.ledger          every *.txt and *.jsonl below the folder\n"
    "  selon read archive.jsonl --json > records.jsonl  one record a line, in the order of the reports\n"
    "  curl -s https://example.org/feed.jsonl | selon read - --ledger war.ledger\n"
    "\n"
    "A JSON line is an object with text, and with published, outlet, url, title, language where they are known.\n"
    "NAME.meta.json beside NAME.txt holds the same fields but text. Options win over both.\n";

struct ReadArguments {
  std::vector<std::string> names;
  std::string published, outlet, url, language, ledger;
  std::vector<std::string> places;
  bool json = false, notes = false, lossy = false;
  double min_confidence = 0;
  unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
};

// What a worker takes, and what it hands back.
struct Task {
  Result<Report> report;
  std::uint64_t bytes_done;
  std::vector<std::string> warnings;
};

struct Outcome {
  Result<Reading> reading;
  Report report;       // for the ledger
  std::string output;  // the page or the JSON line
  std::uint64_t bytes_done;
  std::vector<std::string> warnings;
  std::uint64_t unsure = 0;  // claims that are not shown
};

std::atomic<bool> interrupted = false;
std::array<int, 2> stop_pipe{-1, -1};  // written to by the handler, so that waiting for input ends

void on_interrupt(int) {
  interrupted = true;
  const ssize_t woken = ::write(stop_pipe[1], "", 1);
  (void)woken;
  constexpr std::string_view message = "\nselon: stopping after the report in hand (Ctrl-C again stops at once)\n";
  const ssize_t ignored = ::write(STDERR_FILENO, message.data(), message.size());
  (void)ignored;
}

// The first Ctrl-C asks, the second ends the process as ever. Reading goes on through it (SA_RESTART).
void listen_for_interrupt() {
  // Without a pipe the program still stops, only not while it waits for a silent input.
  if (::pipe2(stop_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) stop_pipe = {-1, -1};
  struct sigaction action {};
  action.sa_handler = on_interrupt;
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
  ::sigaction(SIGINT, &action, nullptr);
}

struct Counts {
  std::uint64_t reports = 0, claims = 0, notes = 0;
  std::uint64_t fresh = 0, unchanged = 0, new_readings = 0;
  std::uint64_t failed = 0, warnings = 0, unsure = 0;
};

// "6 reports, 143 claims, 21 notes; war.ledger: 5 new, 1 known already; 1 could not be read"
std::string sentence(const Counts& counts, const std::string& ledger) {
  std::string out = fmt::format("{}, {}, {}", counted(counts.reports, "report"), counted(counts.claims, "claim"),
                                counted(counts.notes, "note"));
  if (counts.unsure > 0) out += fmt::format("; {} less sure and not shown", counted(counts.unsure, "claim"));
  if (!ledger.empty()) {
    out += fmt::format("; {}: {} new", ledger, counts.fresh);
    if (counts.new_readings > 0) out += fmt::format(", {} read anew", counts.new_readings);
    if (counts.unchanged > 0) out += fmt::format(", {} known already", counts.unchanged);
  }
  if (counts.failed > 0) out += fmt::format("; {} could not be read", counts.failed);
  if (counts.warnings > 0) out += "; " + counted(counts.warnings, "warning");
  return out;
}

// Whether an error is one report's own, so that the others can go on.
bool is_of_report(const Error& error) {
  return error.kind == ErrorKind::bad_input || error.kind == ErrorKind::too_large;
}

class Run {
 public:
  Run(const ReadArguments& arguments, Reader& reader, Metadata given, std::optional<Ledger> ledger)
      : arguments_(arguments),
        reader_(reader),
        sources_(arguments.names, std::move(given), stop_pipe[0]),
        ledger_(std::move(ledger)),
        progress_(look_of(STDERR_FILENO).terminal ? Sources::total_bytes(arguments.names) : std::nullopt) {}

  Exit run() {
    in_order<Task, Outcome>(
        arguments_.jobs, most_bytes_under_way, [this] { return take(); },
        [](const Task& task) { return task.report ? std::uint64_t{task.report->bytes.size()} : 0; },
        [this](Task task) { return work(std::move(task)); },
        [this](Outcome outcome) { return give(std::move(outcome)); });
    warn(sources_.take_warnings());
    return finish();
  }

 private:
  std::optional<Task> take() {
    auto report = sources_.next();
    if (!report) return std::nullopt;
    return Task{std::move(*report), sources_.bytes_done(), sources_.take_warnings()};
  }

  Outcome work(Task task) {
    Outcome outcome{fail(ErrorKind::unreadable, ""), {}, {}, task.bytes_done, std::move(task.warnings)};
    if (!task.report) {
      // What is wrong with a source never stops the run, whatever kind of error it is.
      outcome.reading = fail(ErrorKind::bad_input, task.report.error().message, task.report.error().place);
      return outcome;
    }
    const std::string origin = task.report->origin;
    if (ledger_) outcome.report = *task.report;
    outcome.reading = reader_.read(std::move(*task.report));
    if (!outcome.reading) return outcome;
    const Record& whole = outcome.reading->record;
    const Record sure = arguments_.min_confidence > 0 ? with_confidence(whole, arguments_.min_confidence) : Record();
    const Record& record = arguments_.min_confidence > 0 ? sure : whole;
    outcome.unsure = whole.claims.size() - record.claims.size();
    outcome.output =
        arguments_.json
            ? write_record(record) + '\n'
            : summarize(record, origin, arguments_.notes ? NoteDetail::all : NoteDetail::counts, output_.look());
    return outcome;
  }

  // False to stop.
  bool give(Outcome outcome) {
    warn(outcome.warnings);
    if (!outcome.reading) {
      complain(outcome.reading.error());
      if (!is_of_report(outcome.reading.error())) {
        stopped_ = Exit::bad_data;
        return false;
      }
      ++counts_.failed;
    } else {
      if (ledger_ && !keep(outcome)) return false;
      ++counts_.reports;
      counts_.claims += outcome.reading->record.claims.size();
      counts_.unsure += outcome.unsure;
      counts_.notes += outcome.reading->record.notes.size();
      output_.write(outcome.output);
      if (output_.look().terminal) output_.flush();
      // With a ledger the reading goes on when nobody looks at the pages any more.
      if (!output_.wanted() && !ledger_) return false;
    }
    progress_.show(counts_.reports + counts_.failed, outcome.bytes_done);
    return !interrupted;
  }

  bool keep(const Outcome& outcome) {
    const auto added = ledger_->add(outcome.report, outcome.reading->record, outcome.reading->versions);
    if (!added) {
      complain(added.error());
      stopped_ = Exit::bad_ledger;
      return false;
    }
    switch (*added) {
      case Added::fresh:
        ++counts_.fresh;
        break;
      case Added::unchanged:
        ++counts_.unchanged;
        break;
      case Added::new_reading:
        ++counts_.new_readings;
        break;
    }
    return true;
  }

  void warn(const std::vector<std::string>& warnings) {
    for (const std::string& warning : warnings) complain("warning: " + warning);
    counts_.warnings += warnings.size();
  }

  Exit finish() {
    const auto written = output_.finish();
    if (!written) complain(written.error());
    complain((interrupted ? "stopped: " : "") + sentence(counts_, arguments_.ledger));
    if (stopped_) return *stopped_;
    if (!written) return Exit::bad_output;
    if (interrupted) return Exit::interrupted;
    return counts_.failed > 0 ? Exit::incomplete : Exit::fine;
  }

  const ReadArguments& arguments_;
  Reader& reader_;
  Sources sources_;
  std::optional<Ledger> ledger_;
  Output output_;
  Progress progress_;
  Counts counts_;
  std::optional<Exit> stopped_;  // why the run ended before its time
};

Exit complain_and(Exit exit, const Error& error) {
  complain(error);
  return exit;
}

Exit read(const Program& program, ReadArguments& arguments) {
  if (arguments.names.empty()) {
    if (::isatty(STDIN_FILENO) == 1) {
      complain("read: name files or folders, or `-` for standard input; `selon read --help` shows examples");
      return Exit::usage;
    }
    arguments.names.push_back("-");
  }
  Metadata given;
  const auto told = [](const std::string& option) { return option.empty() ? std::nullopt : std::optional(option); };
  if (!arguments.published.empty()) {
    given.published = parse_date(arguments.published);
    if (!given.published) {
      complain(fmt::format("--published {}: is no date; write it as 2017-10-13", arguments.published));
      return Exit::usage;
    }
  }
  given.outlet = told(arguments.outlet);
  given.url = told(arguments.url);
  given.language = told(arguments.language);

  auto paths = find_data(program.data);
  if (!paths) return complain_and(Exit::bad_data, paths.error());
  paths->places = arguments.places;
  // Never freed, on purpose: giving back what a language knows, block by block, costs a twentieth of a short run, and
  // the process ends anyway.
  static Reader& reader = *new Reader(*paths, {arguments.lossy ? Decoding::lossy : Decoding::strict});
  if (given.language) {
    if (const auto language = reader.language(*given.language); !language)
      return complain_and(language.error().kind == ErrorKind::not_found && language.error().place.empty()
                              ? Exit::usage
                              : Exit::bad_data,
                          language.error());
  }
  std::optional<Ledger> ledger;
  if (!arguments.ledger.empty()) {
    auto opened = Ledger::open(arguments.ledger, LedgerMode::write);
    if (!opened) return complain_and(Exit::bad_ledger, opened.error());
    ledger = std::move(*opened);
  }
  listen_for_interrupt();
  return Run(arguments, reader, std::move(given), std::move(ledger)).run();
}

}  // namespace

void add_read(Program& program) {
  CLI::App* command = add_command(program.app, "read", "Read reports and show who says that what happened", examples);
  auto arguments = std::make_shared<ReadArguments>();
  command->add_option("FILE", arguments->names, "Text files, folders, JSON Lines (*.jsonl), or - for standard input")
      ->type_name("");
  command->add_option("--published", arguments->published, "Day that relative dates are read against")
      ->type_name("DATE");
  command->add_option("--outlet", arguments->outlet, "Who published the reports")->type_name("NAME");
  command->add_option("--url", arguments->url, "Where the report was found")->type_name("URL");
  command
      ->add_option("--language", arguments->language,
                   "Language of the reports, as ISO 639-1 (default: guessed for each)")
      ->type_name("xx");
  command
      ->add_option("--places", arguments->places,
                   "Your own places, *.csv or *.geojson; they win over the gazetteer (may be given more than once)")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command->add_option("--ledger", arguments->ledger, "Add reports and claims to this ledger, made when it is not there")
      ->type_name("FILE");
  command->add_flag("--json", arguments->json, "Print one record a line instead of pages");
  command->add_flag("--notes", arguments->notes, "Show each note on what was seen and not read, not only their counts");
  command
      ->add_option("--min-confidence", arguments->min_confidence,
                   "Show only claims at least so likely to be read rightly, 0 to 1; a ledger gets all")
      ->type_name("P")
      ->check(CLI::Range(0.0, 1.0));
  command->add_flag("--lossy", arguments->lossy,
                    "Read on over broken bytes, each shown as U+FFFD and counted in a note");
  command
      ->add_option("--jobs", arguments->jobs,
                   "Threads; the output is the same for any number (default: one per processor)")
      ->type_name("N")
      ->check(CLI::Range(1u, most_jobs));
  command->callback(
      [&program, arguments] { program.command = [&program, arguments] { return read(program, *arguments); }; });
}

}  // namespace selon::cli
