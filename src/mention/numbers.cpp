#include "mention/numbers.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "base/stanza.h"
#include "base/utf8.h"

namespace selon {
namespace {

// A number word: what it is worth and how it joins.
struct Part {
  enum class Kind : std::uint8_t { cardinal, scale, link } kind;
  double value = 0;
};

// The parts of hyphenated and separate words that a number may be made of, each with the token it ends.
struct Reader {
  const Draft& draft;
  std::optional<ClassId> cardinal, scale, link, article;
  Signature begins = Signature::any_digits();  // of a word that a number begins with
  Signature goes_on;                           // of one that it goes on with, hyphenated ones apart
  std::uint32_t least_size;                    // of a form that is number words with hyphens between

  explicit Reader(const Draft& from) : draft(from) {
    const Lexicon& lexicon = draft.knowledge.lexicon;
    cardinal = lexicon.find_class("cardinal");
    scale = lexicon.find_class("scale");
    link = lexicon.find_class("number_link");
    article = lexicon.find_class("number_article");
    if (cardinal) begins |= Signature::lexicon(*cardinal);
    if (scale) begins |= Signature::lexicon(*scale);
    goes_on = begins;
    if (link) goes_on |= Signature::lexicon(*link);
    least_size = 0xFFFFFFFF;
    for (const auto one : {cardinal, scale, link})
      if (one) least_size = std::min(least_size, lexicon.shortest(*one));
  }

  double value_of(std::uint32_t index) const {
    const std::string_view value = draft.knowledge.lexicon.value(index);
    double number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
  }

  // Adds the parts that the words read as, longest phrases first; false when a word is no number word.
  bool add_parts(const std::vector<Token>& words, std::vector<Part>& parts) const {
    for (std::size_t at = 0; at < words.size();) {
      std::optional<Part> best;
      std::size_t length = 0;
      draft.knowledge.lexicon.match(&words[at], words.size() - at, [&](std::size_t size, const LexiconEntry& entry) {
        if (size < length) return;
        if (entry.lexicon_class == cardinal)
          best = Part{Part::Kind::cardinal, value_of(entry.value)};
        else if (entry.lexicon_class == scale)
          best = Part{Part::Kind::scale, value_of(entry.value)};
        else if (entry.lexicon_class == link)
          best = Part{Part::Kind::link, 0};
        else
          return;
        length = size;
      });
      if (!best) return false;
      parts.push_back(*best);
      at += length;
    }
    return true;
  }

  // False where certainly no number begins: at most words, and it takes one look.
  bool may_begin(const Token& token, const Signature& signature) const {
    if (signature.meets(begins)) return token.has_digit || token.letters != Letters::none;
    return token.form_size > least_size && token.letters != Letters::none &&
           draft.syntax.form(token).find('-') != std::string_view::npos;
  }

  // "quatre-vingt-dix" as the tokens quatre, vingt, dix: words are looked up one by one.
  std::vector<Token> split(const Token& token) const {
    std::vector<Token> words;
    for (const auto word : split_list(draft.syntax.form(token), '-')) {
      Token one;
      one.word = draft.knowledge.vocabulary.find(word);
      if (one.word == no_word) one.word = draft.knowledge.vocabulary.find_bare(word);
      one.letters = Letters::lower;
      words.push_back(one);
    }
    return words;
  }
};

// What the parts are worth together, or nullopt when they do not join ("deux trois").
class Sum {
 public:
  // Whether the part joins on; a part that does not leaves the sum as it was.
  bool add(const Part& part) {
    if (part.kind == Part::Kind::link) return std::exchange(linked_, true) == false && open_;
    if (part.kind == Part::Kind::cardinal) {
      // A unit joins a ten, a ten or unit joins a hundred: 20 + 3, 200 + 45, not 2 + 3.
      if (open_ && !(part.value < room_)) return false;
      group_ += part.value;
      room_ = part.value >= 20 && static_cast<int>(part.value) % 10 == 0 ? (is_vigesimal(part.value) ? 20 : 10) : 0;
      open_ = true;
    } else if (part.value == 100) {
      if (open_ && (group_ >= 100 || group_ == 0)) return false;
      group_ = (open_ ? group_ : 1) * 100;
      room_ = 100;
      open_ = true;
    } else {
      if (part.value >= last_scale_ || (!open_ && total_ > 0 && part.value != 1000))
        return false;  // "deux millions mille"
      total_ += (open_ ? group_ : 1) * part.value;
      last_scale_ = part.value;
      group_ = 0;
      room_ = 1000;
      open_ = false;
      any_ = true;
      linked_ = false;
      return true;
    }
    any_ = true;
    linked_ = false;
    return true;
  }
  void begin_with(double value) {
    group_ = value;
    open_ = any_ = true;
    room_ = 0;
  }
  bool complete() const { return any_ && !linked_; }
  double value() const { return total_ + group_; }

 private:
  double total_ = 0, group_ = 0, room_ = 1000, last_scale_ = 1e18;
  bool open_ = false, any_ = false, linked_ = false;

  // After 60 and 80 the teens add as well: soixante-dix, quatre-vingt-onze.
  static bool is_vigesimal(double value) { return value == 60 || value == 80; }
};

}  // namespace

std::optional<double> parse_digits(std::string_view form, char decimal) {
  std::string digits;
  bool fraction = false;
  for (std::size_t at = 0; at < form.size();) {
    const auto [c, length] = code_point(form, at);
    at += length;
    if (c >= '0' && c <= '9') {
      digits += static_cast<char>(c);
    } else if (c == static_cast<char32_t>(decimal) && !fraction && at < form.size()) {
      digits += '.';
      fraction = true;
    } else if ((c == '.' || c == ',') && !fraction) {
      // Groups thousands: three digits must follow, and no more.
      const auto rest = form.substr(at);
      const auto next = rest.find_first_not_of("0123456789");
      if (std::min(next, rest.size()) != 3) return std::nullopt;
    } else if (c == ' ' || c == 0xA0 || c == 0x202F || c == 0x2009 || c == '\'') {
      if (digits.empty() || fraction) return std::nullopt;
    } else {
      return std::nullopt;
    }
  }
  double value = 0;
  const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (code != std::errc() || end != digits.data() + digits.size() || digits.empty()) return std::nullopt;
  return value;
}

void find_numbers(Draft& draft) {
  const Reader reader(draft);
  if (!reader.cardinal) return;
  const auto sign_class = draft.knowledge.lexicon.find_class("decimal_point");
  const Token* const tokens = draft.syntax.tokens.data();
  // Tokens that can begin or go on with a number word, from the lexicon items found already; hyphenated ones by their
  // parts.
  std::vector<Part> parts;
  for (const Sentence& sentence : draft.syntax.sentences) {
    for (TokenIndex at = sentence.first; at < sentence.end;) {
      if (!reader.may_begin(tokens[at], draft.lattice.signature(at))) {
        ++at;
        continue;
      }
      const Token& token = tokens[at];
      Sum sum;
      TokenIndex end = at, complete_end = at;
      Number number;
      if (token.has_digit) {
        const auto value = parse_digits(draft.syntax.form(token), sign_class ? '.' : ',');
        if (!value) {
          ++at;
          continue;
        }
        sum.begin_with(*value);
        complete_end = end = at + 1;
      } else {
        number.written = Number::Written::words;
      }
      double value = sum.value();
      bool only_article = !token.has_digit;
      while (end < sentence.end && !tokens[end].has_digit && tokens[end].letters != Letters::none) {
        parts.clear();
        const bool hyphenated = draft.syntax.form(tokens[end]).find('-') != std::string_view::npos;
        // One token, or a phrase of several ("quatre vingt"): the longest that the lexicon knows.
        TokenIndex next = end + 1;
        if (hyphenated) {
          if (!reader.add_parts(reader.split(tokens[end]), parts)) break;
        } else {
          if (!draft.lattice.signature(end).meets(reader.goes_on)) break;  // "un homme"
          bool found = false;
          draft.lattice.starting_at(end, [&](std::uint32_t i) {
            const Item& item = draft.lattice[i];
            if (found || item.kind != ItemKind::lexicon || item.end > sentence.end) return;
            if (item.lexicon_class == reader.cardinal)
              parts.push_back({Part::Kind::cardinal, reader.value_of(item.index)});
            else if (item.lexicon_class == reader.scale)
              parts.push_back({Part::Kind::scale, reader.value_of(item.index)});
            else if (item.lexicon_class == reader.link && end > at)
              parts.push_back({Part::Kind::link, 0});
            else
              return;
            found = true;
            next = item.end;
          });
          if (!found) break;
        }
        Sum attempt = sum;
        if (!std::all_of(parts.begin(), parts.end(), [&](const Part& part) { return attempt.add(part); })) break;
        sum = attempt;
        const bool article = reader.article && draft.lattice.lexicon_item(*reader.article, end, next) != nullptr;
        end = next;
        if (sum.complete()) {
          complete_end = end;
          value = sum.value();
          only_article = only_article && article && end == at + 1;
          if (token.has_digit) number.written = Number::Written::mixed;
        }
      }
      if (complete_end == at || only_article) {
        ++at;
        continue;
      }
      number.value = value;
      draft.lattice.add({.kind = ItemKind::number,
                         .first = at,
                         .end = complete_end,
                         .index = static_cast<std::uint32_t>(draft.numbers.size())});
      draft.numbers.push_back(number);
      at = complete_end;
    }
  }
}

}  // namespace selon
