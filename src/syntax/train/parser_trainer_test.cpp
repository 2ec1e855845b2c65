#include "syntax/train/parser_trainer.h"

#include <gtest/gtest.h>

namespace selon::train {
namespace {

constexpr int deprels = 4;

std::vector<Arc> tree(const std::vector<int>& heads) {
  std::vector<Arc> arcs;
  for (const int head : heads) arcs.push_back({head, static_cast<std::uint16_t>(1 + arcs.size() % 3)});
  return arcs;
}

std::vector<Arc> build(const std::vector<int>& transitions, std::size_t words) {
  ParserState state;
  state.start(words);
  for (const int t : transitions) state.apply(t, deprels);
  EXPECT_TRUE(state.done());
  return state.arcs;
}

TEST(Oracle, its_transitions_build_the_tree_they_were_made_from) {
  for (const std::vector<int>& heads : std::vector<std::vector<int>>{
           {-1}, {1, -1}, {-1, 0}, {1, 2, -1, 2, 5, 3}, {2, 2, -1, 5, 5, 2, 5}, {-1, 2, 0, 4, 2}}) {
    const auto gold = tree(heads);
    const auto transitions = oracle(gold, deprels);
    ASSERT_EQ(transitions.size(), 2 * heads.size());
    const auto built = build(transitions, heads.size());
    for (std::size_t i = 0; i < heads.size(); ++i) {
      EXPECT_EQ(built[i].head, gold[i].head) << i;
      EXPECT_EQ(built[i].deprel, gold[i].deprel) << i;
    }
  }
}

TEST(Oracle, tree_with_two_roots_has_none) { EXPECT_TRUE(oracle(tree({-1, -1}), deprels).empty()); }

TEST(Oracle, tree_with_an_arc_that_has_no_relation_has_none) {
  auto arcs = tree({1, -1});
  arcs[0].deprel = 0;
  EXPECT_TRUE(oracle(arcs, deprels).empty());
  arcs[0].deprel = deprels;
  EXPECT_TRUE(oracle(arcs, deprels).empty());
}

TEST(MakeProjective, crossing_arc_is_lifted_to_the_nearest_head_that_does_not_cross) {
  auto arcs = tree({2, 3, -1, 2});  // 1 hangs on 3, across the root at 2
  EXPECT_EQ(make_projective(arcs), 1);
  EXPECT_EQ(arcs[1].head, 2);
  EXPECT_FALSE(oracle(arcs, deprels).empty());
}

TEST(MakeProjective, projective_tree_stays) {
  auto arcs = tree({1, -1, 1});
  EXPECT_EQ(make_projective(arcs), 0);
}

}  // namespace
}  // namespace selon::train
