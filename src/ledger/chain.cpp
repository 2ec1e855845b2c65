#include "ledger/chain.h"

#include <fmt/format.h>

#include "base/sha256.h"

namespace selon {

std::string link_of(std::string_view before, std::string_view told) {
  return sha256_hex(fmt::format("{}\n{}", before, told));
}

std::string fingerprint_of(std::string_view original_sha256, std::string_view program, std::string_view packs,
                           std::string_view models, std::string_view gazetteer, std::string_view record_sha256) {
  return sha256_hex(
      fmt::format("{}\n{}\n{}\n{}\n{}\n{}", original_sha256, program, packs, models, gazetteer, record_sha256));
}

std::string told_of_reading(std::string_view report_key, std::string_view fingerprint, std::string_view origin,
                            std::optional<std::int64_t> base, std::string_view row_sum) {
  return fmt::format("reading\n{}\n{}\n{}\n{}\n{}", report_key, fingerprint, base ? std::to_string(*base) : "", row_sum,
                     origin);
}

std::string told_of_decision(std::string_view key) { return fmt::format("decision\n{}", key); }

}  // namespace selon
