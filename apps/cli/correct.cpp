// selon correct, selon undo, selon changes: what people decide of claims by hand, and what became of claims.
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>

#include "ledger_arguments.h"
#include "summary.h"
#include "who.h"

namespace selon::cli {
namespace {

constexpr const char* correct_examples =
    "  selon correct war.ledger 3fa9c2d1 certainty denied --reason \"the verb is negated\"\n"
    "  selon correct war.ledger 3fa9c2d1 when 2017-10-10..2017-10-13 --reason \"told two lines above\" --author Ada\n"
    "  selon correct war.ledger 3fa9c2d1 figures \"12.. killed combatants; ~30 wounded\" --reason \"both are told\"\n"
    "  selon correct war.ledger 3fa9c2d1 place \"Al Asharah (34.92, 40.56)\" --reason \"not in the gazetteer\"\n"
    "  selon correct war.ledger 3fa9c2d1 actor \"\" --reason \"nobody is named\"     empty: not known\n"
    "  selon correct war.ledger 3fa9c2d1 --reject --reason \"a film is told\"\n"
    "\n"
    "Fields: type, certainty, background, when, actor, target, place, figures, voices, means.\n";
constexpr const char* undo_examples = "  selon undo war.ledger 0b44e1     the decision that `selon changes` shows\n";
constexpr const char* changes_examples =
    "  selon changes war.ledger                  every version of every claim, with who decided what\n"
    "  selon changes war.ledger --since 120      what came after reading 120, deletions too\n"
    "  selon changes war.ledger --claim 3fa9c2d1 the versions of one claim\n"
    "  selon changes war.ledger --decisions      what was decided by hand\n";

struct DecideArguments {
  std::string ledger, claim, field, value, reason, author, decision;
  bool reject = false, accept = false, flag = false;
};

struct ChangesArguments {
  std::string ledger, claim;
  ReadingNumber since = 0;
  bool json = false, decisions = false;
};

std::string quoted(const std::string& value) { return value.empty() ? "not known" : fmt::format("“{}”", value); }

std::string describe(const Decision& decision) {
  std::string what = fmt::format("{} {}", decision.key.substr(0, 12), to_string(decision.kind));
  if (decision.kind == DecisionKind::undo) what += " " + decision.undoes.substr(0, 12);
  if (!decision.claim.empty()) what += " " + decision.claim.substr(0, 8);
  if (decision.kind == DecisionKind::correct)
    what += fmt::format(" {}: {} → {}", decision.field, quoted(decision.was), quoted(decision.value));
  if (decision.kind == DecisionKind::same) what += " = " + decision.value;
  if (!decision.sides[0].empty()) {
    for (int side = 0; side < 2; ++side) {
      what += side == 0 ? " " : " | ";
      for (std::size_t i = 0; i < decision.sides[side].size(); ++i)
        what += (i > 0 ? " " : "") + decision.sides[side][i].substr(0, 8);
    }
  }
  if (!decision.author.empty()) what += "  " + decision.author;
  if (!decision.at.empty()) what += ", " + decision.at;
  if (!decision.reason.empty()) what += ": " + decision.reason;
  if (!decision.in_force && decision.kind != DecisionKind::undo) what += "  (undone)";
  return printable(what);
}

Exit decide(const std::string& path, const Deciding& deciding) {
  auto ledger = Ledger::open(path, LedgerMode::read);  // a ledger that is not there is not made
  if (ledger || ledger.error().kind == ErrorKind::wrong_version) ledger = Ledger::open(path, LedgerMode::write);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  const auto decision = ledger->decide(deciding);
  if (!decision) return complain_of_ledger(decision.error(), Asked::thing_in_it);
  Output output;
  output.write(describe(*decision) + "\n");
  return finish(output, Exit::fine);
}

Exit correct(const DecideArguments& arguments, bool has_value) {
  const int judgements = int{arguments.reject} + int{arguments.accept} + int{arguments.flag};
  if (judgements > 1 || (judgements == 1) == !arguments.field.empty() || (!arguments.field.empty() && !has_value)) {
    complain("correct: give FIELD and VALUE, or one of --accept, --reject and --flag");
    return Exit::usage;
  }
  Deciding deciding;
  deciding.kind = arguments.reject   ? DecisionKind::reject
                  : arguments.accept ? DecisionKind::accept
                  : arguments.flag   ? DecisionKind::flag
                                     : DecisionKind::correct;
  deciding.claim = arguments.claim;
  deciding.field = arguments.field;
  deciding.value = arguments.value;
  deciding.reason = arguments.reason;
  deciding.author = arguments.author.empty() ? user_name() : arguments.author;
  deciding.at = now();
  return decide(arguments.ledger, deciding);
}

Exit undo(const DecideArguments& arguments) {
  Deciding deciding;
  deciding.kind = DecisionKind::undo;
  deciding.undoes = arguments.decision;
  deciding.reason = arguments.reason;
  deciding.author = arguments.author.empty() ? user_name() : arguments.author;
  deciding.at = now();
  return decide(arguments.ledger, deciding);
}

std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      out.append(1, '\\').append(1, c);
    else if (static_cast<unsigned char>(c) < 0x20)
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      out += c;
  }
  return out + "\"";
}

std::string line_of(const ClaimVersion& version, bool json) {
  if (json)
    return fmt::format(
        "{{\"claim\":{},\"version\":{},\"change\":{},\"report\":{},\"reading\":{},\"program\":{},\"decision\":{},"
        "\"fields\":{}}}",
        json_text(version.claim), version.version, json_text(version.change), version.report, version.reading,
        json_text(version.program), version.decision ? json_text(*version.decision) : "null",
        version.fields.empty() ? "null" : version.fields);
  return fmt::format(
      "{:>6}  {}  {:>2}  {:8}  {}{}", version.reading, version.claim.substr(0, 8), version.version, version.change,
      version.decision ? "by hand (" + version.decision->substr(0, 12) + ")" : "selon " + version.program,
      version.fields.empty() ? "" : "  " + printable(version.fields));
}

Exit changes(const ChangesArguments& arguments) {
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  Output output;
  if (arguments.decisions) {
    DecisionFilter filter;
    if (!arguments.claim.empty()) filter.claim = arguments.claim;
    const auto decisions = ledger->decisions(filter);
    if (!decisions) return complain_of_ledger(decisions.error(), Asked::thing_in_it);
    for (const Decision& decision : *decisions) output.write(describe(decision) + "\n");
    return finish(output, Exit::fine);
  }
  if (!arguments.claim.empty()) {
    const auto versions = ledger->versions(arguments.claim);
    if (!versions) return complain_of_ledger(versions.error(), Asked::thing_in_it);
    for (const ClaimVersion& version : *versions)
      if (version.reading > arguments.since) output.write(line_of(version, arguments.json) + "\n");
    return finish(output, Exit::fine);
  }
  const auto last = ledger->changes(arguments.since, [&](const ClaimVersion& version) {
    output.write(line_of(version, arguments.json) + "\n");
    return output.wanted();
  });
  if (!last) return complain_of_ledger(last.error(), Asked::ledger);
  const Exit exit = finish(output, Exit::fine);
  complain(fmt::format("--since {} will list what comes after this", *last));
  return exit;
}

void add_who_and_why(CLI::App* command, DecideArguments& arguments) {
  command->add_option("--reason", arguments.reason, "Why, in one line")->required()->type_name("TEXT");
  command->add_option("--author", arguments.author, "Who decides (default: the user who runs selon)")
      ->type_name("NAME");
}

}  // namespace

void add_correct(Program& program) {
  CLI::App* command = add_command(program.app, "correct",
                                  "Correct a field of a claim by hand, or accept, reject or flag it", correct_examples);
  auto arguments = std::make_shared<DecideArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("CLAIM", arguments->claim, "Id of a claim, or its beginning")->required()->type_name("");
  command->add_option("FIELD", arguments->field, "Which field of it")->type_name("");
  auto* value = command->add_option("VALUE", arguments->value, "What it is; \"\" for not known")->type_name("");
  command->add_flag("--accept", arguments->accept, "The claim is what the report says");
  command->add_flag("--reject", arguments->reject, "It is not: take the claim out");
  command->add_flag("--flag", arguments->flag, "Somebody else should look at it");
  add_who_and_why(command, *arguments);
  command->callback([&program, arguments, value] {
    program.command = [arguments, value] { return correct(*arguments, value->count() > 0); };
  });
}

void add_undo(Program& program) {
  CLI::App* command = add_command(program.app, "undo", "Take a decision back", undo_examples);
  auto arguments = std::make_shared<DecideArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("DECISION", arguments->decision, "Key of a decision, or its beginning")
      ->required()
      ->type_name("");
  add_who_and_why(command, *arguments);
  command->callback([&program, arguments] { program.command = [arguments] { return undo(*arguments); }; });
}

void add_changes(Program& program) {
  CLI::App* command = add_command(
      program.app, "changes", "List what became of claims: new, changed, deleted, decided by hand", changes_examples);
  auto arguments = std::make_shared<ChangesArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("--since", arguments->since, "Only what came after this reading; the last line says the next one")
      ->type_name("N")
      ->check(not_negative());
  command->add_option("--claim", arguments->claim, "Only of this claim: its id, or the beginning")->type_name("CLAIM");
  auto* json = command->add_flag("--json", arguments->json, "Print one JSON object a line");
  command->add_flag("--decisions", arguments->decisions, "List the decisions instead")->excludes(json);
  command->callback([&program, arguments] { program.command = [arguments] { return changes(*arguments); }; });
}

}  // namespace selon::cli
