// The groups of copies that a ledger holds.
#include "ledger/ledger_impl.h"

namespace selon {

Result<std::vector<CopyGroup>> Ledger::copies() const {
  std::vector<CopyGroup> groups;
  const auto read = impl_->rows(
      "WITH sizes AS (SELECT witness, count(*) AS size FROM copies GROUP BY witness HAVING size > 1) "
      "SELECT s.witness, c.report, (SELECT min(shared) FROM copy_pairs WHERE copy_pairs.report = c.report) "
      "FROM sizes AS s JOIN copies AS c ON c.witness = s.witness ORDER BY s.size DESC, s.witness, c.report",
      [&](const Statement& row) {
        if (groups.empty() || groups.back().witness != row.integer(0)) groups.push_back({row.integer(0), {}, 1});
        groups.back().reports.push_back(row.integer(1));
        if (!row.is_null(2)) groups.back().least_shared = std::min(groups.back().least_shared, row.real(2));
        return true;
      });
  if (!read) return tl::unexpected(read.error());
  return groups;
}

}  // namespace selon
