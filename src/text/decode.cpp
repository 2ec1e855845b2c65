#include <fmt/format.h>

#include "base/utf8.h"
#include "selon/text.h"

namespace selon {

Result<Text> Text::from_utf8(std::string utf8) {
  if (utf8.size() > max_bytes)
    return fail(ErrorKind::too_large, fmt::format("is larger than {} bytes, the most that is read", max_bytes));
  if (const auto broken = first_broken_utf8(utf8); broken != std::string_view::npos)
    return fail(ErrorKind::bad_input, fmt::format("byte {} is not UTF-8", broken));
  Text text;
  text.utf8_ = std::move(utf8);
  text.index();
  return text;
}

}  // namespace selon
