// Claims of the ledger as tellings are made of them, reading by reading, and the words that were counted in it.
#pragma once

#include <span>
#include <vector>

#include "ledger/database.h"
#include "selon/ledger.h"
#include "selon/told_claim.h"
#include "situation/telling.h"

namespace selon {

class ClaimLoader {
 public:
  static Result<ClaimLoader> prepare(const Database& database, const Ledger& ledger);

  // All claims of a reading, in the order of the text, behind those that are there.
  Result<void> load(ReportNumber report, ReadingNumber reading, ReportNumber witness, std::vector<ToldClaim>& claims);

  // Some of them: their positions, and their ids.
  struct Member {
    Index position = 0;
    std::string id;
  };
  Result<void> load(ReportNumber report, ReadingNumber reading, ReportNumber witness, std::span<const Member> members,
                    std::vector<ToldClaim>& claims);

 private:
  const Ledger* ledger_ = nullptr;
  Statement ids_;
};

// In how many tellings a word stood when it was counted.
Result<WordTable> counted_words(const Database& database);

}  // namespace selon
