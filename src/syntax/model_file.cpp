#include "syntax/model_file.h"

#include <bit>
#include <cstring>

#include "base/eight_bytes.h"
#include "syntax/hashing.h"

namespace selon {
namespace {

constexpr char magic[8] = {'S', 'E', 'L', 'O', 'N', 'S', 'Y', 'N'};
constexpr std::size_t alignment = 64;
constexpr std::uint32_t most_sections = 64;

struct Header {
  char magic[8];
  std::uint32_t version;
  std::uint32_t section_count;
  std::uint64_t file_size;
  std::uint64_t head_checksum;  // of header and section table, with this field as 0
  char language[16];
  char description[208];
};
static_assert(sizeof(Header) == 256);

struct SectionEntry {
  char name[24];
  std::uint64_t offset, size, checksum;
};
static_assert(sizeof(SectionEntry) == 48);

std::uint64_t head_checksum(Header header, std::string_view table) {
  header.head_checksum = 0;
  std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
  bytes += table;
  return checksum(bytes);
}

std::string text_of(const char* field, std::size_t size) { return std::string(field, strnlen(field, size)); }

std::size_t aligned(std::size_t offset) { return (offset + alignment - 1) / alignment * alignment; }

}  // namespace

std::uint64_t checksum(std::string_view bytes) {
  // Four independent lanes, so that the multiplications overlap.
  std::uint64_t lanes[4] = {1, 2, 3, 4};
  const std::size_t size = bytes.size();
  while (bytes.size() >= 32) {
    for (std::uint64_t& lane : lanes) {
      lane = std::rotl((lane ^ eight_bytes(bytes.data() + 8 * (&lane - lanes))) * 0x9E3779B97F4A7C15u, 29);
    }
    bytes.remove_prefix(32);
  }
  std::uint64_t sum = hash_bytes(bytes) ^ size;
  for (const std::uint64_t lane : lanes) sum = mix(sum ^ lane);
  return sum;
}

Result<ModelFile> ModelFile::read(std::string_view bytes, const std::string& place) {
  const auto damaged = [&](const std::string& what) {
    return fail(ErrorKind::damaged, "not a whole model file (" + what + "); fetch or build it again", place);
  };
  Header header;
  if (bytes.size() < sizeof header) return damaged("too short");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (std::memcmp(header.magic, magic, sizeof magic) != 0) return damaged("it does not begin as one");
  if (header.version != model_file_version)
    return fail(ErrorKind::wrong_version,
                "model file of version " + std::to_string(header.version) + ", this program reads version " +
                    std::to_string(model_file_version),
                place);
  if (header.file_size != bytes.size())
    return damaged("it has " + std::to_string(bytes.size()) + " bytes and should have " +
                   std::to_string(header.file_size));
  if (header.section_count > most_sections) return damaged("too many sections");
  const std::size_t table_size = header.section_count * sizeof(SectionEntry);
  if (bytes.size() < sizeof header + table_size) return damaged("its section table is cut");
  const std::string_view table = bytes.substr(sizeof header, table_size);
  if (head_checksum(header, table) != header.head_checksum) return damaged("its head does not match its checksum");

  ModelFile file;
  file.place_ = place;
  file.language_ = text_of(header.language, sizeof header.language);
  file.description_ = text_of(header.description, sizeof header.description);
  for (std::uint32_t i = 0; i < header.section_count; ++i) {
    SectionEntry entry;
    std::memcpy(&entry, table.data() + i * sizeof entry, sizeof entry);
    const std::string name = text_of(entry.name, sizeof entry.name);
    if (entry.offset > bytes.size() || entry.size > bytes.size() - entry.offset || entry.offset % alignment != 0)
      return damaged("section " + name + " lies outside it");
    const std::string_view section = bytes.substr(entry.offset, entry.size);
    if (checksum(section) != entry.checksum) return damaged("section " + name + " does not match its checksum");
    file.sections_.emplace_back(name, section);
  }
  return file;
}

std::string_view ModelFile::section(std::string_view name) const {
  for (const auto& [known, bytes] : sections_)
    if (known == name) return bytes;
  return {};
}

std::string ModelFileWriter::finish(std::string_view language, std::string_view description) const {
  Header header{};
  std::memcpy(header.magic, magic, sizeof magic);
  header.version = model_file_version;
  header.section_count = static_cast<std::uint32_t>(sections_.size());
  std::memcpy(header.language, language.data(), std::min(language.size(), sizeof header.language - 1));
  std::memcpy(header.description, description.data(), std::min(description.size(), sizeof header.description - 1));

  std::string table, body;
  std::size_t offset = aligned(sizeof header + sections_.size() * sizeof(SectionEntry));
  const std::size_t body_start = offset;
  for (const auto& [name, bytes] : sections_) {
    SectionEntry entry{};
    std::memcpy(entry.name, name.data(), std::min(name.size(), sizeof entry.name - 1));
    entry.offset = offset;
    entry.size = bytes.size();
    entry.checksum = checksum(bytes);
    table.append(reinterpret_cast<const char*>(&entry), sizeof entry);
    body += bytes;
    offset = aligned(offset + bytes.size());
    body.resize(offset - body_start);
  }
  header.file_size = offset;
  header.head_checksum = head_checksum(header, table);
  std::string out(reinterpret_cast<const char*>(&header), sizeof header);
  out += table;
  out.resize(body_start);
  return out + body;
}

std::string join_lines(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) (out += line) += '\n';
  return out;
}

std::vector<std::string> split_lines(std::string_view bytes) {
  std::vector<std::string> lines;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    lines.emplace_back(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
  }
  return lines;
}

}  // namespace selon
