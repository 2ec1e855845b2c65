#include "syntax/train/clusters.h"

#include <gtest/gtest.h>

#include "syntax/hash_index.h"
#include "syntax/hashing.h"

namespace selon::train {
namespace {

TEST(Clusters, words_in_the_same_company_share_a_class) {
  std::vector<std::vector<std::string>> sentences;
  for (int i = 0; i < 20; ++i)
    for (const char* noun : {"chat", "chien"})
      for (const char* verb : {"dort", "court"}) sentences.push_back({"le", noun, verb});
  const std::string section =
      build_clusters(sentences, {.fine = 3, .coarse = 2, .rounds = 10, .least = 1}, [](const auto&) {});
  // The index reads from aligned memory.
  const std::vector<char> memory(section.begin(), section.end());
  const auto index = HashIndex::read({memory.data(), memory.size()}, "test");
  ASSERT_TRUE(index.has_value());
  const auto klass = [&](const char* word) { return index->find(hash_bytes(word)) & 0xFFFF; };
  EXPECT_EQ(klass("chat"), klass("chien"));
  EXPECT_EQ(klass("dort"), klass("court"));
  EXPECT_NE(klass("chat"), klass("dort"));
}

}  // namespace
}  // namespace selon::train
