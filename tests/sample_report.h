// Reports, records and ledgers for tests: small, different from one another, and in a folder that goes away.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <string>

#include "sample_record.h"
#include "selon/ledger.h"
#include "temporary_folder.h"

namespace selon {

inline const KnowledgeVersions sample_versions{"0.1.0", {"fr 0.1.0"}, {}, "2026-01"};

// The n-th of a series: the sample's words, and a sentence that makes the text another one.
inline Record numbered_record(int n) {
  return sample_record(std::string(sample_text) + "\nDépêche " + std::to_string(n) + ".");
}

inline Report report_of(const Record& record) {
  return {std::string(record.text.utf8()), "essai.txt", record.metadata};
}

inline Result<Added> add(Ledger& ledger, const Record& record, const KnowledgeVersions& versions = sample_versions) {
  return ledger.add(report_of(record), record, versions);
}

inline Ledger open_ledger(const std::string& path, LedgerMode mode = LedgerMode::write) {
  auto ledger = Ledger::open(path, mode, {std::chrono::milliseconds(5000)});
  if (!ledger) throw std::runtime_error(ledger.error().sentence());  // ends the test with these words
  return std::move(*ledger);
}

}  // namespace selon
