#include "export/record_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "export/json_writer.h"
#include "sample_record.h"
#include "selon/names.h"
#include "selon/record.h"

namespace selon {
namespace {

using Json = nlohmann::ordered_json;

std::string written(double value) {
  std::string out;
  JsonWriter(out).number(value);
  return out;
}

std::string written(std::string_view value) {
  std::string out;
  JsonWriter(out).string(value);
  return out;
}

TEST(JsonWriter, numbers_are_the_shortest_that_read_back) {
  EXPECT_EQ(written(35.01886), "35.01886");
  EXPECT_EQ(written(0.1 + 0.2), "0.30000000000000004");
  EXPECT_EQ(written(33.3), "33.3");
  EXPECT_EQ(written(1e-7), "1e-07");
  EXPECT_EQ(written(1e300), "1e+300");
}

TEST(JsonWriter, whole_numbers_have_neither_point_nor_exponent) {
  EXPECT_EQ(written(3250.0), "3250");
  EXPECT_EQ(written(100000.0), "100000");
  EXPECT_EQ(written(-0.0), "0");
  EXPECT_EQ(written(9007199254740991.0), "9007199254740991");
}

TEST(JsonWriter, escapes_what_json_forbids_and_nothing_else) {
  EXPECT_EQ(written("a\"b\\c\n\r\t\x01\x1f"), "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u001f\"");
  EXPECT_EQ(written(std::string_view("\0", 1)), "\"\\u0000\"");
  EXPECT_EQ(written("é 🚨 \u2028 \x7f /"), "\"é 🚨 \u2028 \x7f /\"");
}

TEST(JsonText, numbers_of_few_decimals_are_written_as_the_standard_writes_them) {
  for (int i = -2000; i < 2000; ++i) {
    for (const double unit : {10.0, 100.0, 1000.0, 1e4, 1e5, 1e6, 7.0}) {
      const double value = (i * 977 + 3) / unit;
      if (value == static_cast<int>(value)) continue;
      std::array<char, 32> digits;
      const std::string_view standard(digits.data(), std::to_chars(digits.data(), digits.data() + 32, value).ptr);
      ASSERT_EQ(written(value), standard);
    }
  }
}

TEST(RecordJson, strings_of_any_length_are_escaped_wherever_it_must_be) {
  for (std::size_t size = 0; size < 40; ++size) {
    for (std::size_t at = 0; at <= size; ++at) {
      std::string text(size, 'x');
      if (at < size) text[at] = "\"\\\n\x01"[at % 4];
      if (at + 3 < size) text[at + 3] = '\t';
      RecordJson json(1);  // and the room grows
      json.string(text);
      ASSERT_EQ(json.take(), written(text));
    }
  }
}

TEST(RecordJson, commas_stand_between_values_only) {
  RecordJson json(1);
  json.open('{');
  json.field("empty"), json.open('['), json.close(']');
  json.field("words", "a"), json.field("none"), json.null();
  json.field("list"), json.open('['), json.integer(1), json.boolean(true), json.number(0.5), json.close(']');
  json.key("own"), json.open('{'), json.close('}');
  json.close('}');
  EXPECT_EQ(json.take(), R"({"empty":[],"words":"a","none":null,"list":[1,true,0.5],"own":{}})");
}

TEST(WriteRecord, every_mention_quotes_what_stands_at_its_code_points) {
  const auto json = Json::parse(write_record(sample_record()));
  const std::string text = json["report"]["text"];
  std::u32string points;  // as a reader in Python sees the text
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    points += static_cast<char32_t>(i);  // each code point stands for the byte that it starts at
    i += length;
  }
  points += static_cast<char32_t>(text.size());
  int mentions = 0;
  const std::function<void(const Json&)> walk = [&](const Json& value) {
    if (value.is_object() && value.contains("start")) {
      const auto start = points[value["start"].get<std::size_t>()], end = points[value["end"].get<std::size_t>()];
      EXPECT_EQ(value["text"], text.substr(start, end - start));
      ++mentions;
    }
    if (value.is_structured())
      for (const auto& item : value) walk(item);
  };
  walk(json);
  EXPECT_EQ(mentions, 17);
}

TEST(WriteRecord, offsets_count_code_points_and_not_bytes) {
  const auto json = Json::parse(write_record(sample_record()));
  EXPECT_EQ(json["sentences"][0], Json::parse("[0, 24]"));  // the emoji and each Arabic letter count as one
}

TEST(WriteRecord, what_is_not_known_is_null_and_never_left_out) {
  const auto json = Json::parse(write_record(sample_record()));
  for (const auto& [list, size] : std::map<std::string, std::size_t>{
           {"places", 14}, {"times", 7}, {"actors", 7}, {"figures", 14}, {"voices", 7}, {"claims", 19}, {"notes", 3}})
    for (const auto& item : json[list]) EXPECT_EQ(item.size(), size) << list;
  EXPECT_TRUE(json["places"][1]["lat"].is_null());
  EXPECT_TRUE(json["figures"][0]["value"].is_null());
  EXPECT_TRUE(json["claims"][1]["when"].is_null());
  EXPECT_TRUE(json["places"][0]["alternatives"][1]["country"].is_null());
}

TEST(WriteRecord, is_one_line_and_the_same_bytes_every_time) {
  const auto first = write_record(sample_record());
  EXPECT_EQ(first.find('\n'), std::string::npos);
  EXPECT_EQ(first, write_record(sample_record()));
  EXPECT_THAT(first, testing::StartsWith("{\"schema\":\"selon/1\",\"report\":{\"id\":\""));
}

TEST(ParseRecord, gives_back_what_was_written) {
  const auto json = write_record(sample_record());
  const auto record = parse_record(json);
  ASSERT_TRUE(record) << record.error().sentence();
  EXPECT_EQ(write_record(*record), json);
  EXPECT_EQ(record->text.utf8(), sample_text);
  EXPECT_EQ(record->claims[0].trigger, sample_record().claims[0].trigger);
}

TEST(ParseRecord, reads_a_record_of_an_empty_text) {
  Record empty;
  empty.text = *Text::from_utf8("");
  empty.id = sha256_hex("");
  empty.language = "fr";
  const auto json = write_record(empty);
  const auto record = parse_record(json);
  ASSERT_TRUE(record) << record.error().sentence();
  EXPECT_EQ(write_record(*record), json);
}

TEST(ParseRecord, passes_over_fields_that_it_does_not_know) {
  auto json = Json::parse(write_record(sample_record()));
  json["claims"][0]["event"] = {{"id", 7}};
  json["places"][0].erase("rule");
  EXPECT_TRUE(parse_record(json.dump()));
}

// Changes one field of the sample and gives the complaint.
std::string complaint(const std::string& pointer, const Json& value) {
  auto json = Json::parse(write_record(sample_record()));
  json[Json::json_pointer(pointer)] = value;
  const auto record = parse_record(json.dump());
  return record ? "no complaint" : record.error().sentence();
}

TEST(ParseRecord, names_the_field_that_is_wrong) {
  EXPECT_EQ(complaint("/claims/1/trigger/start", "x"), "claims[1].trigger.start: is not a whole number");
  EXPECT_EQ(complaint("/claims/0/certainty", "sure"),
            "claims[0].certainty: is none of actual, unconfirmed, planned, denied");
  EXPECT_EQ(complaint("/voices/0/source/actor", 2), "voices[0].source.actor: is not the index of one of 2 items");
  EXPECT_EQ(complaint("/report/published", "2017-02-30"), "report.published: is not a day, written as 2017-10-13");
  EXPECT_EQ(complaint("/places/0/relation/of/0", -1), "places[0].relation.of[0]: is not the index of one of 2 items");
  EXPECT_EQ(complaint("/places/0/lat", 91), "places[0].lat: is not between -90 and 90");
  EXPECT_EQ(complaint("/claims/1/disputes", "c2"), "claims[1].disputes: is not the id of a claim of this record");
  EXPECT_EQ(complaint("/claims/1/id", "c0"), "claims[1].id: is not c1, the claim's place in the list");
  EXPECT_EQ(complaint("/sentences/0", Json::parse("[1]")), "sentences[0]: is not a pair of offsets");
  EXPECT_EQ(complaint("/times", "none"), "times: is not a list");
}

TEST(ParseRecord, refuses_offsets_that_do_not_fit_the_text) {
  EXPECT_THAT(complaint("/places/0/mention/end", 100000), testing::HasSubstr("places[0].mention: runs from"));
  EXPECT_THAT(complaint("/claims/0/evidence/0", -1), testing::HasSubstr("claims[0].evidence: runs from -1"));
  EXPECT_EQ(complaint("/places/0/mention/text", "Mayadin"),
            "places[0].mention.text: is not what stands at its offsets in report.text");
}

TEST(ParseRecord, refuses_a_text_that_was_changed_after_it_was_read) {
  EXPECT_EQ(complaint("/report/text", "autre"),
            "report.id: is not the SHA-256 of report.text; the text was changed "
            "after it was read");
}

TEST(ParseRecord, refuses_what_leads_back_to_itself) {
  EXPECT_EQ(complaint("/voices/0/within", 1), "voices[0].within: leads back to itself");
  EXPECT_EQ(complaint("/figures/1/part_of", 1), "figures[1].part_of: leads back to itself");
  EXPECT_EQ(complaint("/times/0/anchor", 1), "times[0].anchor: leads back to itself");
}

TEST(ParseRecord, refuses_every_field_that_is_left_out) {
  const auto whole = Json::parse(write_record(sample_record()));
  int refused = 0;
  for (const auto& pointer : {"", "/report", "/places/0", "/times/0", "/actors/0", "/figures/0", "/voices/0",
                              "/claims/0", "/notes/0", "/places/0/relation", "/claims/0/when", "/claims/0/trigger"}) {
    const auto object = whole[Json::json_pointer(pointer)];
    for (const auto& [key, value] : object.items()) {
      if (key == "rule") continue;
      auto json = whole;
      json[Json::json_pointer(pointer)].erase(key);
      const auto record = parse_record(json.dump());
      ASSERT_FALSE(record) << pointer << " without " << key;
      EXPECT_THAT(record.error().place, testing::EndsWith(key));
      ++refused;
    }
  }
  EXPECT_EQ(refused, 91);
}

TEST(ParseRecord, refuses_what_is_no_json_and_other_versions) {
  EXPECT_EQ(parse_record("").error().kind, ErrorKind::bad_input);
  EXPECT_EQ(parse_record("{\"schema\":").error().kind, ErrorKind::bad_input);
  EXPECT_EQ(parse_record("[]").error().kind, ErrorKind::bad_input);
  EXPECT_EQ(parse_record("{\"schema\":\"\xff\"}").error().message, "byte 11 is not UTF-8, as JSON must be");
  EXPECT_EQ(parse_record("{\"schema\":\"selon/2\"}").error().kind, ErrorKind::wrong_version);
}

TEST(Names, every_name_reads_back_as_its_value) {
  for (const auto name : names_of<ClaimType>()) EXPECT_EQ(to_string(*from_string<ClaimType>(name)), name);
  EXPECT_EQ(names_of<ClaimType>().size(), 34u);
  EXPECT_EQ(to_string(ClaimType::weapons_seizure), "weapons_seizure");
  EXPECT_EQ(to_string(ActorKind::protesters), "protesters");
  EXPECT_EQ(to_string(FigureKind::share), "share");
  EXPECT_EQ(from_string<Stance>("says"), std::nullopt);
}

}  // namespace
}  // namespace selon
