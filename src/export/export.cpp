#include "selon/export.h"

#include "base/file.h"
#include "export/event_rows.h"
#include "export/json_writer.h"
#include "export/open_forms.h"

namespace selon {
namespace {

Tally tally_of(const ExportOptions& options) {
  if (options.tally) return *options.tally;
  if (options.format == ExportFormat::acled) return Tally::acled;
  if (options.format == ExportFormat::ucdp) return Tally::ucdp;
  return Tally::minmax;
}

// HXL 1.1 core schema. Our own attributes (+lowest, +best...) are such as the schema leaves to the data set.
std::vector<std::string> hxl_tags(const std::vector<std::string>& columns) {
  static const std::map<std::string_view, std::string_view> tags = {
      {"event", "#event+id"},
      {"type", "#event+type"},
      {"certainty", "#status+certainty"},
      {"date_start", "#date+occurred+start"},
      {"date_end", "#date+occurred+end"},
      {"place", "#loc+name"},
      {"admin1", "#adm1+name"},
      {"country", "#country+code+v_iso2"},
      {"latitude", "#geo+lat"},
      {"longitude", "#geo+lon"},
      {"precision", "#geo+precision"},
      {"radius_km", "#geo+radius+km"},
      {"actors", "#group+name+list+actor"},
      {"targets", "#group+name+list+target"},
      {"killed_low", "#affected+killed+min"},
      {"killed_best", "#affected+killed+best"},
      {"killed_high", "#affected+killed+max"},
      {"injured_low", "#affected+injured+min"},
      {"injured_best", "#affected+injured+best"},
      {"injured_high", "#affected+injured+max"},
      {"reports", "#meta+reports+num"},
      {"witnesses", "#meta+witnesses+num"},
      {"outlets", "#meta+source+list"},
      {"score", "#meta+score"},
  };
  std::vector<std::string> row;
  for (const auto& column : columns) row.emplace_back(tags.at(column));
  return row;
}

}  // namespace

Export export_picture(std::span<const ToldClaim> claims, std::span<const Event> events, const ExportOptions& options) {
  const Picture picture{claims, events, tally_of(options)};
  Export exported;
  const auto table = [&](const Table& rows, std::string_view empty = {}, const std::vector<std::string>& tags = {}) {
    count_empty(rows, exported);
    exported.bytes = write_csv(rows, empty, tags);
  };
  switch (options.format) {
    case ExportFormat::event_report:
      table(event_report_rows(picture), "NA");
      break;
    case ExportFormat::acled:
      table(acled_rows(picture, exported.left_out));
      break;
    case ExportFormat::ucdp:
      table(ucdp_rows(picture, exported.left_out));
      break;
    case ExportFormat::plover:
      write_plover(picture, exported);
      break;
    case ExportFormat::geojson:
      write_geojson(picture, exported);
      break;
    case ExportFormat::jsonl:
      write_events_jsonl(picture, exported);
      break;
    case ExportFormat::annotation:
      write_annotations(picture, exported);
      break;
    case ExportFormat::hxl: {
      const Table rows = event_rows(picture);
      table(rows, {}, hxl_tags(rows.columns));
      break;
    }
    case ExportFormat::csv:
      table(claim_rows(picture));
      break;
  }
  if (options.mark == ByteOrderMark::write) exported.bytes.insert(0, "\xEF\xBB\xBF");
  return exported;
}

std::string write_export_counts(const Export& exported) {
  std::string out;
  JsonWriter json(out);
  json.open('{');
  json.key("rows"), json.integer(static_cast<std::int64_t>(exported.rows));
  json.key("empty"), json.open('{');
  for (const auto& [field, count] : exported.empty) json.key(field), json.integer(static_cast<std::int64_t>(count));
  json.close('}');
  json.key("left_out"), json.open('{');
  for (const auto& [reason, count] : exported.left_out)
    json.key(reason), json.integer(static_cast<std::int64_t>(count));
  json.close('}');
  json.close('}');
  return out + "\n";
}

Result<void> save_export(const Export& exported, const std::string& path) {
  if (auto written = write_file(path, exported.bytes); !written) return written;
  return write_file(path + ".counts.json", write_export_counts(exported));
}

}  // namespace selon
