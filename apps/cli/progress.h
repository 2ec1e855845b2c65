// How far a long run is: one line on standard error, while it is a terminal and there is more than a little to do.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "terminal.h"

namespace selon::cli {

class Progress {
 public:
  // `total`: bytes to go through, nullopt when unknown.
  explicit Progress(std::optional<std::uint64_t> total);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  // Draws at most ten times a second, and not before the third report.
  void show(std::uint64_t reports, std::uint64_t bytes);

  // Takes the line away, for text that goes to the same terminal; show() draws it again.
  static void hide();

 private:
  using Clock = std::chrono::steady_clock;

  Look look_;
  std::optional<std::uint64_t> total_;
  Clock::time_point began_, drawn_;
};

// "3 min 20 s"
std::string duration(double seconds);

}  // namespace selon::cli
