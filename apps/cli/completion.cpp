// selon completion: scripts that complete commands, options and their values in a shell.
//
// Made from the commands themselves, so that they cannot fall behind; `cmake --install` puts them where shells look.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "command.h"
#include "output.h"
#include "selon/export.h"
#include "selon/names.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon completion bash > ~/.local/share/bash-completion/completions/selon\n"
    "  selon completion zsh > ~/.zfunc/_selon\n"
    "  selon completion fish > ~/.config/fish/completions/selon.fish\n";

// What a shell needs to know of one command, by its words: "gazetteer find".
struct Node {
  std::string words;
  const CLI::App* app;
};

void collect(const CLI::App& app, const std::string& words, std::vector<Node>& nodes) {
  nodes.push_back({words, &app});
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    collect(*command, words.empty() ? command->get_name() : words + " " + command->get_name(), nodes);
}

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

// Long options of a command.
std::vector<const CLI::Option*> options_of(const CLI::App& app) {
  std::vector<const CLI::Option*> options;
  for (const CLI::Option* option : app.get_options())
    if (!option->get_lnames().empty()) options.push_back(option);
  return options;
}

std::string long_name(const CLI::Option& option) { return "--" + option.get_lnames().front(); }

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

template <typename Enum>
std::string spaced_names() {
  std::string out;
  for (const std::string_view name : names_of<Enum>()) out.append(out.empty() ? "" : " ").append(name);
  return out;
}

// Words that an option can have as its value; empty when it can be anything.
std::string values_of(const CLI::Option& option) {
  if (long_name(option) == "--type") return spaced_names<ClaimType>();
  if (long_name(option) == "--format") return spaced_names<ExportFormat>();
  if (long_name(option) == "--tally") return spaced_names<Tally>();
  if (long_name(option) == "--certainty") return spaced_names<Certainty>();
  return {};
}

bool takes_path(const CLI::Option& option) {
  return option.get_type_name() == "FILE" || option.get_type_name() == "DIR";
}

// Descriptions stand in single quotes.
std::string in_quotes(const std::string& text) {
  std::string out = "'";
  for (const char c : text) c == '\'' ? out += "'\\''" : out += c;
  return out + "'";
}

std::string bash(const std::vector<Node>& nodes) {
  std::string out =
      "# bash completion for selon; made by `selon completion bash`\n"
      "_selon() {\n"
      "  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\" command=\"\" i\n"
      "  for ((i = 1; i < COMP_CWORD; ++i)); do\n"
      "    case \"$command ${COMP_WORDS[i]}\" in\n";
  for (const Node& node : nodes) {
    if (node.words.empty()) continue;
    const std::size_t space = node.words.rfind(' ');
    const std::string parent = space == std::string::npos ? "" : node.words.substr(0, space);
    const std::string name = space == std::string::npos ? node.words : node.words.substr(space + 1);
    out += fmt::format("      {}) command={} ;;\n", in_quotes(parent + " " + name), in_quotes(node.words));
  }
  out +=
      "    esac\n"
      "  done\n"
      "  case \"$before\" in\n";
  std::vector<std::string> seen;
  for (const Node& node : nodes) {
    for (const CLI::Option* option : options_of(*node.app)) {
      const std::string name = long_name(*option);
      if (!takes_value(*option) || std::ranges::find(seen, name) != seen.end()) continue;
      seen.push_back(name);
      const std::string values = values_of(*option);
      const std::string reply = !values.empty()
                                    ? fmt::format("COMPREPLY=($(compgen -W {} -- \"$word\"))", in_quotes(values))
                                : takes_path(*option) ? "compopt -o default; COMPREPLY=()"
                                                      : "COMPREPLY=()";
      out += fmt::format("    {}) {}; return ;;\n", name, reply);
    }
  }
  out +=
      "  esac\n"
      "  local words=\"\"\n"
      "  case \"$command\" in\n";
  for (const Node& node : nodes) {
    std::string words;
    for (const CLI::App* command : commands_of(*node.app)) words += command->get_name() + " ";
    for (const CLI::Option* option : options_of(*node.app)) words += long_name(*option) + " ";
    out += fmt::format("    {}) words={} ;;\n", in_quotes(node.words), in_quotes(words));
  }
  out +=
      "  esac\n"
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
      "  [ ${#COMPREPLY[@]} -gt 0 ] || compopt -o default\n"
      "}\n"
      "complete -F _selon selon\n";
  return out;
}

std::string zsh(const std::vector<Node>& nodes) {
  std::string out =
      "#compdef selon\n"
      "# zsh completion for selon; made by `selon completion zsh`\n"
      "_selon() {\n"
      "  local command=\"\" i\n"
      "  for ((i = 2; i < CURRENT; ++i)); do\n"
      "    case \"$command ${words[i]}\" in\n";
  for (const Node& node : nodes) {
    if (node.words.empty()) continue;
    const std::size_t space = node.words.rfind(' ');
    const std::string parent = space == std::string::npos ? "" : node.words.substr(0, space);
    const std::string name = space == std::string::npos ? node.words : node.words.substr(space + 1);
    out += fmt::format("      {}) command={} ;;\n", in_quotes(parent + " " + name), in_quotes(node.words));
  }
  out +=
      "    esac\n"
      "  done\n"
      "  case \"$command\" in\n";
  // In _arguments and _describe, colons separate; in descriptions they and brackets are escaped.
  const auto escaped = [](const std::string& text) {
    std::string result;
    for (const char c : text) {
      if (c == ':' || c == '[' || c == ']') result += '\\';
      result += c;
    }
    return result;
  };
  for (const Node& node : nodes) {
    out += fmt::format("    {})\n", in_quotes(node.words));
    if (const auto commands = commands_of(*node.app); !commands.empty()) {
      out += "      local -a commands=(";
      for (const CLI::App* command : commands)
        out += in_quotes(command->get_name() + ":" + escaped(command->get_description())) + " ";
      out += ")\n      _describe command commands\n";
    }
    out += "      _arguments -S";
    for (const CLI::Option* option : options_of(*node.app)) {
      std::string spec = long_name(*option) + "[" + escaped(option->get_description()) + "]";
      const std::string values = values_of(*option);
      if (!values.empty()) {
        spec += ":value:(" + values + ")";
      } else if (takes_value(*option)) {
        spec += takes_path(*option) ? ":file:_files" : ":value: ";
      }
      out += " \\\n        " + in_quotes(spec);
    }
    out += commands_of(*node.app).empty() ? " \\\n        '*:file:_files'\n      ;;\n" : "\n      ;;\n";
  }
  out +=
      "  esac\n"
      "}\n"
      "_selon \"$@\"\n";
  return out;
}

std::string fish(const std::vector<Node>& nodes) {
  std::string out = "# fish completion for selon; made by `selon completion fish`\n";
  for (const Node& node : nodes) {
    // Where a node's words hold: all of them seen, and none of the commands below it.
    std::string condition;
    std::string rest = node.words;
    while (!rest.empty()) {
      const std::size_t space = rest.find(' ');
      condition += (condition.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + rest.substr(0, space));
      rest = space == std::string::npos ? "" : rest.substr(space + 1);
    }
    std::string below;
    for (const CLI::App* command : commands_of(*node.app)) below += " " + command->get_name();
    std::string deepest = condition;
    if (!below.empty()) deepest += (deepest.empty() ? "" : "; and ") + ("not __fish_seen_subcommand_from" + below);
    for (const CLI::App* command : commands_of(*node.app))
      out += fmt::format("complete -c selon -f -n {} -a {} -d {}\n", in_quotes(deepest), command->get_name(),
                         in_quotes(command->get_description()));
    for (const CLI::Option* option : options_of(*node.app)) {
      std::string line = "complete -c selon";
      if (!deepest.empty()) line += " -n " + in_quotes(deepest);
      line += " -l " + option->get_lnames().front();
      const std::string values = values_of(*option);
      if (!values.empty()) {
        line += " -x -a " + in_quotes(values);
      } else if (takes_value(*option)) {
        line += takes_path(*option) ? " -r -F" : " -x";
      }
      out += line + " -d " + in_quotes(option->get_description()) + "\n";
    }
  }
  return out;
}

}  // namespace

void add_completion(Program& program) {
  CLI::App* command =
      add_command(program.app, "completion", "Print a script that completes selon's commands in a shell", examples);
  auto shell = std::make_shared<std::string>();
  command->add_option("SHELL", *shell, "bash, zsh or fish")
      ->required()
      ->type_name("")
      ->check(CLI::IsMember({"bash", "zsh", "fish"}));
  command->callback([&program, shell] {
    program.command = [&program, shell] {
      std::vector<Node> nodes;
      collect(program.app, "", nodes);
      Output output;
      output.write(*shell == "bash" ? bash(nodes) : *shell == "zsh" ? zsh(nodes) : fish(nodes));
      if (const auto written = output.finish(); !written) {
        complain(written.error());
        return Exit::bad_output;
      }
      return Exit::fine;
    };
  });
}

}  // namespace selon::cli
