#include "selon/select.h"

namespace selon {

Record with_confidence(const Record& record, double least) {
  Record chosen = record;
  chosen.claims.clear();
  std::vector<std::optional<Index>> new_place(record.claims.size());
  for (std::size_t i = 0; i < record.claims.size(); ++i) {
    if (record.claims[i].confidence < least) continue;
    new_place[i] = static_cast<Index>(chosen.claims.size());
    chosen.claims.push_back(record.claims[i]);
  }
  for (Claim& claim : chosen.claims)
    if (claim.disputes) claim.disputes = new_place[*claim.disputes];
  return chosen;
}

}  // namespace selon
