#include "export/countries.h"

#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace selon {
namespace {

const icu::Region* region_of(std::string_view code) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* region = icu::Region::getInstance(std::string(code).c_str(), status);
  return U_SUCCESS(status) && region->getType() == URGN_TERRITORY ? region : nullptr;
}

std::string subregion_of(std::string_view code) {
  const auto* region = region_of(code);
  const auto* around = region == nullptr ? nullptr : region->getContainingRegion(URGN_SUBCONTINENT);
  return around == nullptr ? "" : around->getRegionCode();
}

struct Named {
  std::string_view key, name;
};

// ACLED's regions follow the United Nations' subregions, but for these countries.
constexpr auto acled_exceptions = std::to_array<Named>({
    {"AF", "Caucasus and Central Asia"},
    {"AM", "Caucasus and Central Asia"},
    {"AZ", "Caucasus and Central Asia"},
    {"GE", "Caucasus and Central Asia"},
    {"CY", "Europe"},
    {"IR", "Middle East"},
    {"XK", "Europe"},
});
constexpr auto acled_subregions = std::to_array<Named>({
    {"005", "South America"},   {"011", "Western Africa"},  {"013", "Central America"},
    {"014", "Eastern Africa"},  {"015", "Northern Africa"}, {"017", "Middle Africa"},
    {"018", "Southern Africa"}, {"021", "North America"},   {"029", "Caribbean"},
    {"030", "East Asia"},       {"034", "South Asia"},      {"035", "Southeast Asia"},
    {"039", "Europe"},          {"053", "Oceania"},         {"054", "Oceania"},
    {"057", "Oceania"},         {"061", "Oceania"},         {"143", "Caucasus and Central Asia"},
    {"145", "Middle East"},     {"151", "Europe"},          {"154", "Europe"},
    {"155", "Europe"},
});

// ACLED's names where they are not Unicode's: those of its own tables, 2021 to 2024.
constexpr auto acled_names = std::to_array<Named>({
    {"AG", "Antigua and Barbuda"},
    {"BA", "Bosnia and Herzegovina"},
    {"BL", "Saint-Barthelemy"},
    {"CD", "Democratic Republic of Congo"},
    {"CG", "Republic of Congo"},
    {"CI", "Ivory Coast"},
    {"CW", "Curacao"},
    {"CZ", "Czech Republic"},
    {"GG", "Bailiwick of Guernsey"},
    {"JE", "Bailiwick of Jersey"},
    {"KN", "Saint Kitts and Nevis"},
    {"LC", "Saint Lucia"},
    {"MF", "Saint-Martin"},
    {"MM", "Myanmar"},
    {"PM", "Saint Pierre and Miquelon"},
    {"PS", "Palestine"},
    {"RE", "Reunion"},
    {"ST", "Sao Tome and Principe"},
    {"SZ", "eSwatini"},
    {"TC", "Turks and Caicos Islands"},
    {"TL", "East Timor"},
    {"TR", "Turkey"},
    {"TT", "Trinidad and Tobago"},
    {"VC", "Saint Vincent and the Grenadines"},
    {"VI", "Virgin Islands, U.S."},
    {"WF", "Wallis and Futuna"},
});

struct Numbered {
  std::string_view code;
  int number;
};
// Gleditsch and Ward, list of independent states; those for which the number is certain.
constexpr auto gleditsch_ward_numbers = std::to_array<Numbered>({
    {"AE", 696}, {"AF", 700}, {"AL", 339}, {"AM", 371}, {"AO", 540}, {"AR", 160}, {"AT", 305}, {"AU", 900}, {"AZ", 373},
    {"BA", 346}, {"BB", 53},  {"BD", 771}, {"BE", 211}, {"BF", 439}, {"BG", 355}, {"BH", 692}, {"BI", 516}, {"BJ", 434},
    {"BN", 835}, {"BO", 145}, {"BR", 140}, {"BS", 31},  {"BT", 760}, {"BW", 571}, {"BY", 370}, {"BZ", 80},  {"CA", 20},
    {"CD", 490}, {"CF", 482}, {"CG", 484}, {"CH", 225}, {"CI", 437}, {"CL", 155}, {"CM", 471}, {"CN", 710}, {"CO", 100},
    {"CR", 94},  {"CU", 40},  {"CV", 402}, {"CY", 352}, {"CZ", 316}, {"DE", 260}, {"DJ", 522}, {"DK", 390}, {"DO", 42},
    {"DZ", 615}, {"EC", 130}, {"EE", 366}, {"EG", 651}, {"ER", 531}, {"ES", 230}, {"ET", 530}, {"FI", 375}, {"FJ", 950},
    {"FR", 220}, {"GA", 481}, {"GB", 200}, {"GE", 372}, {"GH", 452}, {"GM", 420}, {"GN", 438}, {"GQ", 411}, {"GR", 350},
    {"GT", 90},  {"GW", 404}, {"GY", 110}, {"HN", 91},  {"HR", 344}, {"HT", 41},  {"HU", 310}, {"ID", 850}, {"IE", 205},
    {"IL", 666}, {"IN", 750}, {"IQ", 645}, {"IR", 630}, {"IS", 395}, {"IT", 325}, {"JM", 51},  {"JO", 663}, {"JP", 740},
    {"KE", 501}, {"KG", 703}, {"KH", 811}, {"KM", 581}, {"KP", 731}, {"KR", 732}, {"KW", 690}, {"KZ", 705}, {"LA", 812},
    {"LB", 660}, {"LK", 780}, {"LR", 450}, {"LS", 570}, {"LT", 368}, {"LU", 212}, {"LV", 367}, {"LY", 620}, {"MA", 600},
    {"MD", 359}, {"ME", 341}, {"MG", 580}, {"MK", 343}, {"ML", 432}, {"MM", 775}, {"MN", 712}, {"MR", 435}, {"MT", 338},
    {"MU", 590}, {"MV", 781}, {"MW", 553}, {"MX", 70},  {"MY", 820}, {"MZ", 541}, {"NA", 565}, {"NE", 436}, {"NG", 475},
    {"NI", 93},  {"NL", 210}, {"NO", 385}, {"NP", 790}, {"NZ", 920}, {"OM", 698}, {"PA", 95},  {"PE", 135}, {"PG", 910},
    {"PH", 840}, {"PK", 770}, {"PL", 290}, {"PT", 235}, {"PY", 150}, {"QA", 694}, {"RO", 360}, {"RS", 340}, {"RU", 365},
    {"RW", 517}, {"SA", 670}, {"SB", 940}, {"SD", 625}, {"SE", 380}, {"SG", 830}, {"SI", 349}, {"SK", 317}, {"SL", 451},
    {"SN", 433}, {"SO", 520}, {"SR", 115}, {"SS", 626}, {"SV", 92},  {"SY", 652}, {"SZ", 572}, {"TD", 483}, {"TG", 461},
    {"TH", 800}, {"TJ", 702}, {"TL", 860}, {"TM", 701}, {"TN", 616}, {"TR", 640}, {"TT", 52},  {"TW", 713}, {"TZ", 510},
    {"UA", 369}, {"UG", 500}, {"US", 2},   {"UY", 165}, {"UZ", 704}, {"VE", 101}, {"VN", 816}, {"XK", 347}, {"YE", 678},
    {"ZA", 560}, {"ZM", 551}, {"ZW", 552},
});

}  // namespace

std::string country_name(std::string_view code) {
  icu::UnicodeString name;
  icu::Locale("", std::string(code).c_str()).getDisplayCountry(icu::Locale::getEnglish(), name);
  std::string utf8;
  name.toUTF8String(utf8);
  return utf8.empty() ? std::string(code) : utf8;
}

std::string acled_country(std::string_view code) {
  const auto known = std::ranges::find(acled_names, code, &Named::key);
  return known == acled_names.end() ? country_name(code) : std::string(known->name);
}

std::optional<int> country_number(std::string_view code) {
  const auto* region = region_of(code);
  return region == nullptr || region->getNumericCode() <= 0 ? std::nullopt : std::optional(region->getNumericCode());
}

std::optional<std::string_view> acled_region(std::string_view code) {
  if (const auto known = std::ranges::find(acled_exceptions, code, &Named::key); known != acled_exceptions.end())
    return known->name;
  const auto around = subregion_of(code);
  const auto known = std::ranges::find(acled_subregions, std::string_view(around), &Named::key);
  return known == acled_subregions.end() ? std::nullopt : std::optional(known->name);
}

std::optional<int> gleditsch_ward(std::string_view code) {
  const auto known = std::ranges::find(gleditsch_ward_numbers, code, &Numbered::code);
  return known == gleditsch_ward_numbers.end() ? std::nullopt : std::optional(known->number);
}

// UCDP's regions are ranges of these numbers (GED codebook, `region`).
std::optional<std::string_view> ucdp_region(std::string_view code) {
  const auto number = gleditsch_ward(code);
  if (!number) return std::nullopt;
  if (*number < 200) return "Americas";
  if (*number < 400) return "Europe";
  if (*number < 630) return "Africa";
  if (*number < 700) return "Middle East";
  return "Asia";
}

}  // namespace selon
