#include "progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>

namespace selon::cli {
namespace {

constexpr std::uint64_t few_reports = 3;
constexpr auto between_draws = std::chrono::milliseconds(100);
constexpr std::size_t bar_columns = 24;

bool on_screen = false;  // only the main thread draws

void put(std::string_view text) {
  const ssize_t ignored = ::write(STDERR_FILENO, text.data(), text.size());  // a bar that cannot be drawn is no loss
  (void)ignored;
}

// "██████▌             ": eighths of a column, so that it moves calmly.
std::string bar(double part) {
  static constexpr const char* eighths[] = {" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const auto filled = static_cast<std::size_t>(std::clamp(part, 0.0, 1.0) * bar_columns * 8);
  std::string out;
  for (std::size_t column = 0; column < bar_columns; ++column)
    out += (column + 1) * 8 <= filled ? "█" : column * 8 >= filled ? " " : eighths[filled % 8];
  return out;
}

}  // namespace

std::string duration(double seconds) {
  const auto whole = static_cast<long long>(std::llround(std::max(seconds, 0.0)));
  if (whole < 60) return fmt::format("{} s", whole);
  if (whole < 3600) return fmt::format("{} min {} s", whole / 60, whole % 60);
  return fmt::format("{} h {} min", whole / 3600, whole % 3600 / 60);
}

Progress::Progress(std::optional<std::uint64_t> total)
    : look_(look_of(STDERR_FILENO)), total_(total), began_(Clock::now()), drawn_(began_) {}

Progress::~Progress() { hide(); }

void Progress::show(std::uint64_t reports, std::uint64_t bytes) {
  if (!look_.terminal || reports <= few_reports) return;
  const auto now = Clock::now();
  if (now - drawn_ < between_draws) return;
  drawn_ = now;
  const double seconds = std::chrono::duration<double>(now - began_).count();
  std::string line;
  if (total_ && *total_ > 0) {
    const double part = std::min(1.0, static_cast<double>(bytes) / static_cast<double>(*total_));
    line = fmt::format("{} {:3.0f} %  ", bar(part), part * 100);
  }
  line += fmt::format("{} reports, {:.0f} a second", reports, static_cast<double>(reports) / seconds);
  if (total_ && bytes > 0 && bytes < *total_)
    line += fmt::format(", {} left",
                        duration(seconds * (static_cast<double>(*total_ - bytes) / static_cast<double>(bytes))));
  const auto pieces = wrap(line, look_.width - 1);
  put("\r\x1b[K" + line.substr(0, pieces.empty() ? 0 : pieces.front().end));
  on_screen = true;
}

void Progress::hide() {
  if (!on_screen) return;
  put("\r\x1b[K");
  on_screen = false;
}

}  // namespace selon::cli
