#include "rule/example.h"

#include "base/stanza.h"

namespace selon {

Result<Example> parse_example(Example::Kind kind, std::string_view line, const std::string& place) {
  Example example{.kind = kind, .published = std::string(example_published), .at = place};
  if (const auto arrow = line.rfind("=>"); arrow != std::string_view::npos) {
    example.value = trim(line.substr(arrow + 2));
    line = trim(line.substr(0, arrow));
  }
  example.text.reserve(line.size());
  std::vector<std::size_t> open;  // indices into marks: brackets may nest
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (c == '\\' && at + 1 < line.size() && (line[at + 1] == '[' || line[at + 1] == ']')) {
      example.text += line[++at];
    } else if (c == '\\' && at + 1 < line.size() && line[at + 1] == 'n') {
      example.text += '\n';
      ++at;
    } else if (c == '[') {
      open.push_back(example.marks.size());
      example.marks.push_back({"", static_cast<std::uint32_t>(example.text.size()), 0});
    } else if (c == ']') {
      if (open.empty())
        return fail(ErrorKind::bad_knowledge, "a bracket ] without its [; write \\] for one of the text", place);
      auto& mark = example.marks[open.back()];
      open.pop_back();
      mark.end = static_cast<std::uint32_t>(example.text.size());
      while (at + 1 < line.size() && ((line[at + 1] >= 'a' && line[at + 1] <= 'z') || line[at + 1] == '_'))
        mark.capture += line[++at];
    } else {
      example.text += c;
    }
  }
  if (!open.empty())
    return fail(ErrorKind::bad_knowledge, "a bracket [ without its ]; write \\[ for one of the text", place);
  if (example.text.empty()) return fail(ErrorKind::bad_knowledge, "an example needs a text", place);
  if (kind == Example::Kind::yes && example.marks.empty())
    return fail(ErrorKind::bad_knowledge, "a yes example marks what is found: [words]name", place);
  if (kind == Example::Kind::no && (!example.marks.empty() || !example.value.empty()))
    return fail(ErrorKind::bad_knowledge, "a no example has no marks and no value", place);
  return example;
}

}  // namespace selon
