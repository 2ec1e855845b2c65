// selon page: the page of one report as one HTML file, to send to a colleague.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "ledger_arguments.h"
#include "selon/pages.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon page war.ledger 3 -o report.html      the third report, as `selon show` numbers them\n"
    "  selon page war.ledger 9f86d0 > report.html  the report whose id begins so\n";

struct PageArguments {
  std::string ledger, report, output;
};

Exit write_page(const std::string& path, const std::string& page) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  const bool written = file != nullptr && std::fwrite(page.data(), 1, page.size(), file) == page.size();
  const bool closed = file != nullptr && std::fclose(file) == 0;
  if (written && closed) return Exit::fine;
  complain(path + ": cannot write: " + std::strerror(errno));
  return Exit::bad_output;
}

Exit page(const PageArguments& arguments) {
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  const auto report = ledger->report(arguments.report);
  if (!report) return complain_of_ledger(report.error(), Asked::thing_in_it);
  if (!pages_are_built()) {
    complain("the pages were not built into this program; install nodejs and npm and build again");
    return Exit::bad_data;
  }
  const auto html = report_page(*ledger, *report);
  if (!html) return complain_of_ledger(html.error(), Asked::ledger);
  if (!arguments.output.empty()) return write_page(arguments.output, *html);
  Output output;
  output.write(*html);
  return finish(output, Exit::fine);
}

}  // namespace

void add_page(Program& program) {
  CLI::App* command =
      add_command(program.app, "page", "Write the page of one report as one self-contained HTML file", examples);
  auto arguments = std::make_shared<PageArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("REPORT", arguments->report, "Number of a report, or the beginning of its id")
      ->required()
      ->type_name("");
  command->add_option("-o,--output", arguments->output, "File to write; standard output without it")->type_name("FILE");
  command->callback([&program, arguments] { program.command = [arguments] { return page(*arguments); }; });
}

}  // namespace selon::cli
