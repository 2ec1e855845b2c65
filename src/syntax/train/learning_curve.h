// What a training prints while it runs: one line after each epoch, with the score on text that is not trained on.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace selon::train {

using Log = std::function<void(const std::string&)>;

// "97.34 % of 9977 joint tags"; nothing when there is nothing held out.
std::string held_out_score(std::size_t right, std::size_t all, const std::string& what);

}  // namespace selon::train
