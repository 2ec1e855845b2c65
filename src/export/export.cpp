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

// A table and what stands for its empty cells; none: the format is no table.
struct Rows {
  Table table;
  std::string_view empty;
};
std::optional<Rows> table_of(const Picture& picture, ExportFormat format, LeftOut& left_out) {
  switch (format) {
    case ExportFormat::event_report:
      return Rows{event_report_rows(picture), "NA"};
    case ExportFormat::acled:
      return Rows{acled_rows(picture, left_out), {}};
    case ExportFormat::ucdp:
      return Rows{ucdp_rows(picture, left_out), {}};
    case ExportFormat::hxl:
      return Rows{event_rows(picture), {}};
    case ExportFormat::csv:
      return Rows{claim_rows(picture), {}};
    default:
      return std::nullopt;
  }
}

}  // namespace

RowsOf rows_of(ExportFormat format) {
  const bool of_claims =
      format == ExportFormat::csv || format == ExportFormat::annotation || format == ExportFormat::plover;
  return of_claims ? RowsOf::claims : RowsOf::events;
}

Exporter::Exporter(const ExportOptions& options) : options_(options) {
  if (options_.mark == ByteOrderMark::write) so_far.bytes = "\xEF\xBB\xBF";
  if (const auto rows = table_of({}, options_.format, so_far.left_out)) {
    const auto& columns = rows->table.columns;
    count_empty(rows->table, so_far);
    so_far.bytes +=
        csv_header(columns, options_.format == ExportFormat::hxl ? hxl_tags(columns) : std::vector<std::string>());
  }
  if (options_.format == ExportFormat::geojson) {
    count_empty(event_rows({}), so_far);
    so_far.bytes += R"({"type":"FeatureCollection","features":[)";
  }
  if (options_.format == ExportFormat::annotation)
    so_far.bytes += R"({"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[)";
}

void Exporter::add(std::span<const ToldClaim> claims, std::span<const Event> events) {
  const Picture picture{claims, events, tally_of(options_), so_far.rows};
  if (const auto rows = table_of(picture, options_.format, so_far.left_out)) {
    count_empty(rows->table, so_far);
    so_far.bytes += csv_rows(rows->table, rows->empty);
  }
  if (options_.format == ExportFormat::plover) write_plover(picture, so_far);
  if (options_.format == ExportFormat::geojson) write_geojson(picture, so_far);
  if (options_.format == ExportFormat::jsonl) write_events_jsonl(picture, so_far);
  if (options_.format == ExportFormat::annotation) write_annotations(picture, so_far);
}

void Exporter::end() {
  if (options_.format == ExportFormat::geojson || options_.format == ExportFormat::annotation) so_far.bytes += "\n]}\n";
}

Export export_picture(std::span<const ToldClaim> claims, std::span<const Event> events, const ExportOptions& options) {
  Exporter exporter(options);
  exporter.add(claims, events);
  exporter.end();
  return std::move(exporter.so_far);
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

struct ExportFile::Impl {
  std::string path;
  NewFile file;
};

Result<ExportFile> ExportFile::create(const std::string& path) {
  auto file = NewFile::create(path);
  if (!file) return tl::unexpected(file.error());
  return ExportFile(std::make_unique<Impl>(Impl{path, std::move(*file)}));
}

Result<void> ExportFile::write(std::string_view bytes) { return impl_->file.write(bytes); }

Result<void> ExportFile::end(const Export& exported) {
  if (auto ended = impl_->file.end(); !ended) return ended;
  return write_file(impl_->path + ".counts.json", write_export_counts(exported));
}

ExportFile::ExportFile(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ExportFile::ExportFile(ExportFile&&) noexcept = default;
ExportFile::~ExportFile() = default;

}  // namespace selon
