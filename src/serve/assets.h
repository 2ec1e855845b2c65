// The pages as a browser loads them (apps/web), built into the program: name, type, bytes.
//
// The list is made by tools/embed_pages when the pages are built. Where they could not be built it is empty, and
// everything but the pages works.
#pragma once

#include <span>
#include <string_view>

namespace selon {

struct Asset {
  std::string_view path;  // "/index.html", "/assets/app-1a2b.js"
  std::string_view type;
  std::string_view bytes;
};

std::span<const Asset> page_assets();

const Asset* find_asset(std::string_view path);

}  // namespace selon
