#include "mention/quotes.h"

#include <algorithm>
#include <array>

namespace selon {
namespace {

struct Mark {
  std::string_view sign;
  enum class Side : std::uint8_t { open, close, either } side;
  enum class Family : std::uint8_t { guillemets, curly, straight, single_guillemets, single_curly, single } family;
};
using Side = Mark::Side;
using Family = Mark::Family;
constexpr std::array<Mark, 12> marks = {{{"«", Side::open, Family::guillemets},
                                         {"»", Side::close, Family::guillemets},
                                         {"“", Side::open, Family::curly},
                                         {"„", Side::open, Family::curly},
                                         {"”", Side::close, Family::curly},
                                         {"\"", Side::either, Family::straight},
                                         {"''", Side::either, Family::straight},
                                         {"‹", Side::open, Family::single_guillemets},
                                         {"›", Side::close, Family::single_guillemets},
                                         {"‘", Side::open, Family::single_curly},
                                         {"’", Side::close, Family::single_curly},
                                         {"'", Side::either, Family::single}}};

// Quotations in quotations in quotations: nobody nests deeper. Marks beyond that are ornament or damage, and a bound on
// the depth bounds the work that one mark can cause.
constexpr std::size_t deepest_nesting = 16;

bool is_apostrophe(Family family) { return family == Family::single_curly || family == Family::single; }

class QuoteFinder {
 public:
  explicit QuoteFinder(Draft& draft) : draft_(draft), tokens_(draft.syntax.tokens) {}

  void run() {
    for (const Token& token : tokens_) {
      if (token.letters != Letters::none || token.has_digit) continue;
      const Mark* mark = mark_of(token);
      if (mark == nullptr) continue;
      const auto at = static_cast<TokenIndex>(&token - tokens_.data());
      enter_paragraph(at);
      if (!open_.empty() && open_.front().family == mark->family && open_.front().paragraph != paragraph_ &&
          looks_opening(*mark, at)) {
        if (tokens_[at].begins_paragraph && !open_.front().holds_others) {
          open_.front().paragraph = paragraph_;
          continue;
        }
        give_up(0);
      }
      if (opens(*mark, at))
        open(*mark, at);
      else
        close(*mark, at);
    }
    give_up(0);
    std::sort(draft_.quotations.begin(), draft_.quotations.end(),
              [](const Quotation& a, const Quotation& b) { return a.first < b.first; });
    add_items();
  }

 private:
  struct Open {
    TokenIndex token;
    Family family;
    std::size_t paragraph;      // of its last mark
    bool holds_others = false;  // of the same kind
  };
  Draft& draft_;
  const std::vector<Token>& tokens_;
  std::vector<Open> open_;
  std::size_t paragraph_ = 0;

  void enter_paragraph(TokenIndex at) {
    const auto& paragraphs = draft_.text().paragraphs();
    while (paragraph_ + 1 < paragraphs.size() && paragraphs[paragraph_].end <= tokens_[at].span.start) ++paragraph_;
  }

  const Mark* mark_of(const Token& sign_token) const {
    const std::string_view sign = draft_.text().slice(sign_token.span);
    const bool other_ascii = static_cast<unsigned char>(sign[0]) < 0x80 && sign[0] != '"' && sign[0] != '\'';
    if (other_ascii) return nullptr;  // a full stop, a comma: most signs
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.sign == sign; });
    return found != marks.end() ? &*found : nullptr;
  }

  // By its side, or by where the space stands: "Allah" but not 5".
  bool looks_opening(const Mark& mark, TokenIndex at) const {
    if (mark.side != Side::either) return mark.side == Side::open;
    return (at == 0 || tokens_[at].space_before) && at + 1 < tokens_.size() && !tokens_[at + 1].space_before;
  }

  bool opens(const Mark& mark, TokenIndex at) const {
    if (mark.side != Side::either) return mark.side == Side::open;
    for (const Open& one : open_)
      if (one.family == mark.family) return false;
    return is_apostrophe(mark.family) ? looks_opening(mark, at) : true;
  }

  void open(const Mark& mark, TokenIndex at) {
    if (open_.size() == deepest_nesting) give_up(0);
    for (Open& one : open_) one.holds_others = one.holds_others || one.family == mark.family;
    open_.push_back({at, mark.family, paragraph_});
  }

  void close(const Mark& mark, TokenIndex at) {
    if (open_.empty()) return;  // an inch, an apostrophe, a mark of the layout
    auto match = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& one) { return one.family == mark.family; });
    if (match == open_.rend()) {
      if (is_apostrophe(mark.family)) return;  // closes nothing of another style
      match = open_.rbegin();                  // « opened, ” closed: mixed styles, one quotation
    }
    const auto level = static_cast<std::size_t>(open_.rend() - match) - 1;
    give_up(level + 1);
    const TokenIndex first = open_[level].token;
    open_.pop_back();
    if (at > first + 1)
      draft_.quotations.push_back({.inner = draft_.span(first + 1, at), .first = first, .end = at + 1});
  }

  // What is open above this level was never closed.
  void give_up(std::size_t level) {
    for (; open_.size() > level; open_.pop_back())
      if (!is_apostrophe(open_.back().family))
        draft_.note(tokens_[open_.back().token].span, "quote_unclosed", "This quotation mark is not closed.");
  }

  void add_items() {
    std::size_t sentence = 0;
    const auto& sentences = draft_.syntax.sentences;
    for (std::uint32_t i = 0; i < draft_.quotations.size(); ++i) {
      const Quotation& one = draft_.quotations[i];
      while (sentence < sentences.size() && sentences[sentence].end <= one.first) ++sentence;
      for (std::size_t s = sentence; s < sentences.size() && sentences[s].first < one.end; ++s)
        draft_.lattice.add({.kind = ItemKind::quote,
                            .first = std::max(sentences[s].first, one.first),
                            .end = std::min(sentences[s].end, one.end),
                            .index = i});
    }
  }
};

}  // namespace

void find_quotations(Draft& draft) { QuoteFinder(draft).run(); }

QuotationMap::QuotationMap(const Draft& draft) : quotations_(draft.quotations) {
  const std::size_t count = draft.syntax.tokens.size();
  around_.assign(count, no_item);
  opened_by_.assign(count, no_item);
  closed_by_.assign(count, no_item);
  TokenIndex covered = 0;
  for (std::uint32_t i = 0; i < quotations_.size(); ++i) {
    const Quotation& one = quotations_[i];
    opened_by_[one.first] = i;
    closed_by_[one.end - 1] = i;
    if (one.first < covered) continue;  // in another
    covered = one.end;
    for (TokenIndex token = one.first + 1; token + 1 < one.end; ++token) around_[token] = i;
  }
}

}  // namespace selon
