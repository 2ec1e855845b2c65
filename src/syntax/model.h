// The trained model of a language: one memory-mapped file, shared by threads, never changed.
//
// In: a path. Out: views into the mapping (word indexes, weights) and a few small tables. Opening checks everything
// that reading relies on; a file that is cut, flipped, of another version or language is refused.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "pack/syntax.h"
#include "selon/result.h"

namespace selon {

struct ModelData;  // syntax/model_data.h

class Model {
 public:
  // `language` is the ISO 639-1 code that the file must be for. Errors: not_found, unreadable, damaged, wrong_version,
  // bad_input (another language's). `habits`: the number of the treebank whose habits are followed, instead of the
  // one that the file names; to see how much of a difference is habit.
  static Result<Model> open(const std::string& path, std::string_view language,
                            std::optional<std::uint32_t> habits = std::nullopt);
  // The same from bytes in memory (tests, fuzzing, training).
  static Result<Model> from_bytes(std::string bytes, std::string_view language, const std::string& place);

  const TagNames& names() const;
  const std::string& description() const;  // one line: what it was trained from
  const ModelData& data() const { return *data_; }

 private:
  explicit Model(std::shared_ptr<const ModelData> data) : data_(std::move(data)) {}
  std::shared_ptr<const ModelData> data_;
};

}  // namespace selon
