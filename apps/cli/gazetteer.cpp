// selon gazetteer: builds the file of places, from packaged data or from GeoNames' own dumps, and looks names up in it.
#include "selon/gazetteer.h"

#include <fmt/format.h>

#include <filesystem>

#include "command.h"
#include "data.h"
#include "output.h"
#include "selon/names.h"
#include "summary.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* build_examples =
    "  tools/fetch_gazetteer build/gazetteer-data\n"
    "  selon gazetteer build --from build/gazetteer-data --output build/gazetteer.bin\n";

constexpr const char* import_examples =
    "  selon gazetteer import allCountries.txt --names alternateNamesV2.txt\n"
    "  selon gazetteer import SY.txt IQ.txt --admin1 admin1CodesASCII.txt --admin2 admin2Codes.txt\n";

constexpr const char* find_examples =
    "  selon gazetteer find Mayadine\n"
    "  selon gazetteer find \"Deir Ezzor\" --limit 3\n"
    "  selon gazetteer find الميادين\n";

struct GazetteerArguments {
  std::string output, from;
  std::string locales = GazetteerPackages{}.locales;
  std::vector<std::string> places, names;
  std::string admin1, admin2;
  std::string name;
  std::size_t limit = 5;
};

Exit complain_and(Exit exit, const Error& error) {
  complain(error);
  return exit;
}

Exit told(const Result<GazetteerSummary>& summary, const std::string& path) {
  if (!summary)
    return complain_and(summary.error().kind == ErrorKind::unwritable ? Exit::bad_output : Exit::bad_data,
                        summary.error());
  complain(fmt::format("{}: {} places: {} countries, {} admin units, {} settlements, {} others; {:.1f} MB; {}", path,
                       summary->places, summary->countries, summary->admin_units, summary->settlements, summary->others,
                       static_cast<double>(summary->bytes) / 1e6, summary->version));
  complain(gazetteer_credit());
  return Exit::fine;
}

Exit build(const KnowledgePaths& paths, const GazetteerArguments& arguments) {
  const std::string output = arguments.output.empty() ? paths.gazetteer : arguments.output;
  const std::string from =
      arguments.from.empty() ? (fs::path(output).parent_path() / "gazetteer-data").string() : arguments.from;
  return told(build_gazetteer({from, arguments.locales, paths.world}, output), output);
}

Exit import(const KnowledgePaths& paths, const GazetteerArguments& arguments) {
  const std::string output = arguments.output.empty() ? paths.gazetteer : arguments.output;
  GazetteerDump dump{arguments.places, arguments.names, {}, {}, paths.world};
  if (!arguments.admin1.empty()) dump.admin1 = arguments.admin1;
  if (!arguments.admin2.empty()) dump.admin2 = arguments.admin2;
  return told(import_gazetteer(dump, output), output);
}

Exit find(const KnowledgePaths& paths, const GazetteerArguments& arguments) {
  const auto found = find_in_gazetteer(paths.gazetteer, arguments.name, arguments.limit);
  if (!found) return complain_and(Exit::bad_data, found.error());
  if (found->empty()) {
    complain(fmt::format("no place is called {}, in any spelling", arguments.name));
    return Exit::incomplete;
  }
  Output output;
  const Look& look = output.look();
  for (const GazetteerFound& place : *found) {
    std::string within;
    for (const auto& part : {place.admin2, place.admin1, std::optional(place.country)})
      if (part && !part->empty() && *part != place.name) within.append(within.empty() ? "" : ", ").append(*part);
    output.write(fmt::format("{}  {}\n", paint(look, Paint::strong, place.name), within));
    std::string facts =
        fmt::format("{} ({}), {:.4f} {:.4f}", spaced(to_string(place.kind)), place.feature, place.lat, place.lon);
    if (place.computed) facts += " (middle of its settlements)";
    if (place.population > 0) facts += ", population " + std::to_string(place.population);
    if (place.geonames) facts += ", GeoNames " + std::to_string(*place.geonames);
    output.write(
        fmt::format("  {}\n  found {}{}\n", facts, name(place.match), place.main_name ? ", by its main name" : ""));
    std::string names;
    for (const std::string& other : place.names) names.append(names.empty() ? "" : " · ").append(other);
    for (const Piece piece : wrap(names, look.width - 2))
      output.write("  " +
                   paint(look, Paint::faint, std::string_view(names).substr(piece.start, piece.end - piece.start)) +
                   "\n");
  }
  if (const auto written = output.finish(); !written) return complain_and(Exit::bad_output, written.error());
  return Exit::fine;
}

using Command = Exit (*)(const KnowledgePaths&, const GazetteerArguments&);

void on_call(CLI::App* command, Program& program, const std::shared_ptr<GazetteerArguments>& arguments, Command run) {
  command->callback([&program, arguments, run] {
    program.command = [&program, arguments, run] {
      const auto paths = find_data(program.data);
      return paths ? run(*paths, *arguments) : complain_and(Exit::bad_data, paths.error());
    };
  });
}

}  // namespace

void add_gazetteer(Program& program) {
  CLI::App* gazetteer =
      add_command(program.app, "gazetteer", "Build the file of places, or look a name up in it", find_examples);
  gazetteer->require_subcommand(1);
  auto arguments = std::make_shared<GazetteerArguments>();

  CLI::App* building = add_command(*gazetteer, "build", "Build from the packaged GeoNames data", build_examples);
  building
      ->add_option("--from", arguments->from,
                   "What tools/fetch_gazetteer laid down (default: gazetteer-data beside the output)")
      ->type_name("DIR");
  building->add_option("--locales", arguments->locales, "Localised names of libgeonames-common")->type_name("DIR");

  CLI::App* importing = add_command(*gazetteer, "import", "Build from GeoNames' own dump files", import_examples);
  importing->add_option("FILE", arguments->places, "Tables of places: allCountries.txt, SY.txt, cities500.txt")
      ->required()
      ->type_name("");
  importing->add_option("--names", arguments->names, "Tables of alternate names: alternateNamesV2.txt")
      ->type_name("FILE");
  importing->add_option("--admin1", arguments->admin1, "Names of provinces: admin1CodesASCII.txt")->type_name("FILE");
  importing->add_option("--admin2", arguments->admin2, "Names of districts: admin2Codes.txt")->type_name("FILE");
  for (CLI::App* command : {building, importing})
    command->add_option("--output", arguments->output, "File to write (default: where selon looks for it)")
        ->type_name("FILE");

  CLI::App* finding = add_command(*gazetteer, "find", "Look a name up, in whatever spelling or script", find_examples);
  finding->add_option("NAME", arguments->name, "Name of a place")->required()->type_name("");
  finding->add_option("--limit", arguments->limit, "Most places shown")->type_name("N")->check(CLI::Range(1, 1000));

  on_call(building, program, arguments, build);
  on_call(importing, program, arguments, import);
  on_call(finding, program, arguments, find);
}

}  // namespace selon::cli
