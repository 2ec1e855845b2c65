#include "selon/parse.h"

#include "rule/knowledge.h"
#include "stages.h"
#include "syntax/conllu.h"

namespace selon {

Result<std::string> parse_conllu(Report report, const Language& language, const ReadOptions& options) {
  const Knowledge& knowledge = language.knowledge();
  if (!knowledge.model)
    return fail(ErrorKind::not_found, "the language pack \"" + knowledge.code + "\" has no syntax model");
  const auto text = Text::decode(std::move(report.bytes), options.decoding, report.origin);
  if (!text) return tl::unexpected(text.error());
  return write_conllu(*text, analyse_text(*text, knowledge), *knowledge.model);
}

}  // namespace selon
