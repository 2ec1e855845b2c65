#include "syntax/train/learning_curve.h"

namespace selon::train {

std::string held_out_score(std::size_t right, std::size_t all, const std::string& what) {
  if (all == 0) return "";
  const std::size_t hundredths = (right * 20000 / all + 1) / 2;  // of a percent
  const std::string rest = std::to_string(hundredths % 100);
  return "; held out: " + std::to_string(hundredths / 100) + (rest.size() == 1 ? ".0" : ".") + rest + " % of " +
         std::to_string(all) + " " + what;
}

}  // namespace selon::train
