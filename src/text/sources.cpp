#include "selon/sources.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "base/file.h"
#include "text/line_reader.h"
#include "text/report_json.h"

namespace selon {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view standard_input_name = "standard input";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t sidecar_limit = std::size_t{1} << 20;
constexpr std::size_t line_limit =
    8 * most_report_bytes;  // JSON may write a character in six bytes, and more than text

bool is_json_lines(const std::string& path) { return path.ends_with(".jsonl"); }
bool is_report_file(const std::string& path) { return path.ends_with(".txt") || is_json_lines(path); }

// What is told from outside wins over what the source tells of itself.
Metadata join(Metadata own, const Metadata& given) {
  const auto take = [](auto& value, const auto& better) {
    if (better) value = better;
  };
  take(own.published, given.published);
  take(own.outlet, given.outlet);
  take(own.url, given.url);
  take(own.title, given.title);
  take(own.language, given.language);
  return own;
}

// One folder on the way down: what is in it, in order.
struct Folder {
  std::vector<fs::path> entries;
  std::size_t next = 0;
};

// The report files of a folder, one after the other, sorted by name within each folder. Links to folders are not
// followed: they may lead in circles.
class FolderWalk {
 public:
  // An error when the folder cannot be listed.
  Result<void> enter(const fs::path& path) {
    std::error_code code;
    Folder folder;
    for (fs::directory_iterator at(path, code), end; !code && at != end; at.increment(code))
      folder.entries.push_back(at->path());
    if (code)
      return fail(ErrorKind::unreadable, fmt::format("cannot list the folder: {}", code.message()), path.string());
    std::ranges::sort(folder.entries, {}, [](const fs::path& entry) { return entry.filename().native(); });
    stack_.push_back(std::move(folder));
    return {};
  }

  std::optional<Result<std::string>> next() {
    while (!stack_.empty()) {
      Folder& folder = stack_.back();
      if (folder.next == folder.entries.size()) {
        stack_.pop_back();
        continue;
      }
      const fs::path path = folder.entries[folder.next++];
      std::error_code code;
      const auto status = fs::symlink_status(path, code);
      if (fs::is_directory(status)) {
        if (auto entered = enter(path); !entered) return tl::unexpected(entered.error());
      } else if (is_report_file(path.native()) && fs::is_regular_file(path, code)) {
        return path.string();
      }
    }
    return std::nullopt;
  }

 private:
  std::vector<Folder> stack_;
};

enum class Ended { whole, stopped };

// All that can be read from standard input.
Result<Ended> read_all(int descriptor, int stop, std::string& bytes) {
  constexpr std::size_t chunk = 256 * 1024;
  for (;;) {
    const std::size_t filled = bytes.size();
    bytes.resize(filled + chunk);
    const ssize_t got = read_or_stop(descriptor, stop, bytes.data() + filled, chunk);
    bytes.resize(filled + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got == read_stopped) return Ended::stopped;
    if (got == 0) return Ended::whole;
    if (got < 0) return fail(ErrorKind::unreadable, std::strerror(errno), std::string(standard_input_name));
    if (bytes.size() > most_report_bytes) return too_large(std::string(standard_input_name));
  }
}

}  // namespace

struct Sources::Impl {
  std::vector<std::string> names;
  Metadata given;
  int stop = no_stop;
  std::size_t next_name = 0;

  std::optional<FolderWalk> folder;  // being walked
  std::string folder_name;
  bool folder_had_reports = false;

  std::unique_ptr<LineReader> lines;  // being read
  std::string lines_name;
  bool lines_had_reports = false;
  ReportJson json;

  std::uint64_t done = 0;
  std::vector<std::string> warnings;

  using Next = std::optional<Result<Report>>;

  Next next() {
    for (;;) {
      if (lines) {
        if (Next report = next_line()) return report;
      } else if (folder) {
        if (Next report = next_in_folder()) return report;
      } else if (next_name < names.size()) {
        if (Next report = open(names[next_name++])) return report;
      } else {
        return std::nullopt;
      }
    }
  }

  // A report, an error, or nothing when a folder or a file of lines was opened instead.
  Next open(const std::string& name) {
    if (name == "-") return open_standard_input();
    std::error_code code;
    if (fs::is_directory(name, code)) {
      folder.emplace();
      folder_name = name;
      folder_had_reports = false;
      if (auto entered = folder->enter(name); !entered) {
        folder.reset();
        return tl::unexpected(entered.error());
      }
      return std::nullopt;
    }
    return open_file(name);
  }

  Next open_file(const std::string& path) {
    if (is_json_lines(path)) {
      const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
      if (descriptor < 0)
        return fail(errno == ENOENT ? ErrorKind::not_found : ErrorKind::unreadable,
                    fmt::format("cannot open: {}", std::strerror(errno)), path);
      open_lines(descriptor, path, {});
      return std::nullopt;
    }
    auto bytes = read_file(path, most_report_bytes);
    if (!bytes)
      return tl::unexpected(bytes.error().kind == ErrorKind::too_large ? too_large(path).value() : bytes.error());
    done += bytes->size();
    return plain(std::move(*bytes), path, sidecar(path));
  }

  Next open_standard_input() {
    const int descriptor = ::dup(STDIN_FILENO);
    const std::string name(standard_input_name);
    if (descriptor < 0) return fail(ErrorKind::unreadable, std::strerror(errno), name);
    // Enough to see past a byte order mark to the first character; a pipe may give it byte by byte.
    std::string begun;
    while (begun.size() < byte_order_mark.size() + 1 && (begun.empty() || byte_order_mark.starts_with(begun))) {
      char byte;
      const ssize_t got = read_or_stop(descriptor, stop, &byte, 1);
      if (got == read_stopped) {
        ::close(descriptor);
        return std::nullopt;
      }
      if (got < 0) {
        const int code = errno;
        ::close(descriptor);
        return fail(ErrorKind::unreadable, std::strerror(code), name);
      }
      if (got == 0) break;
      begun.push_back(byte);
    }
    if (begun.ends_with('{')) {
      open_lines(descriptor, name, std::move(begun));
      return std::nullopt;
    }
    const auto ended = read_all(descriptor, stop, begun);
    ::close(descriptor);
    if (!ended) return tl::unexpected(ended.error());
    if (*ended == Ended::stopped) return std::nullopt;
    done += begun.size();
    return plain(std::move(begun), name, Metadata{});
  }

  Next plain(std::string bytes, const std::string& origin, Result<Metadata> own) {
    if (!own) return tl::unexpected(own.error());
    if (bytes.empty()) warnings.push_back(fmt::format("{}: is empty", origin));
    return Report{std::move(bytes), origin, join(std::move(*own), given)};
  }

  // NAME.meta.json beside NAME.txt.
  Result<Metadata> sidecar(const std::string& path) {
    const fs::path beside = fs::path(path).replace_extension(".meta.json");
    std::error_code code;
    if (!fs::exists(beside, code)) return Metadata{};
    auto bytes = read_file(beside.string(), sidecar_limit);
    if (!bytes) return tl::unexpected(bytes.error());
    bytes->reserve(bytes->size() + ReportJson::padding);
    auto fields = json.parse(*bytes, beside.string());
    if (!fields) return tl::unexpected(fields.error());
    return std::move(fields->metadata);
  }

  void open_lines(int descriptor, std::string name, std::string begun) {
    lines = std::make_unique<LineReader>(descriptor, line_limit, std::move(begun), stop);
    lines_name = std::move(name);
    lines_had_reports = false;
  }

  // Nothing at the end of the file.
  Next next_line() {
    static_assert(LineReader::padding >= ReportJson::padding);
    for (;;) {
      std::string_view line;
      const LineStatus status = lines->next(line);
      const auto place = [&] { return fmt::format("{}:{}", lines_name, lines->number()); };
      switch (status) {
        case LineStatus::end:
          if (!lines_had_reports) warnings.push_back(fmt::format("{}: holds no reports", lines_name));
          done += lines->bytes_done();
          lines.reset();
          return std::nullopt;
        case LineStatus::stopped:
          done += lines->bytes_done();
          lines.reset();
          return std::nullopt;
        case LineStatus::failed: {
          const std::string what = std::strerror(errno);
          done += lines->bytes_done();
          lines.reset();
          return fail(ErrorKind::unreadable, what, lines_name);
        }
        case LineStatus::too_long:
          return too_large(place());
        case LineStatus::line:
          break;
      }
      if (lines->number() == 1 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
      if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
      lines_had_reports = true;
      auto fields = json.parse(line, place());
      if (!fields) return tl::unexpected(fields.error());
      if (!fields->text)
        return fail(ErrorKind::bad_input, "has no \"text\"; a report is { \"text\": \"...\" }", place());
      return Report{std::move(*fields->text), place(), join(std::move(fields->metadata), given)};
    }
  }

  Next next_in_folder() {
    auto path = folder->next();
    if (!path) {
      folder.reset();
      if (folder_had_reports) return std::nullopt;
      return fail(ErrorKind::not_found, "the folder holds no *.txt or *.jsonl file", folder_name);
    }
    folder_had_reports = true;
    if (!*path) return tl::unexpected(path->error());
    return open_file(**path);
  }
};

Sources::Sources(std::vector<std::string> names, Metadata given, int stop) : impl_(std::make_unique<Impl>()) {
  impl_->names = std::move(names);
  impl_->given = std::move(given);
  impl_->stop = stop;
}
Sources::Sources(Sources&&) noexcept = default;
Sources& Sources::operator=(Sources&&) noexcept = default;
Sources::~Sources() = default;

std::optional<Result<Report>> Sources::next() { return impl_->next(); }

std::uint64_t Sources::bytes_done() const { return impl_->done + (impl_->lines ? impl_->lines->bytes_done() : 0); }

std::vector<std::string> Sources::take_warnings() { return std::exchange(impl_->warnings, {}); }

std::optional<std::uint64_t> Sources::total_bytes(const std::vector<std::string>& names) {
  std::uint64_t total = 0;
  const auto add = [&](const std::string& path) {
    std::error_code code;
    if (!fs::is_regular_file(path, code))
      return !fs::exists(path, code);  // what is missing has no bytes; a pipe may have any
    total += fs::file_size(path, code);
    return true;
  };
  for (const std::string& name : names) {
    std::error_code code;
    if (name == "-") return std::nullopt;
    if (!fs::is_directory(name, code)) {
      if (!add(name)) return std::nullopt;
      continue;
    }
    FolderWalk walk;
    if (!walk.enter(name)) continue;
    while (auto path = walk.next())
      if (*path && !add(**path)) return std::nullopt;
  }
  return total;
}

}  // namespace selon
