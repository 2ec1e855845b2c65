// The model file's outer shape: magic, version, language, and named sections, each with a checksum.
//
// In: bytes of a mapped file. Out: sections as byte ranges that are known to be whole. The checksum steps are bijective
// in the running state, so any single flipped bit is seen; all sections are checked on opening (20 MB take a few
// milliseconds). What lies inside a section is checked by whoever reads it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "selon/result.h"

namespace selon {

inline constexpr std::uint32_t model_file_version = 1;

std::uint64_t checksum(std::string_view bytes);

class ModelFile {
 public:
  // Errors: damaged (cut, foreign, flipped bits), wrong_version. `bytes` must outlive the value and be 8-byte aligned.
  static Result<ModelFile> read(std::string_view bytes, const std::string& place);

  const std::string& language() const { return language_; }
  const std::string& description() const { return description_; }  // what it was trained from, one line
  // The section's bytes (they start on a multiple of 64 in the file); empty when there is none of that name.
  std::string_view section(std::string_view name) const;
  const std::vector<std::pair<std::string, std::string_view>>& sections() const { return sections_; }

  // The section as an array of T, or `damaged` when its size is not a whole number of them.
  template <typename T>
  Result<std::span<const T>> array(std::string_view name) const {
    const std::string_view bytes = section(name);
    if (bytes.size() % sizeof(T) != 0)
      return fail(ErrorKind::damaged, "model section " + std::string(name) + " has a broken size", place_);
    return std::span<const T>(reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T));
  }

 private:
  std::string place_, language_, description_;
  std::vector<std::pair<std::string, std::string_view>> sections_;
};

class ModelFileWriter {
 public:
  void add(std::string name, std::string bytes) { sections_.emplace_back(std::move(name), std::move(bytes)); }

  template <typename T>
  void add_array(std::string name, std::span<const T> values) {
    add(std::move(name), std::string(reinterpret_cast<const char*>(values.data()), values.size_bytes()));
  }

  // The whole file, sections in the order they were added.
  std::string finish(std::string_view language, std::string_view description) const;

 private:
  std::vector<std::pair<std::string, std::string>> sections_;
};

// Lists of strings inside a section: each ends with a line end.
std::string join_lines(const std::vector<std::string>& lines);
std::vector<std::string> split_lines(std::string_view bytes);

}  // namespace selon
