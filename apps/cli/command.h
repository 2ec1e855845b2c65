// What the commands of the program share: exit codes, the options before the command, and how a command is added.
//
// Each command lies in the file of its name and adds itself to the CLI11 app: its options, its help, and what runs when
// it is chosen. A command returns an Exit and prints through Output and complain() only.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

#include "selon/result.h"

namespace selon::cli {

// Documented in docs/man/selon.1; scripts rely on them.
enum class Exit {
  fine = 0,
  incomplete = 1,     // some of what was asked for could not be read or found; the rest was done
  usage = 2,          // an option or an argument is wrong; nothing was done
  bad_data = 3,       // language pack, world or gazetteer: missing, damaged, of another version
  bad_ledger = 4,     // the ledger: missing, damaged, of a newer version, not writable
  bad_output = 5,     // standard output cannot be written (a full disk)
  interrupted = 130,  // stopped by Ctrl-C after the report in hand
};

struct Program {
  CLI::App& app;
  std::string data;               // --data
  std::function<Exit()> command;  // what was chosen
};

void add_read(Program& program);
void add_show(Program& program);
void add_parse(Program& program);
void add_claims(Program& program);
void add_why(Program& program);
void add_eval(Program& program);
void add_serve(Program& program);
void add_page(Program& program);
void add_verify(Program& program);
void add_upgrade(Program& program);
void add_correct(Program& program);
void add_undo(Program& program);
void add_changes(Program& program);
void add_merge(Program& program);
void add_copies(Program& program);
void add_sql(Program& program);
void add_events(Program& program);
void add_disputes(Program& program);
void add_situation(Program& program);
void add_voices(Program& program);
void add_export(Program& program);
void add_pack(Program& program);
void add_gazetteer(Program& program);
void add_version(Program& program);
void add_completion(Program& program);

// A command with its one-line description and the examples below its help.
CLI::App* add_command(CLI::App& parent, const std::string& name, const std::string& description,
                      const std::string& examples);

// A number of things: from 0 on.
inline CLI::Validator not_negative() {
  return {[](std::string& value) { return value.starts_with('-') ? value + " is less than 0" : std::string(); }, ""};
}

}  // namespace selon::cli
