// The whole line: a report in, its record out.
#pragma once

#include "selon/language.h"
#include "selon/record.h"
#include "selon/report.h"
#include "selon/result.h"
#include "selon/text.h"

namespace selon {

struct ReadOptions {
  Decoding decoding = Decoding::strict;
};

// Pure: the same report, language data and options give the same record on any machine and thread.
// Errors are those of Text::decode; whatever is odd in the text itself becomes a Note.
Result<Record> read(Report report, const Language& language, const ReadOptions& options = {});

// The same from a text that is decoded already.
Record read(Text text, Metadata metadata, const Language& language);

}  // namespace selon
