// selon why: where each field of a claim comes from: its words, the rule that read it, and what the rule says of
// itself; and of a sentence that made no claim, what nearly matched.
#include "selon/why.h"

#include <fmt/format.h>

#include <algorithm>

#include "data.h"
#include "ledger_arguments.h"
#include "selon/names.h"
#include "selon/pack.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon why war.ledger 3fa9c2d1      the id that `selon claims` shows beside a claim\n"
    "  selon why --sentence \"Les rebelles ont pris la fuite.\"\n"
    "  selon why war.ledger --report 3 --sentence \"pris la fuite\"     the sentence of that report with these words\n";

struct WhyArguments {
  std::string ledger, claim, sentence, report, published, language;
};

class Explanation {
 public:
  // `language`: null when its pack does not load; then rules are named and not explained.
  Explanation(const Record& record, const Language* language, Output& output, std::vector<Decision> decisions = {})
      : record_(record), language_(language), output_(output), decisions_(std::move(decisions)) {}

  void field(std::string_view name, std::string_view value, std::optional<Span> words, const std::string& rule) {
    std::string line = fmt::format("  {} {}", paint(look(), Paint::faint, pad(std::string(name), 9)), printable(value));
    if (words) {
      const std::string quoted = printable(record_.text.slice(*words));
      if (quoted != value) line += paint(look(), Paint::accent, fmt::format("  “{}”", quoted));
      line += paint(
          look(), Paint::faint,
          fmt::format("  {}–{}", record_.text.code_point_at(words->start), record_.text.code_point_at(words->end)));
    }
    output_.write(line + "\n");
    if (!rule.empty()) explain(rule);
  }

  void explain(const std::string& rule) {
    if (rule.starts_with("hand.")) return explain_hand(rule);
    const auto text = language_ != nullptr ? explain_rule(*language_, rule) : std::nullopt;
    const std::string margin(12, ' ');
    output_.write(margin + paint(look(), Paint::strong, rule) +
                  (text ? paint(look(), Paint::faint, "  " + text->at) : "") + "\n");
    if (!text) return;
    for (const Piece piece : wrap(text->says, look().width - margin.size()))
      output_.write(margin + text->says.substr(piece.start, piece.end - piece.start) + "\n");
  }

 private:
  const Look& look() const { return output_.look(); }

  // "hand." and the beginning of a decision's key.
  void explain_hand(const std::string& rule) {
    const std::string margin(12, ' ');
    const auto taken = std::ranges::find_if(
        decisions_, [&](const Decision& decision) { return decision.key.starts_with(rule.substr(5)); });
    std::string line = rule;
    if (taken != decisions_.end()) {
      const auto value = [](const std::string& words) {
        return words.empty() ? "nothing" : "\"" + printable(words) + "\"";
      };
      line = fmt::format("corrected by hand (decision {}): {} was {}, is {}", taken->number, taken->field,
                         value(taken->was), value(taken->value));
      if (!taken->author.empty()) line += "; by " + printable(taken->author);
      if (!taken->at.empty()) line += ", " + printable(taken->at);
      if (!taken->reason.empty()) line += ": " + printable(taken->reason);
    }
    for (const Piece piece : wrap(line, look().width - margin.size()))
      output_.write(margin + paint(look(), Paint::strong, line.substr(piece.start, piece.end - piece.start)) + "\n");
  }

  const Record& record_;
  const Language* language_;
  Output& output_;
  std::vector<Decision> decisions_;
};

void explain_actors(Explanation& explanation, const Record& record, std::string_view role,
                    const std::vector<Index>& actors, Span evidence) {
  for (const Index index : actors) {
    const Actor& actor = record.actors[index];
    // The mention in the claim's own sentence, else the one that names the party first.
    const auto near = std::ranges::find_if(actor.mentions, [&](Span mention) { return evidence.contains(mention); });
    std::optional<Span> words;
    if (near != actor.mentions.end()) {
      words = *near;
    } else if (!actor.mentions.empty()) {
      words = actor.mentions.front();
    }
    explanation.field(role, actor.name, words, actor.rule);
  }
}

void explain_claim(Explanation& explanation, const Record& record, const Claim& claim) {
  explanation.field("type", spaced(to_string(claim.type)), claim.trigger, "");
  for (const std::string& rule : claim.why) explanation.explain(rule);
  explain_actors(explanation, record, "actor", claim.actor, claim.evidence);
  explain_actors(explanation, record, "target", claim.target, claim.evidence);
  for (const Index index : claim.place) {
    const Place& place = record.places[index];
    explanation.field("place", format_place(record, place), place.mention, place.rule);
  }
  if (claim.when) {
    const std::string value = fmt::format("{} ({})", format_days(claim.when->days), to_string(claim.when->basis));
    if (claim.time) {
      explanation.field("when", value, record.times[*claim.time].mention, record.times[*claim.time].rule);
    } else {
      explanation.field("when", value, std::nullopt, "");
    }
  }
  for (const Index index : claim.figures) {
    const Figure& figure = record.figures[index];
    explanation.field("figure", format_figure(record, figure), figure.mention, figure.rule);
  }
  for (const Index index : claim.voices) {
    const Voice& voice = record.voices[index];
    const std::string speaker =
        voice.source_actor ? record.actors[*voice.source_actor].name : std::string(record.text.slice(voice.source));
    explanation.field("voice", fmt::format("{} ({})", speaker, to_string(voice.stance)), voice.source, voice.rule);
  }
  if (claim.voices.empty()) explanation.field("voice", "none: told in the outlet's own name", std::nullopt, "");
  if (claim.means) explanation.field("means", record.text.slice(*claim.means), claim.means, "");
  explanation.field("certainty", to_string(claim.certainty), std::nullopt, "");
  if (claim.background) explanation.field("", "background: recalled from an earlier time", std::nullopt, "");
}

Exit explain_sentence(const Program& program, const WhyArguments& arguments) {
  Text text;
  Metadata metadata;
  std::string code = arguments.language;
  std::size_t from = 0, to = 0;
  if (!arguments.ledger.empty()) {
    const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
    if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
    const auto report = ledger->report(arguments.report);
    if (!report) return complain_of_ledger(report.error(), Asked::thing_in_it);
    auto record = ledger->record(report->number);
    if (!record) return complain_of_ledger(record.error(), Asked::ledger);
    from = record->text.utf8().find(arguments.sentence);
    if (from == std::string_view::npos) {
      complain(fmt::format("report {} does not hold the words \"{}\"", report->number, arguments.sentence));
      return Exit::incomplete;
    }
    to = from + arguments.sentence.size();
    code = record->language;
    metadata = record->metadata;
    text = std::move(record->text);
  } else {
    auto given = Text::from_utf8(arguments.sentence);
    if (!given) {
      complain(given.error());
      return Exit::usage;
    }
    text = std::move(*given);
    to = text.size();
    if (!arguments.published.empty() && !(metadata.published = parse_date(arguments.published))) {
      complain(fmt::format("--published {}: is no date; write it as 2017-10-13", arguments.published));
      return Exit::usage;
    }
  }
  const Result<Language> language =
      find_data(program.data).and_then([&](const KnowledgePaths& paths) { return Language::load(code, paths); });
  if (!language) {
    complain(language.error());
    return Exit::bad_data;
  }
  const Explained explained = selon::explain(std::move(text), std::move(metadata), *language);
  const Record& record = explained.record;
  // Whole sentences: all that the words touch.
  Span asked{static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
  for (const Span one : record.sentences)
    if (one.overlaps({static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)}))
      asked = {std::min(asked.start, one.start), std::max(asked.end, one.end)};

  Output output;
  const Look& look = output.look();
  std::size_t claims = 0;
  for (Index i = 0; i < record.claims.size(); ++i) {
    if (!asked.overlaps(record.claims[i].trigger)) continue;
    ++claims;
    output.write(format_claim(record, i, fmt::format("c{}", i), look) + "\n");
    Explanation explanation(record, &*language, output);
    explain_claim(explanation, record, record.claims[i]);
  }
  std::size_t near = 0;
  for (const NearMiss& miss : explained.near_misses) {
    if (!asked.overlaps(miss.words)) continue;
    if (near++ == 0) output.write(paint(look, Paint::strong, "nearly matched\n"));
    output.write(fmt::format("  {}  {}\n",
                             paint(look, Paint::accent, fmt::format("“{}”", printable(record.text.slice(miss.words)))),
                             spaced(miss.type)));
    for (const Piece piece : wrap(miss.against, look.width - 4))
      output.write("    " + miss.against.substr(piece.start, piece.end - piece.start) + "\n");
    Explanation(record, &*language, output).explain(miss.rule);
  }
  if (claims == 0 && near == 0) output.write("no word here is a trigger of any rule, or all of them made claims\n");
  complain(fmt::format("{}, {} nearly matched", counted(claims, "claim"), counted(near, "word")));
  return finish(output, Exit::fine);
}

Exit why(const Program& program, const WhyArguments& arguments) {
  if (!arguments.sentence.empty()) {
    if (arguments.ledger.empty() == arguments.report.empty() && arguments.claim.empty())
      return explain_sentence(program, arguments);
    complain("why --sentence: name a ledger and --report, or neither, and no claim");
    return Exit::usage;
  }
  if (arguments.ledger.empty() || arguments.claim.empty()) {
    complain("why: name a ledger and a claim, or give a --sentence");
    return Exit::usage;
  }
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  const auto claim = ledger->claim(arguments.claim);
  if (!claim) return complain_of_ledger(claim.error(), Asked::thing_in_it);
  const auto record = ledger->record(claim->report);
  if (!record) return complain_of_ledger(record.error(), Asked::ledger);

  Result<Language> language = find_data(program.data).and_then([&](const KnowledgePaths& paths) {
    return Language::load(record->language, paths);
  });
  if (!language) complain(fmt::format("rules are named but not explained: {}", language.error().sentence()));
  Output output;
  output.write(heading(*record, fmt::format("report {}", claim->report), output.look()) + "\n");
  output.write(format_claim(*record, claim->position, claim->id, output.look()) + "\n");
  // Also decisions of a ledger that was merged into this one and called the claim otherwise: all of them are looked at.
  auto decisions = ledger->decisions();
  if (!decisions) return complain_of_ledger(decisions.error(), Asked::ledger);
  Explanation explanation(*record, language ? &*language : nullptr, output, std::move(*decisions));
  explain_claim(explanation, *record, record->claims[claim->position]);
  return finish(output, language ? Exit::fine : Exit::bad_data);
}

}  // namespace

void add_why(Program& program) {
  CLI::App* command =
      add_command(program.app, "why", "Explain a claim, field by field, or why a sentence makes none", examples);
  auto arguments = std::make_shared<WhyArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->type_name("");
  command->add_option("CLAIM", arguments->claim, "Id of a claim, or its beginning")->type_name("");
  command->add_option("--sentence", arguments->sentence, "Show what claims these words make, and what nearly matched")
      ->type_name("TEXT");
  command->add_option("--report", arguments->report, "Look for the sentence in this report of the ledger")
      ->type_name("REPORT");
  command->add_option("--published", arguments->published, "Day that relative dates of the sentence are read against")
      ->type_name("DATE");
  command->add_option("--language", arguments->language, "Language of the sentence (ISO 639-1)")
      ->default_val("fr")
      ->type_name("xx");
  command->callback(
      [&program, arguments] { program.command = [&program, arguments] { return why(program, *arguments); }; });
}

}  // namespace selon::cli
