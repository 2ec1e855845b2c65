// The chain over everything that was ever added: one link for each reading and each decision, in the order of adding.
//
// In: what a row says and the link before. Out: the SHA-256 of both. Who keeps the last link can tell later that
// nothing before it was changed, taken away or put in between.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace selon {

inline constexpr std::string_view last_link_sql = "SELECT link FROM chain ORDER BY number DESC LIMIT 1";

// `before`: empty for the first one.
std::string link_of(std::string_view before, std::string_view told);

// Everything that makes one reading differ from another; the record holds text and metadata.
std::string fingerprint_of(std::string_view original_sha256, std::string_view program, std::string_view packs,
                           std::string_view models, std::string_view gazetteer, std::string_view record_sha256);

// What a link says of a reading. `row_sum` stands for all rows that were made from the record.
std::string told_of_reading(std::string_view report_key, std::string_view fingerprint, std::string_view origin,
                            std::optional<std::int64_t> base, std::string_view row_sum);

std::string told_of_decision(std::string_view key);

}  // namespace selon
