// Migration 4: indices that searches by several things at once need: from a mention to its claims, certainties, and
// days.
#pragma once

#include <string_view>

namespace selon {

inline constexpr std::string_view tables_4 = R"sql(
CREATE INDEX claim_places_by_place ON claim_places (reading, place);
CREATE INDEX claim_actors_by_actor ON claim_actors (reading, actor);
CREATE INDEX claim_targets_by_actor ON claim_targets (reading, actor);
CREATE INDEX claim_voices_by_voice ON claim_voices (reading, voice);

-- With all that a search can ask of a claim itself: its row need not be read for that.
DROP INDEX claims_by_type;
CREATE INDEX claims_by_type ON claims (type, reading, position, certainty, earliest, latest);
CREATE INDEX claims_by_certainty ON claims (certainty, reading, position, type, earliest, latest);

-- "En 2016", "depuis mars": with these few apart, claims of some days lie close together in claims_by_days.
CREATE INDEX claims_of_long_days ON claims (latest, earliest)
  WHERE latest IS NOT NULL AND (earliest IS NULL OR latest > date(earliest, '+31 days'));
)sql";

}  // namespace selon
