#include "hand_read.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/file.h"
#include "base/stanza.h"
#include "french.h"
#include "selon/names.h"
#include "selon/read.h"

namespace selon::test {
namespace {

namespace fs = std::filesystem;

// Nothing where the line is not of the form.
std::optional<ExpectedClaim> parse_claim(std::string_view line) {
  const auto parts = split_list(line, '|');
  if (parts.size() < 3) return std::nullopt;
  const auto type = from_string<ClaimType>(parts[0]);
  const auto certainty = from_string<Certainty>(parts[2]);
  if (!type || !certainty) return std::nullopt;
  ExpectedClaim claim{.type = *type, .trigger = std::string(parts[1]), .certainty = *certainty};
  for (std::size_t i = 3; i < parts.size(); ++i) {
    const auto equals = parts[i].find('=');
    const auto field = std::find(field_names.begin(), field_names.end(), parts[i].substr(0, equals));
    if (equals == std::string_view::npos || field == field_names.end()) return std::nullopt;
    for (const auto words : split_list(parts[i].substr(equals + 1), ';'))
      claim.fields[static_cast<std::size_t>(field - field_names.begin())].emplace_back(words);
  }
  return claim;
}

bool is_letter(unsigned char byte) { return byte >= 0x80 || std::isalnum(byte) != 0; }

// Whole words: "il" does not stand in "ville".
std::vector<Span> occurrences(std::string_view text, std::string_view words) {
  std::vector<Span> all;
  for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const auto end = at + words.size();
    const bool begins = at == 0 || !is_letter(static_cast<unsigned char>(text[at - 1])) || text[at - 1] == '\x99';
    const bool ends = end == text.size() || !is_letter(static_cast<unsigned char>(text[end])) || text[end] == '\xc2';
    if (begins && ends) all.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
  }
  return all;
}

std::optional<HandRead> read_file_by_hand(const fs::path& file) {
  const auto bytes = read_file(file.string(), 1 << 20);
  if (!bytes) {
    ADD_FAILURE() << bytes.error().sentence();
    return std::nullopt;
  }
  const std::string_view whole = *bytes;
  const auto rule = whole.find("\n---\n");
  const auto first_line = whole.find('\n');
  Metadata metadata;
  if (whole.starts_with("published ")) metadata.published = parse_date(whole.substr(10, first_line - 10));
  if (!metadata.published || rule == std::string_view::npos) {
    ADD_FAILURE() << file << " is not: published DAY, text, ---, claims";
    return std::nullopt;
  }
  auto body = whole.substr(first_line + 1, rule - first_line - 1);
  if (body.starts_with("outlet ")) {
    const auto end = body.find('\n');
    metadata.outlet = std::string(body.substr(7, end - 7));
    body.remove_prefix(end + 1);
  }
  HandRead report{.name = file.stem().string()};
  for (const auto line : split_list(whole.substr(rule + 5), '\n')) {
    auto claim = parse_claim(line);
    bool found = claim.has_value() && body.find(claim->trigger) != std::string_view::npos;
    for (std::size_t i = 0; found && i < claim->fields.size(); ++i)
      for (const auto& words : claim->fields[i]) found = found && !occurrences(body, words).empty();
    if (!found) {
      ADD_FAILURE() << file << ": is no claim, or its words are not in the report: " << line;
      return std::nullopt;
    }
    report.expected.push_back(std::move(*claim));
  }
  auto text = Text::from_utf8(std::string(body));
  if (!text) {
    ADD_FAILURE() << file << ": " << text.error().sentence();
    return std::nullopt;
  }
  report.record = read(std::move(*text), metadata, french());
  return report;
}

bool any_overlaps(const std::vector<Span>& some, const std::vector<Span>& others) {
  return std::any_of(some.begin(), some.end(), [&](Span one) {
    return std::any_of(others.begin(), others.end(), [&](Span other) { return one.overlaps(other); });
  });
}

// What the claim has in the field: all mentions of each thing.
std::vector<std::vector<Span>> said_in(const Record& record, const Claim& claim, Field field) {
  std::vector<std::vector<Span>> all;
  switch (field) {
    case Field::actor:
      for (const Index i : claim.actor) all.push_back(record.actors[i].mentions);
      break;
    case Field::target:
      for (const Index i : claim.target) all.push_back(record.actors[i].mentions);
      break;
    case Field::place:
      for (const Index i : claim.place) all.push_back({record.places[i].mention});
      break;
    case Field::voice:
      for (const Index i : claim.voices) all.push_back({record.voices[i].source});
      break;
  }
  return all;
}

Tally compare_field(const Record& record, const ExpectedClaim& wanted, const Claim& claim, Field field) {
  const auto& words = wanted.fields[static_cast<std::size_t>(field)];
  auto said = said_in(record, claim, field);
  Tally tally{static_cast<int>(words.size()), static_cast<int>(said.size()), 0};
  for (const auto& name : words) {
    const auto spans = occurrences(record.text.utf8(), name);
    const auto met = std::find_if(said.begin(), said.end(), [&](const auto& it) { return any_overlaps(spans, it); });
    if (met == said.end()) continue;
    ++tally.right;
    said.erase(met);
  }
  return tally;
}

std::string words_of(const Record& record, const Claim& claim, Field field) {
  std::string out;
  for (const auto& spans : said_in(record, claim, field))
    out += fmt::format("{}{}", out.empty() ? "" : "; ", spans.empty() ? "" : record.text.slice(spans.front()));
  return out;
}

bool meets(const Record& record, const ExpectedClaim& wanted, const Claim& claim) {
  return claim.type == wanted.type && any_overlaps(occurrences(record.text.utf8(), wanted.trigger), {claim.trigger});
}

}  // namespace

void Tally::add(const Tally& other) {
  expected += other.expected;
  said += other.said;
  right += other.right;
}

double Tally::f1() const { return expected + said == 0 ? 100 : 200.0 * right / (expected + said); }

void Agreement::add(const Agreement& other) {
  type.add(other.type);
  certainty.add(other.certainty);
  for (std::size_t i = 0; i < fields.size(); ++i) fields[i].add(other.fields[i]);
  whole.add(other.whole);
  for (std::size_t i = 0; i < by_confidence.size(); ++i) by_confidence[i].add(other.by_confidence[i]);
  differences += other.differences;
}

std::string Agreement::table() const {
  const auto line = [](std::string_view name, const Tally& tally) {
    return fmt::format("{:10} {:4} expected {:4} said {:4} right   F1 {:5.1f}\n", name, tally.expected, tally.said,
                       tally.right, tally.f1());
  };
  std::string out = line("type", type) + line("certainty", certainty);
  for (std::size_t i = 0; i < fields.size(); ++i) out += line(field_names[i], fields[i]);
  out += line("whole", whole);
  for (std::size_t i = 0; i < by_confidence.size(); ++i)
    out += fmt::format("confidence {} {}: {} of {} right\n", i == 0 ? "below" : "from", sure, by_confidence[i].right,
                       by_confidence[i].said);
  return out;
}

std::vector<HandRead> read_by_hand(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<HandRead> reports;
  for (const auto& file : files)
    if (auto report = read_file_by_hand(file)) reports.push_back(std::move(*report));
  return reports;
}

Agreement compare(const HandRead& report) {
  const Record& record = report.record;
  Agreement all;
  const int expected = static_cast<int>(report.expected.size()), said = static_cast<int>(record.claims.size());
  for (Tally* tally : {&all.type, &all.certainty, &all.whole}) *tally = {expected, said, 0};
  for (std::size_t i = 0; i < all.fields.size(); ++i) {
    for (const auto& wanted : report.expected) all.fields[i].expected += static_cast<int>(wanted.fields[i].size());
    for (const auto& claim : record.claims)
      all.fields[i].said += static_cast<int>(said_in(record, claim, static_cast<Field>(i)).size());
  }
  std::set<const Claim*> met;
  for (const ExpectedClaim& wanted : report.expected) {
    const auto at = std::find_if(record.claims.begin(), record.claims.end(), [&](const Claim& claim) {
      return !met.contains(&claim) && meets(record, wanted, claim);
    });
    if (at == record.claims.end()) {
      all.differences += fmt::format("  {}: missed {} {}\n", report.name, to_string(wanted.type), wanted.trigger);
      continue;
    }
    met.insert(&*at);
    ++all.type.right;
    bool whole = at->certainty == wanted.certainty;
    if (whole)
      ++all.certainty.right;
    else
      all.differences += fmt::format("  {}: {} {} is {}, not {}\n", report.name, to_string(wanted.type), wanted.trigger,
                                     to_string(wanted.certainty), to_string(at->certainty));
    for (std::size_t i = 0; i < all.fields.size(); ++i) {
      const auto field = static_cast<Field>(i);
      const Tally tally = compare_field(record, wanted, *at, field);
      all.fields[i].right += tally.right;
      if (tally.right == tally.expected && tally.right == tally.said) continue;
      if (field != Field::place) whole = false;
      std::string words;
      for (const auto& name : wanted.fields[i]) words += (words.empty() ? "" : "; ") + name;
      all.differences += fmt::format("  {}: {} {}: {} is \"{}\", not \"{}\"\n", report.name, to_string(wanted.type),
                                     wanted.trigger, field_names[i], words, words_of(record, *at, field));
    }
    all.whole.right += whole;
  }
  for (const Claim& claim : record.claims) {
    Tally& band = all.by_confidence[claim.confidence >= sure];
    ++band.said;
    band.right += met.contains(&claim);
  }
  for (const Claim& claim : record.claims)
    if (!met.contains(&claim))
      all.differences +=
          fmt::format("  {}: invented {} {}\n", report.name, to_string(claim.type), record.text.slice(claim.trigger));
  return all;
}

}  // namespace selon::test
