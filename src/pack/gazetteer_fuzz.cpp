// Any bytes behind a sound header: the reader must neither crash nor read outside them.
#include <cstddef>
#include <cstring>

#include "pack/gazetteer.h"
#include "pack/gazetteer_format.h"

namespace format = selon::gazetteer_format;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.size() >= sizeof(format::Header)) {
    // Sign whatever the fuzzer made of the header, so that what lies behind the checks is reached.
    format::Header header;
    std::memcpy(&header, bytes.data(), sizeof header);
    header.magic = format::magic;
    header.version = format::version;
    header.file_size = bytes.size();
    std::memcpy(bytes.data(), &header, sizeof header);
    header.header_checksum =
        format::checksum(std::string_view(bytes).substr(0, offsetof(format::Header, header_checksum)));
    std::memcpy(bytes.data(), &header, sizeof header);
  }
  const auto gazetteer = selon::Gazetteer::view(bytes, "fuzz");
  if (!gazetteer) return 0;
  std::vector<selon::GazetteerHit> hits;
  for (const char* name : {"Tripoli", "Mayadine", "a"}) {
    hits.clear();
    gazetteer->find(name, true, 20, hits);
    for (const auto& hit : hits) {
      (void)gazetteer->entry(hit.entry);
      (void)gazetteer->spelling(hit);
    }
  }
  for (std::uint32_t i = 0; i < 50; ++i) {
    (void)gazetteer->entry(i);
    gazetteer->names(i, [](std::string_view) {});
  }
  (void)gazetteer->country("SY");
  (void)gazetteer->version();
  (void)gazetteer->verify();
  return 0;
}
