#include "serve/assets.h"

#include <algorithm>

namespace selon {

const Asset* find_asset(std::string_view path) {
  const auto assets = page_assets();
  const auto found = std::ranges::find(assets, path, &Asset::path);
  return found != assets.end() ? &*found : nullptr;
}

}  // namespace selon
