#include "mention/figure_parts.h"

#include <algorithm>
#include <map>

namespace selon {
namespace {

constexpr std::ptrdiff_t named_reach = 4;  // sentences from a total to a part by its noun alone
constexpr std::ptrdiff_t total_reach = 8;  // sentences back from "au total"
constexpr double least_sum = 0.75;         // of a total that its parts must make: else they are no account of it
constexpr TokenIndex in_all_reach = 8;     // tokens from a total to "au total"

class Parts {
 public:
  Parts(Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found)
      : draft_(draft), words_(words), found_(found) {}

  void run() {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      if (by_link(i) || by_share(i) || by_apposition(i)) continue;
      by_named_kind(i);
    }
    for (std::size_t i = 0; i < found_.size(); ++i) by_total(i);
    lend_categories();
  }

 private:
  Draft& draft_;
  const FigureWords& words_;
  std::vector<FoundFigure>& found_;

  std::ptrdiff_t sentences_between(const FoundFigure& before, const FoundFigure& after) const {
    return after.sentence - before.sentence;
  }

  // --- the five ways ---

  bool by_link(std::size_t index) {
    FoundFigure& one = found_[index];
    if (const auto link = words_.link_before(one)) {
      for (std::size_t i = index; i-- > 0;) {
        const FoundFigure& whole = found_[i];
        if (whole.first >= *link) continue;
        if (sentences_between(whole, one) > 1) break;
        if (whole.figure.unit != one.figure.unit) continue;
        if (one.figure.unit == "percent" && whole.sentence != one.sentence) break;
        return set_part(one, i);
      }
      return false;
    }
    // "270 enfants et 198 femmes" after the link: the second is a part of the same whole.
    if (index == 0) return false;
    const FoundFigure& last = found_[index - 1];
    if (!last.figure.part_of || last.sentence != one.sentence || last.figure.unit != one.figure.unit) return false;
    return joins_list(last, one) && set_part(one, *last.figure.part_of);
  }

  bool joins_list(const FoundFigure& last, const FoundFigure& one) const {
    if (words_.link(one.first) != nullptr) return true;
    for (TokenIndex at = last.last(); at < one.first; ++at)
      if (words_.link(at) != nullptr && one.first - at <= 3) return true;
    return false;
  }

  // "sept des seize mausolées": nothing but "des" between the two numbers.
  bool by_share(std::size_t index) {
    FoundFigure& one = found_[index];
    if (index + 1 >= found_.size()) return false;
    const FoundFigure& whole = found_[index + 1];
    if (whole.first <= one.end || whole.first - one.end > 2 || whole.figure.unit != one.figure.unit) return false;
    for (TokenIndex at = one.end; at < whole.first; ++at)
      if (words_.skipped(at) == nullptr) return false;
    return fits(one, whole) && set_part(one, index + 1);
  }

  // "les quatre personnes tuées, trois femmes et un homme, étaient…": a list right after its whole that adds up to it.
  bool by_apposition(std::size_t index) {
    FoundFigure& first = found_[index];
    if (index == 0 || !first.figure.value || first.figure.unit != "person") return false;
    const FoundFigure& whole = found_[index - 1];
    if (whole.sentence != first.sentence || whole.figure.unit != "person" || !whole.figure.value) return false;
    if (first.first - whole.last() > 4 || !words_.is_comma(first.first - 1)) return false;
    double sum = 0;
    std::size_t end = index;
    while (end < found_.size() && found_[end].sentence == first.sentence && found_[end].figure.unit == "person" &&
           found_[end].figure.value &&
           (end == index || joins_list(found_[end - 1], found_[end]) || words_.is_comma(found_[end].first - 1)))
      sum += *found_[end++].figure.value;
    if (end - index < 2 || sum != *whole.figure.value) return false;
    for (std::size_t i = index; i < end; ++i) set_part(found_[i], index - 1);
    return true;
  }

  // "3250 civils et miliciens ont péri. … Le nombre des miliciens tués est de 1338."
  bool by_named_kind(std::size_t index) {
    FoundFigure& one = found_[index];
    if (one.figure.part_of || !one.figure.category || !is_harm(one.figure.kind)) return false;
    for (std::size_t i = index; i-- > 0;) {
      const FoundFigure& whole = found_[i];
      if (sentences_between(whole, one) > named_reach) break;
      const auto& kinds = whole.kinds_of;
      if (std::find(kinds.begin(), kinds.end(), *one.figure.category) == kinds.end()) continue;
      if (whole.figure.kind != one.figure.kind || !fits(one, whole)) continue;
      return set_part(one, i);
    }
    return false;
  }

  // "… qui auront donc fait 43 morts au total": the tolls of the sentences before, each sentence's last one (an earlier
  // one was only a first count), when together they do not exceed the total.
  void by_total(std::size_t index) {
    const FoundFigure& total = found_[index];
    if (total.figure.part_of || !is_harm(total.figure.kind) || !says_in_all(index)) return;
    std::vector<std::size_t> parts;
    const Sentence* taken = total.sentence;
    double sum = 0;
    for (std::size_t i = index; i-- > 0;) {
      const FoundFigure& one = found_[i];
      if (sentences_between(one, total) > total_reach) break;
      if (one.sentence == taken || one.figure.part_of || one.figure.kind != total.figure.kind) continue;
      if (is_first_count(one)) continue;
      if (!fits(one, total) || !least(one)) break;
      taken = one.sentence;
      sum += *least(one);
      if (sum > most(total)) break;
      parts.push_back(i);
    }
    if (parts.size() < 2 || sum < least_sum * total.figure.low.value_or(0)) return;
    for (const std::size_t i : parts) found_[i].figure.part_of = static_cast<Index>(index);
  }

  // "Le bilan est dans un premier temps de 11 morts et 35 blessés": later words count the same people again.
  bool is_first_count(const FoundFigure& one) const {
    auto index = static_cast<std::size_t>(&one - found_.data());
    while (index > 0 && found_[index - 1].sentence == one.sentence && joins_list(found_[index - 1], found_[index]))
      --index;
    const TokenIndex from =
        index > 0 && found_[index - 1].sentence == one.sentence ? found_[index - 1].last() : one.sentence->first;
    for (TokenIndex at = from; at < found_[index].first; ++at)
      if (words_.first_count(at) != nullptr) return true;
    return false;
  }

  // The words stand after the last figure of the sentence, and mean all that are joined: "40 morts et 120 blessés au
  // total".
  bool says_in_all(std::size_t index) const {
    const FoundFigure& one = found_[index];
    TokenIndex from = one.last();
    for (std::size_t i = index + 1; i < found_.size() && found_[i].sentence == one.sentence; ++i)
      if (found_[i].first - from <= in_all_reach) from = found_[i].last();
    for (TokenIndex at = from; at < one.sentence->end && at - from < in_all_reach / 2; ++at) {
      if (words_.in_all(at) != nullptr) return true;
      if (words_.is_sign(at)) return false;
    }
    return false;
  }

  // --- arithmetic ---

  static std::optional<double> least(const FoundFigure& one) {
    return one.figure.low ? one.figure.low : one.figure.high;
  }

  // The most that a whole may hold: open above, "environ 120" up to a tenth more.
  static double most(const FoundFigure& one) {
    if (!one.figure.high) return one.figure.low ? *one.figure.low * 1.5 : 0;
    return one.figure.approximate ? *one.figure.high * 1.1 : *one.figure.high;
  }

  static bool fits(const FoundFigure& part, const FoundFigure& whole) {
    return least(part) && *least(part) < most(whole);
  }

  bool set_part(FoundFigure& one, std::size_t whole) {
    const FoundFigure& total = found_[whole];
    if (total.figure.high && one.figure.low && *one.figure.low > *total.figure.high) {
      draft_.note(draft_.span(one.first, one.end), "figure_parts_exceed",
                  "This part is larger than the figure it is told to be a part of.");
      return true;
    }
    one.figure.part_of = static_cast<Index>(whole);
    // What became of the whole became of its parts, when the part has no word of its own near it.
    if (one.figure.unit == "person" && total.kind_told && !one.kind_told) {
      one.figure.kind = total.figure.kind;
      one.kind_told = true;
    }
    return true;
  }

  // --- who they are ---

  // "8 morts : 2 gendarmes et 6 soldats" are all of the security forces; "30 personnes, dont deux soldats" are mixed.
  void lend_categories() {
    struct Sum {
      double of = 0;
      std::optional<Category> category;
      bool several = false;
    };
    std::map<Index, Sum> sums;
    for (const FoundFigure& part : found_) {
      if (!part.figure.part_of || !part.figure.category || !part.figure.value) continue;
      const Category category = *part.figure.category;
      if (category != Category::civilians && category != Category::combatants && category != Category::security_forces)
        continue;
      Sum& sum = sums[*part.figure.part_of];
      sum.several = sum.several || (sum.category && *sum.category != category);
      sum.category = category;
      sum.of += *part.figure.value;
    }
    for (const auto& [index, sum] : sums) {
      FoundFigure& whole = found_[index];
      if (whole.figure.category != Category::unknown || whole.of_them) continue;
      const bool all = whole.figure.value && sum.of >= *whole.figure.value;
      whole.figure.category = all && !sum.several ? *sum.category : Category::mixed;
    }
  }
};

}  // namespace

void settle_parts(Draft& draft, const FigureWords& words, std::vector<FoundFigure>& found) {
  Parts(draft, words, found).run();
}

}  // namespace selon
