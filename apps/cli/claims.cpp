// selon claims: the claims of a ledger, chosen by what they say.
#include <fmt/format.h>

#include "ledger_arguments.h"
#include "selon/claim_rows.h"
#include "selon/names.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon claims war.ledger --type capture --place Mayadine\n"
    "  selon claims war.ledger --actor \"Islamic State\" --since 2017-10-01 --until 2017-10-31\n"
    "  selon claims war.ledger --voice OSDH --certainty unconfirmed\n"
    "  selon claims war.ledger --min-confidence 0.9       only what is nearly always read rightly\n"
    "  selon claims war.ledger --type casualties --csv > casualties.csv\n";

struct ClaimsArguments {
  std::string ledger, report, type, place, actor, voice, since, until, certainty;
  bool json = false, csv = false;
  double min_confidence = 0;
  std::int64_t limit = 0;
};

template <typename Enum>
CLI::IsMember one_of() {
  std::vector<std::string> names;
  for (const std::string_view name : names_of<Enum>()) names.emplace_back(name);
  return CLI::IsMember(names);
}

// False after a complaint.
bool read_day(const char* option, const std::string& value, std::optional<Date>& day) {
  if (value.empty()) return true;
  day = parse_date(value);
  if (!day) complain(fmt::format("{} {}: is no date; write it as 2017-10-13", option, value));
  return day.has_value();
}

// Prints claims as they come, with their report's line before the first one of each.
class Printer {
 public:
  Printer(const ClaimsArguments& arguments, Output& output) : arguments_(arguments), output_(output) {
    if (arguments.csv) output.write(claim_csv_header() + "\r\n");
  }

  bool print(const StoredClaim& claim, const Record& record) {
    if (record.claims[claim.position].confidence < arguments_.min_confidence) {
      ++unsure_;
      return true;
    }
    if (arguments_.limit > 0 && shown_ == arguments_.limit) {
      more_ = true;
      return false;
    }
    ++shown_;
    if (arguments_.csv) {
      output_.write(write_claim_csv(claim, record) + "\r\n");
    } else if (arguments_.json) {
      output_.write(write_claim_json(claim, record) + "\n");
    } else {
      if (claim.report != report_) {
        output_.write((report_ == 0 ? "" : "\n") +
                      heading(record, fmt::format("report {}", claim.report), output_.look()));
        report_ = claim.report;
      }
      output_.write("\n" + format_claim(record, claim.position, claim.id.substr(0, 8), output_.look()));
    }
    return output_.wanted();
  }

  std::int64_t shown() const { return shown_; }
  std::int64_t unsure() const { return unsure_; }  // left out by --min-confidence
  bool more() const { return more_; }              // than --limit

 private:
  const ClaimsArguments& arguments_;
  std::int64_t shown_ = 0, unsure_ = 0;
  bool more_ = false;
  Output& output_;
  ReportNumber report_ = 0;
};

Exit claims(const ClaimsArguments& arguments) {
  ClaimFilter filter;
  const auto told = [](const std::string& option) { return option.empty() ? std::nullopt : std::optional(option); };
  filter.place = told(arguments.place);
  filter.actor = told(arguments.actor);
  filter.voice = told(arguments.voice);
  if (!arguments.type.empty()) filter.type = from_string<ClaimType>(arguments.type);
  if (!arguments.certainty.empty()) filter.certainty = from_string<Certainty>(arguments.certainty);
  if (!read_day("--since", arguments.since, filter.since) || !read_day("--until", arguments.until, filter.until))
    return Exit::usage;
  if (filter.since && filter.until && *filter.until < *filter.since) {
    complain(fmt::format("--since {} is after --until {}", arguments.since, arguments.until));
    return Exit::usage;
  }

  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  if (!arguments.report.empty()) {
    const auto report = ledger->report(arguments.report);
    if (!report) return complain_of_ledger(report.error(), Asked::thing_in_it);
    filter.report = report->number;
  }
  Output output;
  Printer printer(arguments, output);
  const auto found = ledger->claims(
      filter, [&](const StoredClaim& claim, const Record& record) { return printer.print(claim, record); },
      Ledger::Records::parts);
  if (!found) return complain_of_ledger(found.error(), Asked::ledger);
  const Exit exit = finish(output, Exit::fine);
  std::string counts = counted(static_cast<std::uint64_t>(printer.shown()), "claim");
  if (printer.more()) counts += "; there are more: --limit 0 shows all";
  if (printer.unsure() > 0)
    counts += fmt::format("; {} more would fit, but are less sure than {}", printer.unsure(), arguments.min_confidence);
  if (found->undated > 0)
    counts += fmt::format("; {}{} more would fit, but tell no day",
                          found->undated < ClaimsFound::most_undated ? "" : "at least ", found->undated);
  if (printer.shown() + printer.unsure() + found->undated == 0) counts += unknown_names(*ledger, filter);
  complain(counts);
  return exit;
}

}  // namespace

void add_claims(Program& program) {
  CLI::App* command =
      add_command(program.app, "claims", "List the claims of a ledger that fit all that is asked for", examples);
  auto arguments = std::make_shared<ClaimsArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("--type", arguments->type, "Claim type, such as capture")
      ->type_name("TYPE")
      ->check(one_of<ClaimType>());
  command->add_option("--place", arguments->place, "Name of a place, its province, or a country code")
      ->type_name("NAME");
  command->add_option("--actor", arguments->actor, "Who does it, or to whom")->type_name("NAME");
  command->add_option("--voice", arguments->voice, "Who says so")->type_name("NAME");
  command->add_option("--since", arguments->since, "May have happened on this day or later")->type_name("DATE");
  command->add_option("--until", arguments->until, "May have happened on this day or earlier")->type_name("DATE");
  command->add_option("--certainty", arguments->certainty, "How surely it is said")
      ->type_name("KIND")
      ->check(one_of<Certainty>());
  command->add_option("--min-confidence", arguments->min_confidence, "At least so likely to be read rightly, 0 to 1")
      ->type_name("P")
      ->check(CLI::Range(0.0, 1.0));
  command->add_option("--report", arguments->report, "Number of a report, or the beginning of its id")
      ->type_name("REPORT");
  command->add_option("--limit", arguments->limit, "Most claims shown; 0 for all (default: 0)")
      ->type_name("N")
      ->check(not_negative());
  auto* json = command->add_flag("--json", arguments->json, "Print one JSON object a line");
  command->add_flag("--csv", arguments->csv, "Print CSV with a header line")->excludes(json);
  command->callback([&program, arguments] { program.command = [arguments] { return claims(*arguments); }; });
}

}  // namespace selon::cli
