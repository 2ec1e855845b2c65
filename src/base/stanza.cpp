#include "base/stanza.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/file.h"
#include "base/utf8.h"

namespace selon {
namespace {

constexpr std::size_t max_knowledge_file = std::size_t{64} << 20;  // far above any written by hand

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

}  // namespace

const StanzaField* Stanza::find(std::string_view key) const {
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.key == key; });
  return found == fields.end() ? nullptr : &*found;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split_list(std::string_view value, char separator) {
  std::vector<std::string_view> parts;
  while (!value.empty()) {
    const auto cut = value.find(separator);
    const auto part = trim(value.substr(0, cut));
    if (!part.empty()) parts.push_back(part);
    if (cut == std::string_view::npos) break;
    value.remove_prefix(cut + 1);
  }
  return parts;
}

Result<std::vector<Stanza>> parse_stanzas(std::string_view bytes, const std::string& file) {
  std::vector<Stanza> stanzas;
  const std::size_t broken = first_broken_utf8(bytes), size = bytes.size();
  bool open = false;
  std::uint32_t number = 0;
  while (!bytes.empty()) {
    ++number;
    const auto cut = bytes.find('\n');
    const auto line = bytes.substr(0, cut);
    bytes.remove_prefix(cut == std::string_view::npos ? bytes.size() : cut + 1);
    const auto place = [&] { return file + ":" + std::to_string(number); };
    if (size - bytes.size() > broken)
      return fail(ErrorKind::bad_knowledge, "is not UTF-8; save the file as UTF-8", place());
    const auto text = trim(line);
    if (text.empty()) {
      open = false;
      continue;
    }
    if (text.front() == '#') continue;
    if (is_blank(line.front())) {
      if (!open)
        return fail(ErrorKind::bad_knowledge, "an indented line belongs to a field above it, and there is none",
                    place());
      stanzas.back().fields.back().items.push_back({std::string(text), number});
      continue;
    }
    if (!open) {
      stanzas.push_back({file, {}});
      stanzas.back().fields.reserve(8);
    }
    open = true;
    const auto gap = std::find_if(text.begin(), text.end(), is_blank);
    stanzas.back().fields.push_back({std::string(text.begin(), gap), std::string(trim({gap, text.end()})), number, {}});
  }
  return stanzas;
}

Result<std::vector<Stanza>> read_stanzas(const std::string& folder, std::string_view ending) {
  namespace fs = std::filesystem;
  std::error_code code;
  std::vector<std::string> paths;
  for (fs::recursive_directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
    const auto path = at->path().string();
    if (at->is_regular_file(code) && path.ends_with(ending)) paths.push_back(path);
  }
  if (code) return fail(ErrorKind::not_found, "cannot list the folder: " + code.message(), folder);
  std::sort(paths.begin(), paths.end());
  std::vector<Stanza> all;
  for (const auto& path : paths) {
    auto bytes = read_file(path, max_knowledge_file);
    if (!bytes) return tl::unexpected(bytes.error());
    auto stanzas = parse_stanzas(*bytes, path);
    if (!stanzas) return tl::unexpected(stanzas.error());
    std::move(stanzas->begin(), stanzas->end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace selon
