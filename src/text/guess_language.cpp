#include "text/guess_language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <fmt/format.h>

#include <array>

namespace selon {
namespace {

// The first part of a text tells its language as well as the whole does, and in bounded time.
constexpr std::size_t most_read = 64 * 1024;
constexpr int least_percent = 70;  // below, a second language has more than quotations
constexpr int least_letters = 40;  // bytes of letters; CLD2's answers on less are not worth having

std::string_view first_part(std::string_view text) {
  if (text.size() <= most_read) return text;
  std::size_t end = most_read;
  while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace

std::optional<std::string> guess_language(const Text& text, const std::vector<std::string>& likely) {
  const auto part = first_part(text.utf8());
  const std::string codes = fmt::format("{}", fmt::join(likely, ","));
  std::array<CLD2::Language, 3> languages{};
  std::array<int, 3> percents{};
  std::array<double, 3> scores{};
  int letters = 0, valid = 0;
  bool reliable = false;
  const CLD2::CLDHints hints{codes.c_str(), nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  const auto best = CLD2::ExtDetectLanguageSummaryCheckUTF8(part.data(), static_cast<int>(part.size()), true, &hints, 0,
                                                            languages.data(), percents.data(), scores.data(), nullptr,
                                                            &letters, &reliable, &valid);
  if (!reliable || best != languages[0] || percents[0] < least_percent || letters < least_letters) return std::nullopt;
  const std::string_view code = CLD2::LanguageCode(best);
  // "un", "xxx", "zh-Hant", "sr-ME": the part before the hyphen is the language where it has two letters.
  const auto language = code.substr(0, code.find('-'));
  if (language.size() != 2 || language == "un") return std::nullopt;
  return std::string(language);
}

std::optional<std::string> foreign_language(const Text& text, const std::optional<std::string>& told,
                                            const std::string& code) {
  const auto found = told ? told : guess_language(text, {code});
  return found && *found != code ? found : std::nullopt;
}

}  // namespace selon
