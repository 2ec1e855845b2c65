#include <fmt/format.h>
#include <simdjson.h>

#include <cmath>

#include "base/file.h"
#include "export/json_node.h"
#include "selon/evaluate.h"

namespace selon {
namespace {

constexpr std::size_t most_baseline_bytes = 1 << 20;
constexpr double allowed_fall = 1.0;  // percent points: below, a report more or less decides

double percent(const LayerCounts& layer) { return std::round(layer.f1() * 1000) / 10; }

}  // namespace

Result<std::vector<BaselineLayer>> compare_with_baseline(const Evaluation& evaluation, const std::string& path) {
  const auto bytes = read_file(path, most_baseline_bytes);
  if (!bytes) return tl::unexpected(bytes.error());
  simdjson::dom::parser parser;
  simdjson::dom::element document;
  if (const auto code = parser.parse(*bytes).get(document))
    return fail(ErrorKind::bad_input, fmt::format("is not JSON: {}", simdjson::error_message(code)), path);
  Complaint complaint;
  const JsonNode root{&complaint, document};
  std::vector<BaselineLayer> layers;
  for (std::size_t i = 0; i < layer_count; ++i) {
    const auto found = root.find(layer_names[i]);
    if (!found) continue;
    BaselineLayer layer{std::string(layer_names[i]), found->number(), percent(evaluation.layers[i])};
    layer.fell = layer.now < layer.before - allowed_fall;
    layers.push_back(std::move(layer));
  }
  if (complaint.first()) return fail(ErrorKind::bad_input, complaint.first()->sentence(), path);
  if (layers.empty()) return fail(ErrorKind::bad_input, "names no layer; `selon eval --save` writes such files", path);
  return layers;
}

Result<void> save_baseline(const Evaluation& evaluation, const std::string& path) {
  std::string out = "{";
  for (std::size_t i = 0; i < layer_count; ++i)
    out += fmt::format("{}\n \"{}\": {:.1f}", i == 0 ? "" : ",", layer_names[i], percent(evaluation.layers[i]));
  return write_file(path, out + "\n}\n");
}

std::string write_scores(const Evaluation& evaluation) {
  std::string out = "{";
  for (std::size_t i = 0; i < layer_count; ++i) {
    const LayerCounts& layer = evaluation.layers[i];
    out += fmt::format("{}\n \"{}\": {{\"p\": {:.4f}, \"r\": {:.4f}, \"f1\": {:.4f}, \"gold\": {}}}", i == 0 ? "" : ",",
                       layer_names[i], layer.precision(), layer.recall(), layer.f1(), layer.gold);
  }
  return out + "\n}";
}

}  // namespace selon
