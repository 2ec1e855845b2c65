#include "syntax/cut_token.h"

#include <algorithm>
#include <array>
#include <bit>

#include "base/eight_bytes.h"
#include "base/utf8.h"

namespace selon {
namespace {

// The longest look ahead over plain letters, in bytes; longer than any starter, clitic or kept word.
constexpr std::uint32_t look_ahead = 64;

bool is_ascii_letter(char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool is_address_sign(unsigned char c) {
  if (is_ascii_letter(static_cast<char>(c)) || is_ascii_digit(static_cast<char>(c)) || c >= 0x80) return true;
  return std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(static_cast<char>(c)) != std::string_view::npos;
}
bool is_mail_sign(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}
bool begins_word(Kind kind) { return kind == Kind::letter || kind == Kind::digit || kind == Kind::ideograph; }
// Signs that end a word whatever it is and whatever stands behind them.
bool ends_any_word(std::string_view rest) {
  switch (rest.front()) {
    case ' ':
    case ',':
    case ';':
    case '!':
    case '?':
    case ')':
    case ']':
    case '"':
      return true;
    default:
      return rest.starts_with("\u00A0") || rest.starts_with("\u00BB");
  }
}
bool is_thousands_space(char32_t c) { return c == U' ' || c == 0xA0 || c == 0x2007 || c == 0x2009 || c == 0x202F; }

}  // namespace

void TokenCutter::set_limits(Span limits) {
  limits_ = limits;
  has_at_sign_ = piece(limits.start, limits.end).find('@') != std::string_view::npos;
  no_mail_before_ = limits.start;
}

TokenCutter::Seen TokenCutter::see(std::uint32_t at) const {
  if (at >= limits_.end) return {};
  const auto [value, length] = code_point(text_, at);
  const auto what = character(value);
  return {value, length, what.kind, what.letter_case, what.script};
}

std::uint32_t TokenCutter::skip_odd_gap(std::uint32_t at) const {
  for (;;) {
    const auto next = see(at);
    if (next.length == 0 || (next.kind != Kind::space && next.kind != Kind::invisible)) return at;
    at += next.length;
  }
}

// The row of plain letters of French and its neighbours, where a sign follows that ends any word: such a word holds
// nothing at which it might be cut, and is no address. It ends at `at` where there is none, or too near the text's end.
TokenCut TokenCutter::plain_word(std::uint32_t at) const {
  constexpr std::uint64_t small = 0x2020202020202020u;  // the bits that small letters have and capitals lack
  std::uint64_t capitals = 0;                           // those behind the first letter
  bool first_capital = false, has_accent = false;
  for (std::uint32_t end = at; end + 8 <= text_.size();) {
    const std::uint64_t eight = eight_bytes(text_.data() + end);
    const std::uint64_t others = no_letters(eight) >> 7;
    std::uint64_t seen = ~eight & small & ((others & -others) - 1);  // before the first other sign
    if (end == at) {
      first_capital = (seen & 0xFF) != 0;
      seen &= ~std::uint64_t{0xFF};
    }
    capitals |= seen;
    end += static_cast<std::uint32_t>(std::countr_zero(others)) / 8;
    if (others == 0) continue;
    if (end > limits_.end) break;
    if (end < limits_.end && text_[end] == '\xC3' && text_[end + 1] != '\x97' && text_[end + 1] != '\xB7') {
      // À to ÿ, not × or ÷
      if (static_cast<unsigned char>(text_[end + 1]) < 0x9F) {
        if (end == at)
          first_capital = true;
        else
          capitals = 1;
      }
      has_accent = true;
      end += 2;
      continue;
    }
    if (end < limits_.end && !ends_any_word(text_.substr(end))) break;
    if (capitals != 0) return {end, TokenKind::word};
    return {end, TokenKind::word, first_capital ? Letters::capitalised : Letters::lower, has_accent};
  }
  return {at, TokenKind::word};
}

TokenCut TokenCutter::cut(std::uint32_t at) {
  if (const auto word = plain_word(at); word.end != at) return word;
  const auto first = see(at);
  switch (first.kind) {
    case Kind::letter:
      return cut_word(at);
    case Kind::digit:
      return cut_number(at, at);
    case Kind::ideograph:
      return {marks_end(at + first.length), TokenKind::word};
    case Kind::underscore: {  // "_nom_", "____"
      const auto next = see(at + first.length);
      if (next.kind == Kind::letter) return cut_word(at);
      break;
    }
    default:
      break;
  }
  return cut_sign(at, first);
}

std::uint32_t TokenCutter::marks_end(std::uint32_t at) const {
  for (auto next = see(at); next.length != 0 && next.kind == Kind::mark; next = see(at)) at += next.length;
  return at;
}

// The kept word that begins at `at` and ends at a border after `beyond`, or `at`. "km/h", "aujourd'hui", "n°".
std::uint32_t TokenCutter::kept_end(std::uint32_t at, std::uint32_t beyond) const {
  std::uint32_t end = at, best = at;
  bool before_letter = false;
  const auto take_if_kept = [&] {
    if (end > beyond && data_.keeps.contains(piece(at, end))) best = end;
  };
  for (;;) {
    const auto next = see(end);
    const bool letter = next.kind == Kind::letter || next.kind == Kind::mark || next.kind == Kind::digit;
    const bool sign =
        next.kind == Kind::apostrophe || next.kind == Kind::hyphen || next.value == U'/' || next.value == U'°';
    if (!letter && before_letter) take_if_kept();
    if ((!letter && !sign) || end - at > data_.keeps.longest()) return best;
    before_letter = letter || next.value == U'°';
    end += next.length;
  }
}

// The clitic whose hyphen stands at `at`, the longest that ends at a border, or `at`. "-t-il", "-moi" in "-moi-le".
std::uint32_t TokenCutter::clitic_end(std::uint32_t at) const {
  std::uint32_t end = at + see(at).length, best = at;
  for (auto next = see(end); end - at <= data_.clitics.longest(); next = see(end)) {
    if (next.kind == Kind::letter || next.kind == Kind::mark) {
      end += next.length;
      continue;
    }
    if (next.kind != Kind::digit && data_.clitics.contains(piece(at, end))) best = end;
    if (next.kind != Kind::hyphen) break;
    end += next.length;
  }
  return best;
}

TokenCut TokenCutter::cut_word(std::uint32_t at) {
  if (const auto end = address_end(at); end != at) return {end, TokenKind::word};
  if (const auto end = mail_end(at); end != at) return {end, TokenKind::word};

  std::array<std::uint32_t, 4> hyphens{};  // the last ones
  std::uint32_t hyphen_count = 0, i = at, letters = 0;
  const std::uint8_t latin = basic_characters[U'a'].script;
  std::uint8_t script = 0;
  bool chain = false;  // O.N.U
  Seen before;         // the sign that ends at i
  const auto take = [&](const Seen& sign) {
    i += sign.length;
    before = sign;
  };
  for (;;) {
    if (script == 0 || script == latin) {  // most of most words, without a look at the table
      const auto run = i;
      while (i < limits_.end && is_ascii_letter(text_[i])) ++i;
      if (i != run) {
        letters += i - run;
        script = latin;
        if (i == limits_.end || text_[i] == ' ') break;
        before = see(i - 1);
      }
    }
    const auto next = see(i);
    if (next.length == 0 || next.kind == Kind::space) break;
    if (next.kind == Kind::letter) {
      if (next.script != 0 && script != 0 && next.script != script) break;
      if (script == 0) script = next.script;
      ++letters;
      take(next);
      continue;
    }
    if (next.kind == Kind::mark || next.kind == Kind::digit || next.kind == Kind::numeric ||
        next.kind == Kind::underscore) {
      take(next);
      continue;
    }
    const auto after = see(i + next.length);
    if (next.kind == Kind::invisible) {  // a soft hyphen or joiner inside a word; a gap otherwise
      const bool joins = next.value == 0xAD || next.value == 0x200C || next.value == 0x200D || next.value == 0x2060;
      if (!joins || after.kind != Kind::letter) break;
      take(next);
      continue;
    }
    if (next.kind == Kind::apostrophe) {
      if (data_.elisions.contains(piece(at, i + next.length))) {
        // "l'armée" is cut without a look at the rest of it; "l'on" may be kept.
        if (after.length > 1 || data_.kept_beginnings.contains(piece(at, i + next.length + after.length)))
          if (const auto end = kept_end(at, i); end != at) return {end, TokenKind::word};
        const bool closing = after.kind != Kind::letter && after.kind != Kind::digit && after.kind != Kind::space &&
                             after.kind != Kind::open && after.kind != Kind::quote;
        if (!closing) return {i + next.length, TokenKind::word};
      }
      if (after.kind != Kind::letter) break;
      take(next);
      continue;
    }
    if (next.kind == Kind::hyphen) {
      if (!begins_word(after.kind)) break;
      hyphens[hyphen_count++ % hyphens.size()] = i;
      take(next);
      continue;
    }
    if (next.kind == Kind::point) {
      const bool single = letters == 1 && hyphen_count == 0;
      if ((single || chain) && before.kind == Kind::letter) {
        const auto second = see(i + next.length + after.length);
        if (after.kind == Kind::letter && (second.kind == Kind::point || (chain && !begins_word(second.kind)))) {
          chain = true;
          i += next.length;
          take(after);
          continue;
        }
        if (after.kind == Kind::hyphen && second.kind == Kind::letter) {
          const auto third = see(i + next.length + after.length + second.length);
          if (third.kind == Kind::point) {  // J.-C.
            chain = true;
            i += next.length + after.length;
            take(second);
            continue;
          }
        }
        if (chain) return {i + next.length, TokenKind::acronym};
      }
      if (const auto use = data_.abbreviations.find(piece(at, i + next.length)); use != FoldedSet::absent) {
        const auto kind = static_cast<AbbreviationUse>(use);
        auto following = after;
        if (following.kind == Kind::space) following = see(i + next.length + following.length);
        if (kind != AbbreviationUse::before_number || following.kind == Kind::digit)
          return {i + next.length,
                  kind == AbbreviationUse::may_end ? TokenKind::ending_abbreviation : TokenKind::abbreviation};
      }
      if (single && before.letter_case == Case::upper &&
          after.kind == Kind::space) {  // "J. Dupont", not "le plan B. Il a"
        const auto name = skip_gap(i + next.length);
        const auto initial = see(name);
        if (initial.kind == Kind::letter && initial.letter_case == Case::upper && !starts_sentence(name))
          return {i + next.length, TokenKind::abbreviation};
      }
      // "lemonde.fr", "v2.0"; but not "finie.Les".
      const bool address = letters > 1 && after.value < 0x80 && after.letter_case == Case::lower && before.value < 0x80;
      if (!address && !(before.kind == Kind::digit && after.kind == Kind::digit)) break;
      take(next);
      continue;
    }
    if (next.value == U'&' && before.letter_case == Case::upper && after.letter_case == Case::upper) {  // AT&T
      take(next);
      continue;
    }
    if (next.value == U'(') {  // "blessé(e)s"
      std::uint32_t end = i + next.length;
      auto inside = after;
      for (; inside.kind == Kind::letter && end - i < data_.inflections.longest(); inside = see(end))
        end += inside.length;
      if (inside.value != U')' || !data_.inflections.contains(piece(i, end + 1))) break;
      i = end;
      take(inside);
      continue;
    }
    if (next.value == U'/' || next.value == U'°') {
      if (const auto end = kept_end(at, i); end != at) return {end, TokenKind::word};
    }
    break;
  }

  if (hyphen_count != 0 && !data_.keeps.contains(piece(at, i))) {
    // From the longest suffix to the shortest, again and again: "donne-le-moi", "semble-t-il".
    std::uint32_t end = i;
    const std::uint32_t known = std::min<std::uint32_t>(hyphen_count, hyphens.size());
    for (bool again = true; again;) {
      again = false;
      for (std::uint32_t k = hyphen_count - known; k < hyphen_count; ++k) {
        const auto hyphen = hyphens[k % hyphens.size()];
        if (hyphen >= end || !data_.clitics.contains(piece(hyphen, end))) continue;
        // "Abou-Il" is a name; "dit-il" and "DIT-IL" are not.
        const auto letter = see(hyphen + see(hyphen).length);
        const bool capital_stem = is_ascii_letter(text_[hyphen - 1]) && text_[hyphen - 1] < 'a';
        if (letter.letter_case == Case::upper && !capital_stem) continue;
        end = hyphen;
        again = true;
        break;
      }
    }
    i = end;
  }
  return {i, TokenKind::word};
}

std::uint32_t TokenCutter::digits_end(std::uint32_t at) const {
  for (auto next = see(at); next.kind == Kind::digit; next = see(at)) at += next.length;
  return at;
}

// "3 250", "1 200 000", "10'000": one to three digits, then groups of exactly three. The end of the whole, or of the
// first digits where no group follows.
std::uint32_t TokenCutter::grouped_digits_end(std::uint32_t at) const {
  std::uint32_t end = at, count = 0;
  const bool zero = see(at).value == U'0';
  for (auto next = see(end); next.kind == Kind::digit; next = see(end)) {
    end += next.length;
    ++count;
  }
  if (count > 3 || zero) return end;
  for (;;) {
    const auto space = see(end);
    if (space.length == 0 || (!is_thousands_space(space.value) && space.kind != Kind::apostrophe)) return end;
    std::uint32_t group = end + space.length;
    count = 0;
    auto next = see(group);
    for (; next.kind == Kind::digit && count < 4; next = see(group)) {
      group += next.length;
      ++count;
    }
    if (count != 3) return end;
    end = group;
  }
}

TokenCut TokenCutter::cut_number(std::uint32_t at, std::uint32_t digits) {
  std::uint32_t i = grouped_digits_end(digits);
  bool letters = false;
  std::uint8_t script = 0;
  for (;;) {
    const auto next = see(i);
    const auto after = see(i + next.length);
    if (next.length == 0) break;
    if (next.kind == Kind::digit || next.kind == Kind::mark || next.kind == Kind::numeric) {
      i += next.length;
      continue;
    }
    if (next.kind == Kind::letter) {  // 17e, 14h30, 200m, 4x4
      if (next.script != 0 && script != 0 && next.script != script) break;
      if (script == 0) script = next.script;
      letters = true;
      i += next.length;
      continue;
    }
    // 0,1  3.250  1914-1918  10/10/2017  14:30  4-temps
    const bool joins = next.kind == Kind::point || next.value == U',' || next.value == U'/' || next.value == U':';
    if (joins && after.kind == Kind::digit && !letters) {
      i += next.length;
      continue;
    }
    if (next.kind == Kind::hyphen && begins_word(after.kind) && after.kind != Kind::ideograph) {
      i += next.length;
      continue;
    }
    break;
  }
  if (!letters) return {i, TokenKind::number};
  if (const auto mail = mail_end(at); mail != at) return {mail, TokenKind::word};
  return {i, TokenKind::number};
}

// "https://...", "www...": up to white space, without the signs that end the sentence around it.
std::uint32_t TokenCutter::address_end(std::uint32_t at) const {
  const char first = text_[at];
  if (first != 'h' && first != 'H' && first != 'w' && first != 'W' && first != 'f') return at;
  const auto rest = piece(at, limits_.end);
  std::string_view prefix;
  for (const std::string_view known :
       {"http://", "https://", "Http://", "Https://", "HTTP://", "ftp://", "www.", "WWW."})
    if (rest.starts_with(known)) prefix = known;
  if (prefix.empty()) return at;
  std::uint32_t end = at + static_cast<std::uint32_t>(prefix.size());
  const std::uint32_t least = end;
  for (auto next = see(end); next.length != 0; next = see(end)) {
    const bool foreign = next.length > 1 && next.kind != Kind::letter && next.kind != Kind::mark;
    if (foreign || !is_address_sign(static_cast<unsigned char>(text_[end]))) break;
    end += next.length;
  }
  while (end > least && std::string_view(".,;:!?)]'*").find(text_[end - 1]) != std::string_view::npos) --end;
  return end > least ? end : at;
}

std::uint32_t TokenCutter::mail_end(std::uint32_t at) {
  if (!has_at_sign_ || at < no_mail_before_) return at;
  std::uint32_t end = at;
  while (end < limits_.end && is_mail_sign(text_[end])) ++end;
  no_mail_before_ = end;
  if (end == at || end >= limits_.end || text_[end] != '@') return at;
  std::uint32_t host = end + 1;
  while (host < limits_.end &&
         (is_ascii_letter(text_[host]) || is_ascii_digit(text_[host]) || text_[host] == '.' || text_[host] == '-'))
    ++host;
  while (host > end + 1 && (text_[host - 1] == '.' || text_[host - 1] == '-')) --host;
  const bool whole = piece(end + 1, host).find('.') != std::string_view::npos;
  return whole ? host : at;
}

// "#Raqqa", "@agence": the sign and the letters, digits and underscores after it, or `at`.
std::uint32_t TokenCutter::tag_end(std::uint32_t at) const {
  std::uint32_t end = at + 1;
  for (auto next = see(end); next.kind == Kind::letter || next.kind == Kind::digit || next.kind == Kind::mark ||
                             next.kind == Kind::underscore;
       next = see(end))
    end += next.length;
  return end > at + 1 ? end : at;
}

// Whether the capitalised word at `at` opens a sentence: a starter with a small letter after it. "Il a", not "Le Pen".
bool TokenCutter::starts_sentence(std::uint32_t at) const {
  std::uint32_t end = at;
  auto next = see(end);
  for (; (next.kind == Kind::letter || next.kind == Kind::mark) && end - at < look_ahead; next = see(end))
    end += next.length;
  if (next.kind == Kind::apostrophe) end += next.length;
  if (!data_.starters.contains(piece(at, end))) return false;
  if (next.kind == Kind::apostrophe) return true;
  const auto following = see(end + next.length);
  return following.letter_case != Case::upper;
}

// An emoji with its joiners, skin tones and variation selectors; a flag; or one sign.
std::uint32_t TokenCutter::symbol_end(std::uint32_t at, Seen first) const {
  std::uint32_t end = marks_end(at + first.length);
  if (first.kind == Kind::regional) {
    const auto next = see(end);
    return next.kind == Kind::regional ? end + next.length : end;
  }
  for (;;) {
    const auto next = see(end);
    if (next.value >= 0x1F3FB && next.value <= 0x1F3FF) {
      end = marks_end(end + next.length);
      continue;
    }
    const auto after = see(end + next.length);
    if (next.value != 0x200D || after.kind != Kind::symbol || after.value < 0x2000) return end;
    end = marks_end(end + next.length + after.length);
  }
}

TokenCut TokenCutter::cut_sign(std::uint32_t at, Seen first) {
  const std::uint32_t next_at = at + first.length;
  const auto next = see(next_at);
  const auto run_end = [&] {  // "...", "----", "===="
    std::uint32_t end = next_at;
    while (see(end).value == first.value && see(end).length != 0) end += first.length;
    return end;
  };
  switch (first.kind) {
    case Kind::point: {
      const auto end = run_end();
      return {end, end == next_at ? TokenKind::full_stop : TokenKind::ellipsis};
    }
    case Kind::stop:
      if (first.value == U'…') return {run_end(), TokenKind::ellipsis};
      return {marks_end(next_at), TokenKind::question};
    case Kind::hyphen: {
      // A sign before a number belongs to it: "-10 °C"; a clitic may stand apart: "« ... » -t-il".
      const bool apart = at == limits_.start || !begins_word(character(code_point_before(text_, at)).kind);
      if (next.kind == Kind::digit && apart) return cut_number(at, next_at);
      if (next.kind == Kind::letter && !(apart && next.letter_case == Case::upper))
        if (const auto end = clitic_end(at); end != at) return {end, TokenKind::word};
      return {run_end(), TokenKind::dash};
    }
    case Kind::dash:
      if (first.value == 0x2212 && next.kind == Kind::digit) return cut_number(at, next_at);
      return {marks_end(run_end()), TokenKind::dash};
    case Kind::open:
      return {marks_end(next_at), TokenKind::open};
    case Kind::close:
      return {marks_end(next_at), TokenKind::close};
    case Kind::quote:
    case Kind::apostrophe:
      return {marks_end(next_at), TokenKind::quote};
    case Kind::underscore:
      return {run_end(), TokenKind::symbol};
    case Kind::mark:  // a mark without a letter before it
      return {marks_end(next_at), TokenKind::symbol};
    case Kind::numeric:
      return {marks_end(next_at), TokenKind::number};
    case Kind::pause:
      return {marks_end(next_at), TokenKind::pause};
    default:
      break;
  }
  if (first.value == U'#' || first.value == U'@')
    if (const auto end = tag_end(at); end != at) return {end, TokenKind::word};
  if (first.value == U'°')
    if (const auto end = kept_end(at, at); end != at) return {end, TokenKind::word};
  if (first.value == U'+' && next.kind == Kind::digit) return cut_number(at, next_at);
  if (first.value == U'*' || first.value == U'=' || first.value == U'~') return {run_end(), TokenKind::symbol};
  return {symbol_end(at, first), TokenKind::symbol};
}

}  // namespace selon
