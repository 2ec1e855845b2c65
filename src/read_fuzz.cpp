// Any bytes, read as a French report from first to last step: the record's spans lie in the text, and reading again
// gives the same.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "selon/language.h"
#include "selon/read.h"
#include "selon/record.h"

namespace {

void require(bool held) {
  if (!held) std::abort();
}

const selon::Language& french() {
  static const selon::Language language = [] {
    const std::string source = SELON_SOURCE_DIR;
    const char* gazetteer = std::getenv("SELON_GAZETTEER");
    auto loaded =
        selon::Language::load("fr", {source + "/languages", source + "/world", gazetteer == nullptr ? "" : gazetteer});
    if (!loaded) {
      std::fprintf(stderr, "%s\n", loaded.error().sentence().c_str());
      std::exit(1);
    }
    return *loaded;
  }();
  return language;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  selon::Report report{
      .bytes = std::string(reinterpret_cast<const char*>(data), size), .origin = "fuzz", .metadata = {}};
  report.metadata.published = selon::parse_date("2017-10-13");
  report.metadata.language = "fr";
  const auto record = selon::read(report, french(), {.decoding = selon::Decoding::lossy});
  if (!record) return 0;
  const selon::Text& text = record->text;
  const auto lies_inside = [&](selon::Span span) {
    require(span.start <= span.end && span.end <= text.size());
    const auto is_border = [&](std::uint32_t at) {
      return at == text.size() || (static_cast<unsigned char>(text.utf8()[at]) & 0xC0) != 0x80;
    };
    require(is_border(span.start) && is_border(span.end));
  };
  for (const auto& time : record->times) lies_inside(time.mention);
  for (const auto& place : record->places) lies_inside(place.mention);
  for (const auto& actor : record->actors)
    for (const selon::Span mention : actor.mentions) lies_inside(mention);
  for (const auto& figure : record->figures) lies_inside(figure.mention);
  for (const auto& voice : record->voices) {
    lies_inside(voice.source);
    for (const selon::Span words : voice.content) lies_inside(words);
  }
  for (const auto& claim : record->claims) {
    lies_inside(claim.trigger);
    lies_inside(claim.evidence);
    require(claim.evidence.contains(claim.trigger));
  }
  const auto again = selon::read(report, french(), {.decoding = selon::Decoding::lossy});
  require(again && selon::write_record(*again) == selon::write_record(*record));
  return 0;
}
