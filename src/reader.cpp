#include "selon/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

#include "base/sha256.h"
#include "selon/pack.h"

namespace selon {
namespace {

// A report that nobody here can read.
Reading set_aside(Text text, Metadata metadata, const std::string& language) {
  Reading reading;
  Record& record = reading.record;
  record.id = sha256_hex(text.utf8());
  record.language = language;
  record.metadata = std::move(metadata);
  record.text = std::move(text);
  record.notes.push_back({std::nullopt, "language_unsupported",
                          fmt::format("The report is in a language without a pack ({}), and was not read.", language)});
  reading.versions.program = SELON_VERSION;
  return reading;
}

}  // namespace

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
  const std::string code = report.metadata.language.value_or(packs->front());
  if (std::ranges::find(*packs, code) == packs->end())
    return set_aside(std::move(*text), std::move(report.metadata), code);
  const auto language = impl_->language(code);
  if (!language) return tl::unexpected(language.error());
  return Reading{selon::read(std::move(*text), std::move(report.metadata), *language), versions(*language)};
}

}  // namespace selon
