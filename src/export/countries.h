// Countries as data sets number and name them.
//
// In: an ISO 3166-1 alpha-2 code. Out: its English name, its ISO number, ACLED's name and region and the
// Gleditsch-Ward number that UCDP uses; nullopt where the list has none. Names and numbers are ICU's; regions are the
// United Nations' (M49) with ACLED's exceptions; Gleditsch-Ward numbers are those of independent states since 1989.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace selon {

std::string country_name(std::string_view code);  // the code itself where ICU has no name
std::string acled_country(std::string_view code);
std::optional<int> country_number(std::string_view code);
std::optional<std::string_view> acled_region(std::string_view code);
std::optional<int> gleditsch_ward(std::string_view code);
std::optional<std::string_view> ucdp_region(std::string_view code);

}  // namespace selon
