// selon copies: which reports print one dispatch, and what each changed in it.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "ledger_arguments.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon copies war.ledger              groups of reports that are one witness\n"
    "  selon copies war.ledger --diff 3 17  what report 17 has otherwise than report 3, word by word\n";

struct CopiesArguments {
  std::string ledger;
  std::vector<std::string> diff;
  bool json = false;
};

// Beyond this many words in a text, the comparison would need a table larger than anybody's patience.
constexpr std::size_t most_words = 8000;

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find_first_of(" \t\r\n", at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// Words of both, of the first alone ([-so-]) and of the second alone ({+so+}), along their longest common part.
std::string difference(std::string_view first, std::string_view second, const Look& look) {
  const auto a = words_of(first), b = words_of(second);
  std::vector<std::vector<std::uint16_t>> common(a.size() + 1, std::vector<std::uint16_t>(b.size() + 1));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      common[i][j] = a[i] == b[j] ? static_cast<std::uint16_t>(common[i + 1][j + 1] + 1)
                                  : std::max(common[i + 1][j], common[i][j + 1]);
  enum class In { both, one, other };
  std::string text, run;
  In where = In::both;
  const auto end_run = [&] {
    if (run.empty()) return;
    if (!text.empty()) text += ' ';
    text += where == In::both  ? run
            : where == In::one ? paint(look, Paint::faint, "[-" + run + "-]")
                               : paint(look, Paint::strong, "{+" + run + "+}");
    run.clear();
  };
  const auto put = [&](In in, std::string_view word) {
    if (in != where) end_run();
    where = in;
    run.append(run.empty() ? "" : " ").append(printable(std::string(word)));
  };
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    if (i < a.size() && j < b.size() && a[i] == b[j])
      put(In::both, a[i]), ++i, ++j;
    else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1]))
      put(In::one, a[i++]);
    else
      put(In::other, b[j++]);
  }
  end_run();
  return text;
}

Exit diff(const Ledger& ledger, const CopiesArguments& arguments) {
  std::array<std::string, 2> texts;
  for (int i = 0; i < 2; ++i) {
    const auto report = ledger.report(arguments.diff[i]);
    if (!report) return complain_of_ledger(report.error(), Asked::thing_in_it);
    const auto record = ledger.record(report->number);
    if (!record) return complain_of_ledger(record.error(), Asked::ledger);
    texts[i] = record->text.utf8();
    if (words_of(texts[i]).size() > most_words) {
      complain(fmt::format("report {} has more than {} words: too many to compare word by word", report->number,
                           most_words));
      return Exit::incomplete;
    }
  }
  Output output;
  output.write(difference(texts[0], texts[1], output.look()) + "\n");
  return finish(output, Exit::fine);
}

Exit copies(const CopiesArguments& arguments) {
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  if (!arguments.diff.empty()) return diff(*ledger, arguments);
  const auto groups = ledger->copies();
  if (!groups) return complain_of_ledger(groups.error(), Asked::ledger);
  Output output;
  std::size_t reports = 0;
  for (const CopyGroup& group : *groups) {
    reports += group.reports.size();
    if (arguments.json) {
      std::string numbers;
      for (const ReportNumber number : group.reports) numbers += (numbers.empty() ? "" : ",") + std::to_string(number);
      output.write(fmt::format("{{\"witness\":{},\"reports\":[{}],\"least_shared\":{}}}\n", group.witness, numbers,
                               group.least_shared));
      continue;
    }
    output.write(paint(output.look(), Paint::strong,
                       fmt::format("{} reports, one witness; at least {:.0f} % the same words", group.reports.size(),
                                   100 * group.least_shared)) +
                 "\n");
    for (const ReportNumber number : group.reports) {
      const auto report = ledger->report(std::to_string(number));
      if (!report) return complain_of_ledger(report.error(), Asked::ledger);
      output.write(printable(fmt::format("{:>6}  {:10}  {}  {}", number,
                                         report->metadata.published ? format_date(*report->metadata.published) : "-",
                                         report->metadata.outlet.value_or("-"),
                                         report->metadata.title.value_or(report->origin))) +
                   "\n");
    }
    if (!output.wanted()) break;
  }
  const Exit exit = finish(output, Exit::fine);
  complain(fmt::format("{} of {}", counted(groups->size(), "group"), counted(reports, "report")));
  return exit;
}

}  // namespace

void add_copies(Program& program) {
  CLI::App* command =
      add_command(program.app, "copies", "List the reports that print one dispatch, or compare two of them", examples);
  auto arguments = std::make_shared<CopiesArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  auto* json = command->add_flag("--json", arguments->json, "Print one JSON object a group");
  command->add_option("--diff", arguments->diff, "Two reports: [-only in the first-] {+only in the second+}")
      ->type_name("REPORT REPORT")
      ->expected(2)
      ->excludes(json);
  command->callback([&program, arguments] { program.command = [arguments] { return copies(*arguments); }; });
}

}  // namespace selon::cli
