// For unordered maps of strings that are asked with a view: std::unordered_map<std::string, T, StringHash,
// std::equal_to<>>.
#pragma once

#include <functional>
#include <string_view>

namespace selon {

struct StringHash : std::hash<std::string_view> {
  using is_transparent = void;
};

}  // namespace selon
