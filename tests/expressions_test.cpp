// Each expression of tests/expressions must be read as the claim that it says: one line, one sentence, one test of all.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/stanza.h"
#include "base/utf8.h"
#include "french.h"
#include "selon/names.h"

namespace selon {
namespace {

// A sentence alone may be of anything; what follows it tells that the report is of a war, and holds no claim.
constexpr std::string_view company =
    "\n\nCe pays vit depuis dix ans au rythme des djihadistes, des miliciens, des obus, des attentats, des otages.\n";

// The fields of a file's lines; a line with another number of them is a failure.
std::vector<std::vector<std::string_view>> read_lines(const std::string& bytes, std::size_t fields) {
  std::vector<std::vector<std::string_view>> lines;
  for (const auto line : split_list(bytes, '\n')) {
    if (line.starts_with('#')) continue;
    lines.push_back(split_list(line, '|'));
    EXPECT_EQ(lines.back().size(), fields) << line;
  }
  return lines;
}

std::string file(const std::string& name) {
  const auto bytes = read_file(std::string(SELON_SOURCE_DIR) + "/tests/expressions/" + name, 1 << 20);
  EXPECT_TRUE(bytes);
  return bytes.value_or("");
}

// The claims of a sentence whose trigger is this word.
std::vector<Claim> claims_on(std::string_view sentence, std::string_view trigger) {
  const Record record = test::read_french(std::string(sentence) + std::string(company), "2020-05-13");
  std::vector<Claim> found;
  for (const Claim& claim : record.claims) {
    const auto words = record.text.slice(claim.trigger);
    if (claim.trigger.end <= sentence.size() &&
        (words.find(trigger) != words.npos || trigger.find(words) != trigger.npos))
      found.push_back(claim);
  }
  return found;
}

TEST(Expressions, each_says_its_claim_on_its_word) {
  for (const char* name : {"fr.txt", "fr-forms.txt"}) {
    const auto bytes = file(name);
    const auto lines = read_lines(bytes, 3);
    EXPECT_GE(lines.size(), 120u) << name;
    for (const auto& line : lines) {
      const auto type = from_string<ClaimType>(line[0]);
      ASSERT_TRUE(type) << line[0];
      const auto claims = claims_on(line[2], line[1]);
      EXPECT_TRUE(std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) { return claim.type == *type; }))
          << line[0] << " | " << line[1] << " | " << line[2];
    }
  }
}

TEST(Expressions, each_is_told_as_surely_as_its_words_say) {
  const auto bytes = file("fr-certainty.txt");
  const auto lines = read_lines(bytes, 3);
  EXPECT_GE(lines.size(), 50u);
  for (const auto& line : lines) {
    const auto claims = claims_on(line[2], line[1]);
    if (line[0] == "none") {
      EXPECT_TRUE(claims.empty()) << line[2];
      continue;
    }
    const auto certainty = from_string<Certainty>(line[0]);
    ASSERT_TRUE(certainty) << line[0];
    EXPECT_TRUE(
        std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) { return claim.certainty == *certainty; }))
        << line[0] << " | " << line[1] << " | " << line[2];
  }
}

// Without marks and spaces at the edges.
std::string_view bare(std::string_view words) {
  constexpr std::array<std::string_view, 14> signs = {"«", "»", " ", ".", ",",  ";",  ":",
                                                      "!", "?", "-", "–", "\"", "\n", "\u00a0"};
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view sign : signs) {
      if (words.starts_with(sign)) {
        words.remove_prefix(sign.size());
        cut = true;
      } else if (words.ends_with(sign)) {
        words.remove_suffix(sign.size());
        cut = true;
      }
    }
  }
  return words;
}

// "beginning … end", or the beginning alone, of what a voice says; "-" is anything.
bool says(const Record& record, const Voice& voice, std::string_view expected) {
  if (expected == "-") return true;
  constexpr std::string_view gap = " … ";
  const auto at = expected.find(gap);
  const std::string begin = fold(expected.substr(0, at));
  const std::string end = at == expected.npos ? std::string() : fold(expected.substr(at + gap.size()));
  const std::string whole = fold(record.text.slice({voice.content.front().start, voice.content.back().end}));
  if (!bare(whole).ends_with(end)) return false;
  return std::any_of(voice.content.begin(), voice.content.end(),
                     [&](const Span span) { return bare(fold(record.text.slice(span))).starts_with(begin); });
}

// "X > Y": Y inside X's voice.
bool is_spoken_by(const Record& record, const Voice& voice, std::string_view sources) {
  const auto at = sources.rfind(" > ");
  if (fold(record.text.slice(voice.source)) != fold(at == sources.npos ? sources : sources.substr(at + 3)))
    return false;
  return at == sources.npos ||
         (voice.within && is_spoken_by(record, record.voices[*voice.within], sources.substr(0, at)));
}

bool is_heard(const Record& record, std::string_view stance, std::string_view sources, std::string_view content) {
  return std::any_of(record.voices.begin(), record.voices.end(), [&](const Voice& voice) {
    return (stance == "any" || stance == "none" || voice.stance == from_string<Stance>(stance)) &&
           is_spoken_by(record, voice, sources) && says(record, voice, content);
  });
}

TEST(Expressions, each_way_of_speaking_has_its_speaker_stance_and_words) {
  const auto bytes = file("fr-voices.txt");
  const auto lines = read_lines(bytes, 4);
  EXPECT_GE(lines.size(), 280u);
  for (const auto& fields : lines) {
    const bool known_miss = fields[0].starts_with('?');
    const std::string_view stance = known_miss ? fields[0].substr(1) : fields[0];
    ASSERT_TRUE(stance == "any" || stance == "none" || from_string<Stance>(stance)) << fields[0];
    std::string passage(fields[3]);
    constexpr std::string_view paragraph = " ¶ ";
    for (auto at = passage.find(paragraph); at != passage.npos; at = passage.find(paragraph))
      passage.replace(at, paragraph.size(), "\n\n");
    const Record record = test::read_french(passage, "2020-05-13");
    const bool right = is_heard(record, stance, fields[1], fields[2]) == (stance != "none");
    EXPECT_EQ(right, !known_miss) << fields[0] << " | " << fields[1] << " | " << fields[3];
  }
}

// All places at which a field's words stand in the sentence; a word that stands nowhere is a failure of the line.
std::vector<std::vector<Span>> quoted(std::string_view sentence, std::string_view field) {
  std::vector<std::vector<Span>> all;
  if (field == "-") return all;
  for (const auto words : split_list(field, ';')) {
    all.emplace_back();
    for (auto at = sentence.find(words); at != sentence.npos; at = sentence.find(words, at + 1))
      all.back().push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(words.size())});
    EXPECT_FALSE(all.back().empty()) << words << " is not in: " << sentence;
  }
  return all;
}

bool meets(const std::vector<Span>& some, const std::vector<std::vector<Span>>& others) {
  return std::any_of(others.begin(), others.end(), [&](const std::vector<Span>& other) {
    return std::any_of(some.begin(), some.end(), [&](const Span one) {
      return std::any_of(other.begin(), other.end(), [&](const Span two) { return one.overlaps(two); });
    });
  });
}

// Whether what a claim gives in a field is what the line quotes: all of it, and nothing else; "*" asks nothing.
bool agrees(std::string_view sentence, std::string_view field, const std::vector<std::vector<Span>>& given) {
  if (field == "*") return true;
  const auto asked = quoted(sentence, field);
  return std::all_of(asked.begin(), asked.end(), [&](const auto& one) { return meets(one, given); }) &&
         std::all_of(given.begin(), given.end(), [&](const auto& one) { return meets(one, asked); });
}

// Whether the line is read rightly: a claim of its type on its word, with its parties and places; "none" is no claim.
bool is_read(const std::vector<std::string_view>& line, const std::string& sentence) {
  const Record record = test::read_french(sentence + std::string(company), "2020-05-13");
  const auto within = [&](std::vector<Span> mentions) {
    std::erase_if(mentions, [&](const Span one) { return one.start >= sentence.size(); });
    return mentions;
  };
  for (const Claim& claim : record.claims) {
    const auto words = fold(record.text.slice(claim.trigger));
    const auto trigger = fold(line[1]);
    if (claim.trigger.end > sentence.size() ||
        (words.find(trigger) == words.npos && trigger.find(words) == trigger.npos))
      continue;
    if (line[0] == "none") return false;
    if (from_string<ClaimType>(line[0]) != claim.type) continue;
    std::vector<std::vector<Span>> actors, targets, places;
    for (const Index i : claim.actor) actors.push_back(within(record.actors[i].mentions));
    for (const Index i : claim.target) targets.push_back(within(record.actors[i].mentions));
    for (const Index i : claim.place) places.push_back({record.places[i].mention});
    return agrees(sentence, line[2], actors) && agrees(sentence, line[3], targets) && agrees(sentence, line[4], places);
  }
  return line[0] == "none";
}

TEST(Expressions, each_says_who_did_it_to_whom_and_where) {
  const auto bytes = file("fr-roles.txt");
  auto lines = read_lines(bytes, 6);
  EXPECT_GE(lines.size(), 300u);
  for (auto& line : lines) {
    const bool known_miss = line[0].starts_with('?');
    if (known_miss) line[0] = trim(line[0].substr(1));
    std::string sentence;
    for (const auto paragraph : split_list(line[5], '^')) {
      if (!sentence.empty()) sentence += "\n\n";
      sentence += paragraph;
    }
    if (known_miss)
      EXPECT_FALSE(is_read(line, sentence)) << "is read rightly now; take its ? away: " << line[5];
    else
      EXPECT_TRUE(is_read(line, sentence)) << line[0] << " | " << line[1] << " | " << line[5];
  }
}

// "12..12", "20..99", "10..", "..50"; "~" before it when approximate.
bool has_bounds(const Figure& figure, std::string_view bounds) {
  const bool approximate = bounds.starts_with('~');
  if (approximate) bounds.remove_prefix(1);
  const auto gap = bounds.find("..");
  const auto number = [](std::string_view digits) -> std::optional<double> {
    if (digits.empty()) return std::nullopt;
    return std::stod(std::string(digits));
  };
  return figure.approximate == approximate && figure.low == number(bounds.substr(0, gap)) &&
         figure.high == number(bounds.substr(gap + 2));
}

// The number's own words, or its first.
bool is_named(const Record& record, const Figure& figure, std::string_view words) {
  const std::string said = fold(record.text.slice(figure.mention)), asked = fold(words);
  return said == asked || said.starts_with(asked + " ") || asked.starts_with(said + " ");
}

bool is_counted(const Record& record, const std::vector<std::string_view>& fields, std::string_view words) {
  return std::any_of(record.figures.begin(), record.figures.end(), [&](const Figure& figure) {
    if (figure.mention.end > fields[5].size() || !is_named(record, figure, words)) return false;
    if (fields[0] == "none") return true;
    if (!has_bounds(figure, fields[1])) return false;
    if (fields[2] != "-" && fields[2] != to_string(figure.kind)) return false;
    const bool who = fields[3] == figure.unit || (figure.category && fields[3] == to_string(*figure.category));
    if (fields[3] != "-" && !who) return false;
    if (fields[4] == "-") return true;
    if (fields[4] == "none") return !figure.part_of;
    return figure.part_of && is_named(record, record.figures[*figure.part_of], fields[4]);
  });
}

TEST(Expressions, each_figure_has_its_bounds_its_kind_and_its_whole) {
  const auto bytes = file("fr-figures.txt");
  const auto lines = read_lines(bytes, 6);
  EXPECT_GE(lines.size(), 115u);
  for (auto fields : lines) {
    const bool known_miss = fields[0].starts_with('?');
    if (known_miss) fields[0].remove_prefix(1);
    const bool none = fields[0] == "none";
    const Record record = test::read_french(std::string(fields[5]) + std::string(company), "2020-05-13");
    const bool right = is_counted(record, fields, none ? fields[1] : fields[0]) != none;
    EXPECT_EQ(right, !known_miss) << fields[0] << " | " << fields[1] << " | " << fields[5];
  }
}

}  // namespace
}  // namespace selon
