#include "ledger/copy_groups.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "ledger/shingles.h"

namespace selon {
namespace {

// Of the reports in one band, as many as are looked at: more share it only when they share a form, such as the daily
// bulletin of one ministry, and then the first ones stand for all.
constexpr int most_of_band = 16;
// Of one group, as many as are compared word by word.
constexpr int most_of_group = 4;

}  // namespace

Result<CopyGroups> CopyGroups::prepare(const Database& database) {
  constexpr std::array<std::string_view, sql_count> sql{
      "INSERT OR IGNORE INTO copy_bands VALUES (?, ?)",
      "SELECT report FROM copy_bands WHERE band = ? ORDER BY report LIMIT ?",
      "SELECT witness FROM copies WHERE report = ?",
      "SELECT text FROM reports WHERE number = ?",
      "INSERT INTO copy_pairs VALUES (?, ?, ?)",
      "INSERT INTO copies VALUES (?, ?)",
      "UPDATE copies SET witness = ? WHERE witness = ?",
  };
  CopyGroups groups;
  for (int i = 0; i < sql_count; ++i) {
    auto statement = database.prepare(sql[i]);
    if (!statement) return tl::unexpected(statement.error());
    groups.statements_[i] = std::move(*statement);
  }
  return groups;
}

bool CopyGroups::add(ReportNumber report, std::string_view text, RowSum& sum) {
  const Shingles shingles = shingles_of(text);
  if (shingles.empty()) return statements_[add_copy].run(report, report);  // without words, it is nobody's copy

  std::map<ReportNumber, int> shared_bands;
  for (const std::int64_t band : bands_of(shingles)) {
    auto& found = statements_[find_band];
    found.bind(band, most_of_band);
    int code;
    while ((code = found.step()) == SQLITE_ROW) ++shared_bands[found.integer(0)];
    if (code != SQLITE_DONE) return false;
    if (!statements_[add_band].run(band, report)) return false;
    if (statements_[add_band].changed()) sum.add("copy_bands", band, report);
  }
  std::vector<std::pair<int, ReportNumber>> candidates;  // most shared bands first, then the oldest
  for (const auto& [other, bands] : shared_bands) candidates.emplace_back(-bands, other);
  std::ranges::sort(candidates);

  struct Group {
    int compared = 0;
    ReportNumber of = 0;
    double shared = 0;
  };
  std::map<ReportNumber, Group> groups;  // by witness
  for (const auto& [bands, other] : candidates) {
    auto& witness = statements_[find_witness];
    witness.bind(other);
    if (witness.step() != SQLITE_ROW) return false;
    Group& group = groups[witness.integer(0)];
    witness.reset();
    if (group.compared++ >= most_of_group) continue;
    auto& words = statements_[find_text];
    words.bind(other);
    if (words.step() != SQLITE_ROW) return false;
    const double shared = shared_words(shingles, shingles_of(words.text(0)));
    words.reset();
    if (shared >= least_shared_of_copies && shared > group.shared) group.of = other, group.shared = shared;
  }
  std::erase_if(groups, [](const auto& group) { return group.second.of == 0; });

  const ReportNumber first = groups.empty() ? report : groups.begin()->first;
  if (!statements_[add_copy].run(report, first)) return false;
  for (const auto& [witness, group] : groups) {
    if (!statements_[add_pair].run(report, group.of, group.shared)) return false;
    sum.add("copy_pairs", report, group.of, group.shared);
    if (witness != first && !statements_[join_groups].run(first, witness)) return false;
  }
  return true;
}

}  // namespace selon
