// selon parse: the grammar of reports as CoNLL-U.
#include "selon/parse.h"

#include "command.h"
#include "data.h"
#include "output.h"
#include "selon/sources.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon parse report.txt --conllu > report.conllu\n"
    "  echo \"L'armée a repris la ville.\" | selon parse - --conllu\n";

struct ParseArguments {
  std::vector<std::string> names;
  std::string language;
  bool conllu = false;
};

Exit parse(const Program& program, const ParseArguments& arguments) {
  const auto paths = find_data(program.data);
  if (!paths) {
    complain(paths.error());
    return Exit::bad_data;
  }
  const auto language = Language::load(arguments.language, *paths);
  if (!language) {
    complain(language.error());
    return Exit::bad_data;
  }
  Sources sources(arguments.names, {});
  Output output;
  Exit exit = Exit::fine;
  while (auto report = sources.next()) {
    if (!*report) {
      complain(report->error());
      exit = Exit::incomplete;
      continue;
    }
    const auto parsed = parse_conllu(std::move(**report), *language);
    if (parsed) {
      output.write(*parsed);
    } else {
      complain(parsed.error());
      if (parsed.error().kind == ErrorKind::not_found) return Exit::bad_data;
      exit = Exit::incomplete;
    }
  }
  if (const auto written = output.finish(); !written) {
    complain(written.error());
    return Exit::bad_output;
  }
  return exit;
}

}  // namespace

void add_parse(Program& program) {
  CLI::App* command = add_command(program.app, "parse", "Write sentences, words, trees and names as CoNLL-U", examples);
  auto arguments = std::make_shared<ParseArguments>();
  command->add_option("FILE", arguments->names, "Plain text, JSON Lines, a folder of them, or - for standard input")
      ->required()
      ->type_name("");
  command->add_option("--language", arguments->language, "Pack to read with (ISO 639-1)")
      ->default_val("fr")
      ->type_name("CODE");
  command->add_flag("--conllu", arguments->conllu, "CoNLL-U, the one format there is")->required();
  command->callback(
      [&program, arguments] { program.command = [&program, arguments] { return parse(program, *arguments); }; });
}

}  // namespace selon::cli
