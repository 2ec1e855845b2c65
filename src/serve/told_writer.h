// Claims freed from their records, as JSON: what the answers about events, contradictions and links have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "selon/date.h"
#include "selon/told_claim.h"
#include "serve/answer_writer.h"

namespace selon {

class ToldWriter : public AnswerWriter {
 public:
  using AnswerWriter::AnswerWriter;

  void text_or_null(std::string_view key, const std::optional<std::string>& value) {
    json.key(key);
    value ? json.string(*value) : json.null();
  }
  void day(std::string_view key, const std::optional<Date>& value) {
    json.key(key);
    value ? json.string(format_date(*value)) : json.null();
  }
  void integer(std::string_view key, std::size_t value) {
    AnswerWriter::integer(key, static_cast<std::int64_t>(value));
  }
  template <typename List>
  void texts(std::string_view key, const List& values) {
    list(key, values, [&](const std::string& value) { json.string(value); });
  }
};

void write_figure(ToldWriter& out, const ToldFigure& figure);
void write_claim(ToldWriter& out, const ToldClaim& claim);

}  // namespace selon
