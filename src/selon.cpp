// The whole line: bytes in, record out. The steps in their order are in stages.cpp.
#include <set>

#include "base/sha256.h"
#include "mention/draft.h"
#include "rule/knowledge.h"
#include "selon/read.h"
#include "stages.h"
#include "text/guess_language.h"

namespace selon {
namespace {

void note_empty(Draft& draft) {
  if (draft.syntax.tokens.empty()) draft.note(std::nullopt, "text_empty", "The report holds no words.");
}

void note_lossy(Draft& draft) {
  if (const auto count = draft.text().replaced(); count > 0)
    draft.note(std::nullopt, "decode_replaced",
               std::to_string(count) + " broken byte sequences were replaced by U+FFFD.");
}

void note_too_complex(Draft& draft) {
  const auto& found = draft.syntax.too_complex;  // by the tokenizer and by the parser, perhaps both
  for (const TokenIndex token : std::set<TokenIndex>(found.begin(), found.end()))
    draft.note(draft.syntax.tokens[token].span, "sentence_too_complex",
               "The sentence that begins here is too long to be read whole; it was read in pieces.");
}

}  // namespace

Result<Record> read(Report report, const Language& language, const ReadOptions& options) {
  auto text = Text::decode(std::move(report.bytes), options.decoding, report.origin);
  if (!text) return tl::unexpected(text.error());
  return read(std::move(*text), std::move(report.metadata), language);
}

Record read(Text text, Metadata metadata, const Language& language) {
  const auto found = metadata.language ? metadata.language : guess_language(text, {language.knowledge().code});
  return read_as(found, std::move(text), std::move(metadata), language);
}

Record read_as(const std::optional<std::string>& found, Text text, Metadata metadata, const Language& language) {
  const Knowledge& knowledge = language.knowledge();
  Record record;
  record.id = sha256_hex(text.utf8());
  record.language = knowledge.code;
  record.metadata = std::move(metadata);
  record.text = std::move(text);

  if (found && *found != knowledge.code) {  // a bad tree looks like a good one
    record.language = *found;
    record.notes.push_back(
        {std::nullopt, "language_unsupported",
         "The report is in \"" + *found + "\" and was to be read as \"" + knowledge.code + "\": nothing was read."});
    return record;
  }
  const Syntax syntax = analyse_text(record.text, knowledge);
  for (const Sentence& sentence : syntax.sentences) record.sentences.push_back(sentence.span);

  Draft draft(knowledge, syntax, std::move(record));
  note_empty(draft);
  note_lossy(draft);
  note_too_complex(draft);
  run_all_stages(draft);
  return std::move(draft.record);
}

}  // namespace selon
