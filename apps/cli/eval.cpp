// selon eval: how far selon says what careful readers marked by hand, layer by layer, and what it missed.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "command.h"
#include "data.h"
#include "output.h"
#include "selon/evaluate.h"
#include "selon/reader.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon eval gold/                             precision, recall and F1 of each layer\n"
    "  selon eval gold/ --misses | less             what was missed, grouped by cause\n"
    "  selon eval gold/ --save before.json          keep the scores ...\n"
    "  selon eval gold/ --baseline before.json      ... and see what a change did; exits 1 where a layer fell by more\n"
    "                                               than a point\n";

struct EvalArguments {
  std::string folder, baseline, save, language;
  bool misses = false, voices = false, confidence = false, json = false;
};

constexpr std::size_t scorer_layers = static_cast<std::size_t>(Layer::claim_sourced) + 1;
constexpr int bands = 10;  // of confidence

std::string score_table(const Evaluation& evaluation, const std::vector<BaselineLayer>& before) {
  std::string out = fmt::format("{:16} {:>5} {:>5} {:>5}   P     R     F1\n", "layer", "gold", "said", "right");
  for (std::size_t i = 0; i < layer_count; ++i) {
    if (i == scorer_layers) out += "beside the scorer's layers\n";
    const LayerCounts& layer = evaluation.layers[i];
    out += fmt::format("{:16} {:5} {:5} {:5}  {:.3f} {:.3f} {:.3f}", layer_names[i], layer.gold, layer.said,
                       layer.right, layer.precision(), layer.recall(), layer.f1());
    const auto old = std::ranges::find_if(before, [&](const BaselineLayer& one) { return one.name == layer_names[i]; });
    if (old != before.end()) out += fmt::format("  {:+5.1f}{}", old->now - old->before, old->fell ? "  fell" : "");
    out += '\n';
  }
  return out;
}

std::string voice_table(const Evaluation& evaluation) {
  std::string out = fmt::format("\n{:28} {:>5} {:>7} {:>8} {:>7} {:>7}   share of the marked voices\n", "voices",
                                "gold", "source", "content", "strict", "stance");
  for (std::size_t i = 0; i < voice_form_names.size(); ++i) {
    const VoiceCounts& counts = evaluation.voices[i];
    const auto share = [&](int part) {
      return counts.gold == 0 ? std::string("-") : fmt::format("{:.3f}", double(part) / counts.gold);
    };
    out += fmt::format("{:28} {:5} {:>7} {:>8} {:>7} {:>7}\n", voice_form_names[i], counts.gold, share(counts.source),
                       share(counts.content), share(counts.strict), share(counts.stance));
  }
  return out;
}

std::string confidence_table(const Evaluation& evaluation) {
  struct Band {
    int claims = 0, right = 0, sourced = 0;
    double confidence = 0;
  };
  std::array<Band, bands> all;
  for (const JudgedClaim& claim : evaluation.claims) {
    Band& band = all[static_cast<std::size_t>(std::clamp(static_cast<int>(claim.confidence * bands), 0, bands - 1))];
    ++band.claims;
    band.right += claim.right;
    band.sourced += claim.sourced;
    band.confidence += claim.confidence;
  }
  std::string out =
      fmt::format("\n{:11} {:>6} {:>6} {:>6} {:>8}\n", "confidence", "claims", "mean", "right", "sourced");
  for (int i = 0; i < bands; ++i) {
    const Band& band = all[static_cast<std::size_t>(i)];
    if (band.claims == 0) continue;
    out += fmt::format("{:.1f} to {:.1f}  {:6} {:6.3f} {:6.3f} {:8.3f}\n", double(i) / bands, double(i + 1) / bands,
                       band.claims, band.confidence / band.claims, double(band.right) / band.claims,
                       double(band.sourced) / band.claims);
  }
  return out;
}

// By kind and cause, and within them by field, in the order of the reports.
std::string miss_list(const Evaluation& evaluation, const Look& look) {
  std::vector<std::string_view> kinds;
  for (const Miss& miss : evaluation.misses)
    if (std::ranges::find(kinds, miss.kind) == kinds.end()) kinds.push_back(miss.kind);
  std::string out;
  for (const std::string_view kind : kinds) {
    for (std::size_t cause = 0; cause < cause_names.size(); ++cause) {
      std::map<std::string, std::vector<const Miss*>> by_field;
      std::size_t count = 0;
      for (const Miss& miss : evaluation.misses) {
        if (miss.kind != kind || miss.cause != static_cast<Cause>(cause)) continue;
        by_field[miss.field].push_back(&miss);
        ++count;
      }
      if (count == 0) continue;
      out += paint(look, Paint::strong, fmt::format("\n{}: {} ({})\n", kind, cause_names[cause], count));
      for (const auto& [field, misses] : by_field) {
        if (!field.empty()) out += fmt::format("  {} ({})\n", field, misses.size());
        for (const Miss* miss : misses) {
          out += fmt::format("    {}: “{}”", miss->report, printable(miss->words));
          if (!miss->expected.empty()) out += "  " + printable(miss->expected);
          if (!miss->said.empty()) out += "  read: " + printable(miss->said);
          out += '\n';
        }
      }
    }
  }
  return out;
}

Exit eval(const Program& program, const EvalArguments& arguments) {
  const auto golds = load_gold(arguments.folder);
  if (!golds) {
    complain(golds.error());
    return Exit::usage;
  }
  const auto paths = find_data(program.data);
  if (!paths) {
    complain(paths.error());
    return Exit::bad_data;
  }
  Reader reader(*paths, {});
  Evaluation evaluation;
  std::map<std::string, int> unread;
  for (const GoldReport& gold : *golds) {
    if (!arguments.language.empty() && gold.language != arguments.language) continue;
    const auto language = reader.language(gold.language);
    if (!language) {
      if (language.error().kind != ErrorKind::not_found || !language.error().place.empty()) {
        complain(language.error());
        return Exit::bad_data;
      }
      ++unread[gold.language];
      continue;
    }
    evaluation.add(gold, read(gold.text, gold.metadata, *language));
  }
  for (const auto& [code, count] : unread)
    complain(fmt::format("{} in \"{}\" left out: no such language pack",
                         counted(static_cast<std::uint64_t>(count), "report"), code));
  if (evaluation.reports == 0) {
    complain(fmt::format("{}: no report that can be read", arguments.folder));
    return Exit::usage;
  }

  std::vector<BaselineLayer> before;
  if (!arguments.baseline.empty()) {
    auto compared = compare_with_baseline(evaluation, arguments.baseline);
    if (!compared) {
      complain(compared.error());
      return Exit::usage;
    }
    before = std::move(*compared);
  }
  Output output;
  if (arguments.json) {
    output.write(write_scores(evaluation) + "\n");
  } else {
    output.write(counted(static_cast<std::uint64_t>(evaluation.reports), "report") + "\n" +
                 score_table(evaluation, before));
    if (arguments.voices) output.write(voice_table(evaluation));
    if (arguments.confidence) output.write(confidence_table(evaluation));
    if (arguments.misses) output.write(miss_list(evaluation, output.look()));
  }
  if (const auto written = output.finish(); !written) {
    complain(written.error());
    return Exit::bad_output;
  }
  if (!arguments.save.empty()) {
    if (const auto saved = save_baseline(evaluation, arguments.save); !saved) {
      complain(saved.error());
      return Exit::bad_output;
    }
  }
  std::string fallen;
  for (const BaselineLayer& layer : before)
    if (layer.fell) fallen += (fallen.empty() ? "" : ", ") + layer.name;
  if (fallen.empty()) return Exit::fine;
  complain("fell by more than a point: " + fallen);
  return Exit::incomplete;
}

}  // namespace

void add_eval(Program& program) {
  CLI::App* command =
      add_command(program.app, "eval", "Compare what selon says of reports with what careful readers marked", examples);
  auto arguments = std::make_shared<EvalArguments>();
  command->add_option("GOLD_DIR", arguments->folder, "Folder of reports read by hand (*.json)")
      ->required()
      ->type_name("");
  command->add_option("--baseline", arguments->baseline, "Show the change against these scores; exit 1 where one fell")
      ->type_name("FILE");
  command->add_option("--save", arguments->save, "Write the scores to this file, for --baseline")->type_name("FILE");
  command
      ->add_option("--language", arguments->language, "Only reports of this language (default: all that have a pack)")
      ->type_name("xx");
  command->add_flag("--misses", arguments->misses, "Show what was missed, grouped by cause, with words and report");
  command->add_flag("--voices", arguments->voices, "Show how voices are found by what they look like");
  command->add_flag("--confidence", arguments->confidence, "Show how often claims of each confidence are right");
  command->add_flag("--json", arguments->json, "Print the scores as JSON");
  command->callback(
      [&program, arguments] { program.command = [&program, arguments] { return eval(program, *arguments); }; });
}

}  // namespace selon::cli
