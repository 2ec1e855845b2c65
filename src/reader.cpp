#include "selon/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

#include "selon/pack.h"
#include "stages.h"
#include "text/guess_language.h"

namespace selon {

struct Reader::Impl {
  KnowledgePaths paths;
  ReadOptions options;
  std::mutex mutex;
  std::map<std::string, Result<Language>> loaded;
  std::vector<std::string> available;

  Result<Language> language(const std::string& code) {
    const std::scoped_lock lock(mutex);
    if (const auto known = loaded.find(code); known != loaded.end()) return known->second;
    return loaded.emplace(code, Language::load(code, paths)).first->second;
  }

  Result<std::vector<std::string>> packs() {
    const std::scoped_lock lock(mutex);
    if (!available.empty()) return available;
    auto found = Language::available(paths);
    if (found && found->empty()) return fail(ErrorKind::not_found, "holds no language pack", paths.languages);
    if (found) available = *found;
    return found;
  }
};

Reader::Reader(KnowledgePaths paths, ReadOptions options) : impl_(std::make_unique<Impl>()) {
  impl_->paths = std::move(paths);
  impl_->options = options;
}
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;
Reader::~Reader() = default;

Result<Language> Reader::language(const std::string& code) { return impl_->language(code); }

Result<Reading> Reader::read(Report report) {
  const auto packs = impl_->packs();
  if (!packs) return tl::unexpected(packs.error());
  auto text = Text::decode(std::move(report.bytes), impl_->options.decoding, report.origin);
  if (!text) return tl::unexpected(text.error());
  const bool told = report.metadata.language.has_value();
  const auto found = told ? report.metadata.language : guess_language(*text, *packs);
  // Whatever pack is asked to read a report in a language without one leaves it unread, with a note.
  const bool readable = found && std::ranges::find(*packs, *found) != packs->end();
  const auto language = impl_->language(readable ? *found : packs->front());
  if (!language) return tl::unexpected(language.error());
  Reading reading{read_as(found, std::move(*text), std::move(report.metadata), *language), versions(*language)};
  if (!found && !reading.record.text.utf8().empty())
    reading.record.notes.push_back(
        {std::nullopt, "language_uncertain",
         fmt::format("The text does not show its language plainly; it was read as \"{}\".", reading.record.language)});
  return reading;
}

}  // namespace selon
