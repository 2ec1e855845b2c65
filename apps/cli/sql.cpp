// selon sql: a query over a ledger's tables, which reads and can do nothing else.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "ledger_arguments.h"
#include "summary.h"

namespace selon::cli {
namespace {

constexpr const char* examples =
    "  selon sql war.ledger \"SELECT type, count(*) FROM current_claims GROUP BY type ORDER BY 2 DESC\"\n"
    "  selon sql war.ledger \"SELECT * FROM current_claims WHERE certainty = 'denied'\" --csv > denied.csv\n"
    "  selon sql war.ledger \"SELECT name, sql FROM sqlite_schema\" --json\n"
    "\n"
    "docs/formats/ledger.md describes the tables, with queries to begin with.\n";

// A page is for eyes: nobody reads more, and columns are set for what is there.
constexpr std::size_t most_columns_of_cell = 60;

struct SqlArguments {
  std::string ledger, sql;
  bool json = false, csv = false;
  std::int64_t limit = 1000;
  double seconds = 60;
};

std::string plain(const QueryValue& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
  if (const auto* real = std::get_if<double>(&value)) return fmt::format("{}", *real);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  return "";
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

std::string json(const QueryValue& value) {
  if (std::holds_alternative<std::nullptr_t>(value)) return "null";
  if (const auto* text = std::get_if<std::string>(&value)) return json_text(*text);
  if (const auto* real = std::get_if<double>(&value); real != nullptr && !std::isfinite(*real)) return "null";
  return plain(value);
}

std::string csv_cell(std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(field);
  std::string out = "\"";
  for (const char c : field) out.append(c == '"' ? 2 : 1, c);
  return out + "\"";
}

// Text that a spreadsheet would take for a formula gets an apostrophe before it, as in all tables of selon.
std::string csv(const QueryValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  const bool formula =
      text != nullptr && !text->empty() && std::string_view("=+-@\t\r\n").find(text->front()) != std::string_view::npos;
  return csv_cell((formula ? "'" : "") + plain(value));
}

// Rows for eyes, each column as wide as its widest cell.
std::string table(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& rows,
                  const Look& look) {
  std::vector<std::size_t> widths;
  for (const auto& column : columns) widths.push_back(display_width(column));
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
  const auto line = [&](const std::vector<std::string>& cells) {
    std::string out;
    for (std::size_t i = 0; i < cells.size(); ++i) out += (i > 0 ? "  " : "") + pad(cells[i], widths[i]);
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
  };
  std::string out = paint(look, Paint::faint, line(columns)) + "\n";
  for (const auto& row : rows) out += line(row) + "\n";
  return out;
}

Exit sql(const SqlArguments& arguments) {
  const auto ledger = Ledger::open(arguments.ledger, LedgerMode::read);
  if (!ledger) return complain_of_ledger(ledger.error(), Asked::ledger);
  Output output;
  std::int64_t shown = 0;
  bool more = false;
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
  const QueryLimit limit{std::chrono::milliseconds(static_cast<std::int64_t>(arguments.seconds * 1000))};
  const auto done = ledger->query(arguments.sql, limit, [&](const QueryRow& row) {
    if (arguments.limit > 0 && shown == arguments.limit) return more = true, false;
    if (shown++ == 0) {
      columns = row.columns;
      std::string header;
      for (const auto& column : columns) header += (header.empty() ? "" : ",") + csv_cell(column);
      if (arguments.csv) output.write(header + "\r\n");
    }
    std::string line;
    if (arguments.json) {
      for (std::size_t i = 0; i < columns.size(); ++i)
        line += (i > 0 ? "," : "{") + json_text(columns[i]) + ":" + json(row.values[i]);
      output.write(line + "}\n");
    } else if (arguments.csv) {
      for (std::size_t i = 0; i < columns.size(); ++i) line += (i > 0 ? "," : "") + csv(row.values[i]);
      output.write(line + "\r\n");
    } else {
      auto& cells = rows.emplace_back();
      for (const auto& value : row.values) {
        std::string cell = printable(plain(value));
        if (display_width(cell) > most_columns_of_cell)
          cell = cell.substr(0, wrap(cell, most_columns_of_cell - 1).front().end) + "…";
        cells.push_back(std::move(cell));
      }
    }
    return output.wanted();
  });
  if (!rows.empty()) output.write(table(columns, rows, output.look()));
  const Exit exit = finish(output, Exit::fine);
  if (!done) {
    complain(done.error());
    return done.error().kind == ErrorKind::bad_input   ? Exit::usage
           : done.error().kind == ErrorKind::too_large ? Exit::incomplete
                                                       : Exit::bad_ledger;
  }
  if (more) {
    complain(fmt::format("there are more rows than {}; --limit 0 shows all", arguments.limit));
    return exit == Exit::fine ? Exit::incomplete : exit;
  }
  return exit;
}

}  // namespace

void add_sql(Program& program) {
  CLI::App* command = add_command(program.app, "sql", "Run an SQL query on a ledger, which it can only read", examples);
  auto arguments = std::make_shared<SqlArguments>();
  command->add_option("LEDGER", arguments->ledger, "Ledger file")->required()->type_name("");
  command->add_option("QUERY", arguments->sql, "One SELECT")->required()->type_name("");
  auto* json = command->add_flag("--json", arguments->json, "Print one JSON object a line");
  command->add_flag("--csv", arguments->csv, "Print CSV with a header line")->excludes(json);
  command->add_option("--limit", arguments->limit, "Most rows shown; 0 for all (default: 1000)")
      ->type_name("N")
      ->check(not_negative());
  command->add_option("--seconds", arguments->seconds, "Longest that it may run (default: 60)")
      ->type_name("N")
      ->check(CLI::PositiveNumber);
  command->callback([&program, arguments] { program.command = [arguments] { return sql(*arguments); }; });
}

}  // namespace selon::cli
