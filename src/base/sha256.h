// SHA-256, for the names that texts and files get from their bytes.
#pragma once

#include <string>
#include <string_view>

namespace selon {

// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace selon
