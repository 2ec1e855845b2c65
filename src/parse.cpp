#include "selon/parse.h"

#include "rule/knowledge.h"
#include "stages.h"
#include "syntax/conllu.h"
#include "text/guess_language.h"

namespace selon {

Result<std::string> parse_conllu(Report report, const Language& language, const ReadOptions& options) {
  const Knowledge& knowledge = language.knowledge();
  if (!knowledge.model)
    return fail(ErrorKind::not_found, "the language pack \"" + knowledge.code + "\" has no syntax model");
  const auto text = Text::decode(std::move(report.bytes), options.decoding, report.origin);
  if (!text) return tl::unexpected(text.error());
  if (const auto foreign = foreign_language(*text, report.metadata.language, knowledge.code))
    return fail(ErrorKind::bad_input,
                "the text is in \"" + *foreign + "\", which the language pack \"" + knowledge.code +
                    "\" cannot parse; a language told with the report overrides the guess",
                report.origin);
  return write_conllu(*text, analyse_text(*text, knowledge), *knowledge.model);
}

}  // namespace selon
