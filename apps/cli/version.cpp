// selon version: the versions of everything that a reading depends on, and where it was found.
#include <fmt/format.h>

#include "command.h"
#include "data.h"
#include "output.h"
#include "selon/pack.h"

namespace selon::cli {
namespace {

Exit version(const Program& program) {
  Output output;
  output.write("selon       " SELON_VERSION "\n");
  Exit exit = Exit::fine;
  const auto complain_of_data = [&](const Error& error) {
    output.flush();
    complain(error);
    exit = Exit::bad_data;
  };
  if (const auto paths = find_data(program.data); !paths) {
    complain_of_data(paths.error());
  } else if (const auto codes = Language::available(*paths); !codes) {
    complain_of_data(codes.error());
  } else {
    std::string gazetteer;
    static auto& kept = *new std::vector<Language>;  // never freed, on purpose: see read.cpp
    for (const std::string& code : *codes) {
      const auto language = Language::load(code, *paths);
      if (!language) {
        complain_of_data(language.error());
        continue;
      }
      kept.push_back(*language);
      const KnowledgeVersions known = versions(*language);
      for (const std::string& pack : known.packs) output.write(fmt::format("pack        {}\n", pack));
      for (const std::string& model : known.models) output.write(fmt::format("model       {}\n", model));
      gazetteer = known.gazetteer;
    }
    if (!gazetteer.empty()) output.write(fmt::format("gazetteer   {}\n", gazetteer));
    output.write(fmt::format("languages   {}\nworld       {}\ngazetteer   {}\n", paths->languages, paths->world,
                             paths->gazetteer));
  }
  if (const auto written = output.finish(); !written) {
    complain(written.error());
    return Exit::bad_output;
  }
  return exit;
}

}  // namespace

void add_version(Program& program) {
  CLI::App* command =
      add_command(program.app, "version",
                  "Show the versions of program, packs, models and gazetteer, and where they lie", "  selon version\n");
  command->callback([&program] { program.command = [&program] { return version(program); }; });
}

}  // namespace selon::cli
