#include "syntax/model.h"

#include <gtest/gtest.h>

#include "toy_model.h"

namespace selon {
namespace {

const std::string& toy() {
  static const std::string bytes = train::train_toy_model();
  return bytes;
}

TEST(Model, whole_file_opens) {
  const auto model = Model::from_bytes(toy(), "xx", "toy");
  ASSERT_TRUE(model.has_value()) << model.error().sentence();
  EXPECT_EQ(model->description(), "toy");
  EXPECT_EQ(model->names().feats[0], "_");
}

TEST(Model, cut_file_is_refused_wherever_it_is_cut) {
  for (std::size_t size = 0; size < toy().size(); size += 997) {
    const auto model = Model::from_bytes(toy().substr(0, size), "xx", "toy");
    ASSERT_FALSE(model.has_value()) << size;
    EXPECT_EQ(model.error().kind, ErrorKind::damaged);
  }
}

TEST(Model, any_flipped_bit_is_refused_or_lies_in_padding) {
  // Padding between sections is never read; every other byte is under a checksum.
  const auto whole = Model::from_bytes(toy(), "xx", "toy");
  ASSERT_TRUE(whole.has_value());
  std::size_t opened = 0, tried = 0;
  for (std::size_t at = 0; at < toy().size(); at += 101, ++tried) {
    std::string bytes = toy();
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
    const auto model = Model::from_bytes(bytes, "xx", "toy");
    if (model) {
      EXPECT_EQ(toy()[at], '\0') << at;
      ++opened;
    }
  }
  EXPECT_LT(opened * 100, tried);
}

TEST(Model, other_version_is_refused_as_such) {
  std::string bytes = toy();
  bytes[8] = static_cast<char>(bytes[8] + 1);
  const auto model = Model::from_bytes(bytes, "xx", "toy");
  ASSERT_FALSE(model.has_value());
  EXPECT_EQ(model.error().kind, ErrorKind::wrong_version);
}

TEST(Model, other_language_is_refused) {
  const auto model = Model::from_bytes(toy(), "fr", "toy");
  ASSERT_FALSE(model.has_value());
  EXPECT_EQ(model.error().kind, ErrorKind::bad_input);
}

TEST(Model, file_that_is_not_there_is_not_found) {
  const auto model = Model::open("/nowhere/syntax.model", "fr");
  ASSERT_FALSE(model.has_value());
  EXPECT_EQ(model.error().kind, ErrorKind::not_found);
}

}  // namespace
}  // namespace selon
