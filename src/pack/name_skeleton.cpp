#include "pack/name_skeleton.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <span>

#include "base/utf8.h"

namespace selon {
namespace {

// The Arabic article before sun and moon letters, as its romanisations write it apart.
constexpr std::array<std::string_view, 21> articles = {"ad",  "al",  "an",  "ar", "as", "ash", "at",
                                                       "ath", "az",  "ech", "ed", "el", "en",  "er",
                                                       "es",  "esh", "et",  "ez", "il", "ul",  "ach"};

bool is_article(std::string_view word) {
  if (word.size() > 3) return false;  // most words
  return std::find(articles.begin(), articles.end(), word) != articles.end();
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }

// Writes a skeleton letter by letter; knows what a vowel between two equal consonants means.
struct Skeleton {
  std::string out;
  std::string sound;          // consonants as in `out`, vowels as A, I, U, runs of them as their last
  bool adjacent = false;      // no vowel since the last consonant
  bool initial = false;       // `out` begins with the mark of an initial vowel
  bool merged_first = false;  // the first consonant was doubled: an article has grown into the name ("Arraqqa")

  void consonant(char c) {
    if (adjacent && !out.empty() && out.back() == c) {
      merged_first = merged_first || out.size() == (initial ? 2u : 1u);
      return;
    }
    out += c;
    sound += c;
    adjacent = true;
  }
  void vowel(char letter = 'A') {
    if (!sound.empty() && !adjacent && (sound.back() == 'A' || sound.back() == 'I' || sound.back() == 'U'))
      sound.pop_back();
    sound += letter;
    if (out.empty() && !initial) {
      out += 'a';
      initial = true;
    }
    adjacent = false;
  }
  std::string finish(bool vowel_may_be_article) {
    if (initial && merged_first && vowel_may_be_article) out.erase(0, 1);
    const std::size_t consonants = out.size() - (!out.empty() && out.front() == 'a' ? 1 : 0);
    return consonants < 2 ? std::string() : std::move(out);
  }
};

// One word of bare Latin letters.
void add_latin(std::string_view w, Skeleton& skeleton) {
  const auto at = [&](std::size_t i) { return i < w.size() ? w[i] : '\0'; };
  const auto soft = [&](std::size_t i) { return at(i) == 'e' || at(i) == 'i' || at(i) == 'y'; };
  for (std::size_t i = 0; i < w.size(); ++i) {
    const char c = w[i], n = at(i + 1);
    const auto emit = [&](char letter, std::size_t length) {
      skeleton.consonant(letter);
      i += length - 1;
    };
    switch (c) {
      case 'w':
        if (is_vowel(n)) emit('v', 1);
        break;
      case 'o':
        if (n == 'u' && is_vowel(at(i + 2))) {  // "Ouagadougou", "Soueïda"
          if (i > 0) skeleton.vowel();
          emit('v', 2);
        } else {
          skeleton.vowel('U');
        }
        break;
      case 'u':
        if (is_vowel(n) && n != 'u')
          emit('v', 1);
        else
          skeleton.vowel('U');
        break;
      case 'i':
      case 'y':
        if (i == 0 && is_vowel(n) && skeleton.out.empty())
          emit('y', 1);
        else
          skeleton.vowel('I');
        break;
      case 'a':
      case 'e':
        skeleton.vowel();
        break;
      case 'k':
        n == 'h' ? emit('h', 2) : emit('k', 1);
        break;
      case 'g':
        if (n == 'h')
          emit('g', 2);
        else if (n == 'u' && soft(i + 2))
          emit('g', 2);
        else
          emit('g', 1);
        break;
      case 'd':
        if (n == 'j')
          emit('g', 2);
        else if (n == 'z' && at(i + 2) == 'h')
          emit('g', 3);
        else if (n == 'h')
          emit('d', 2);
        else
          emit('d', 1);
        break;
      case 't':
        if ((n == 'c' || n == 's') && at(i + 2) == 'h')
          emit('c', 3);
        else if (n == 'h')
          emit('t', 2);
        else
          emit('t', 1);
        break;
      case 's':
        if (n == 'c' && at(i + 2) == 'h')
          emit('c', 3);
        else if (n == 'h')
          emit('c', 2);
        else
          emit('s', 1);
        break;
      case 'c':
        if (n == 'h')
          emit('c', 2);
        else
          emit(soft(i + 1) ? 's' : 'k', 1);
        break;
      case 'z':
        n == 'h' ? emit('g', 2) : emit('s', 1);
        break;
      case 'j':
        emit('g', 1);
        break;
      case 'q':
        n == 'u' && soft(i + 2) ? emit('k', 2) : emit('k', 1);
        break;
      case 'p':
        n == 'h' ? emit('f', 2) : emit('p', 1);
        break;
      case 'x':
        emit('k', 1);
        skeleton.consonant('s');
        break;
      case 'h':
        if (i + 1 < w.size()) emit('h', 1);  // a last "h" is the Arabic feminine ending, written or not
        break;
      default:
        if (c >= 'a' && c <= 'z') emit(c, 1);
    }
  }
}

// What a letter sounds like: a consonant of the skeleton, 'V' a vowel, '-' nothing, 0 no letter of this script.
char arabic_sound(char32_t c) {
  switch (c) {
    case U'ا':
    case U'أ':
    case U'إ':
    case U'آ':
    case U'ى':
    case U'ي':
    case U'ی':
    case U'ئ':
    case U'ؤ':
    case U'ع':
    case U'ة':
      return 'V';
    case U'ء':
      return '-';
    case U'ب':
      return 'b';
    case U'پ':
      return 'p';
    case U'ت':
    case U'ث':
    case U'ط':
      return 't';
    case U'ج':
    case U'گ':
    case U'غ':
    case U'ژ':
      return 'g';
    case U'چ':
    case U'ش':
      return 'c';
    case U'ح':
    case U'خ':
    case U'ه':
      return 'h';
    case U'د':
    case U'ذ':
    case U'ض':
      return 'd';
    case U'ر':
      return 'r';
    case U'ز':
    case U'س':
    case U'ص':
    case U'ظ':
      return 's';
    case U'ف':
      return 'f';
    case U'ق':
    case U'ك':
    case U'ک':
      return 'k';
    case U'ل':
      return 'l';
    case U'م':
      return 'm';
    case U'ن':
      return 'n';
    case U'و':
      return 'w';  // a consonant before a vowel letter only
    default:
      return 0;
  }
}

bool add_arabic(std::span<const char32_t> w, Skeleton& skeleton) {
  if (w.size() > 3 && w[0] == U'ا' && w[1] == U'ل') w = w.subspan(2);  // the article
  const auto is_long_vowel = [](char32_t c) { return c == U'ا' || c == U'ي' || c == U'ی' || c == U'ة' || c == U'ى'; };
  for (std::size_t i = 0; i < w.size(); ++i) {
    const char sound = arabic_sound(w[i]);
    if (sound == 0) return false;
    if (sound == '-') continue;
    if (sound == 'w') {
      if (i + 1 < w.size() && is_long_vowel(w[i + 1]))
        skeleton.consonant('v');
      else
        skeleton.vowel();
    } else if (sound == 'V') {
      const bool glide = i == 0 && (w[i] == U'ي' || w[i] == U'ی') && skeleton.out.empty();
      if (glide)
        skeleton.consonant('y');
      else
        skeleton.vowel();
    } else if (!(w[i] == U'ه' && i + 1 == w.size())) {
      skeleton.consonant(sound);
    }
    skeleton.adjacent = false;  // short vowels are not written: equal letters side by side are two consonants
  }
  return true;
}

bool add_cyrillic(std::span<const char32_t> w, Skeleton& skeleton) {
  // Ukrainian and Belarusian, known by letters that Russian lacks, speak "г" as h.
  const bool soft_g = std::any_of(
      w.begin(), w.end(), [](char32_t c) { return c == U'і' || c == U'ї' || c == U'є' || c == U'ґ' || c == U'ў'; });
  for (const char32_t c : w) {
    switch (c) {
      case U'б':
        skeleton.consonant('b');
        break;
      case U'в':
        skeleton.consonant('v');
        break;
      case U'г':
        skeleton.consonant(soft_g ? 'h' : 'g');
        break;
      case U'ґ':
      case U'ж':
      case U'џ':
        skeleton.consonant('g');
        break;
      case U'д':
      case U'ђ':
        skeleton.consonant('d');
        break;
      case U'з':
      case U'с':
        skeleton.consonant('s');
        break;
      case U'к':
      case U'қ':
        skeleton.consonant('k');
        break;
      case U'л':
      case U'љ':
        skeleton.consonant('l');
        break;
      case U'м':
        skeleton.consonant('m');
        break;
      case U'н':
      case U'њ':
        skeleton.consonant('n');
        break;
      case U'п':
        skeleton.consonant('p');
        break;
      case U'р':
        skeleton.consonant('r');
        break;
      case U'т':
        skeleton.consonant('t');
        break;
      case U'ф':
        skeleton.consonant('f');
        break;
      case U'х':
        skeleton.consonant('h');
        break;
      case U'ц':
        skeleton.consonant('t');
        skeleton.consonant('s');
        break;
      case U'ч':
      case U'ш':
      case U'щ':
      case U'ћ':
        skeleton.consonant('c');
        break;
      case U'а':
      case U'е':
      case U'ё':
      case U'є':
      case U'и':
      case U'і':
      case U'ї':
      case U'й':
      case U'о':
      case U'у':
      case U'ў':
      case U'ы':
      case U'э':
      case U'ю':
      case U'я':
      case U'ј':
        skeleton.vowel();
        break;
      case U'ь':
      case U'ъ':
        break;
      default:
        return false;
    }
  }
  return true;
}

// Words of a bare key that is not wholly Latin.
struct Words {
  std::vector<std::u32string> other;  // words of one script that is not Latin
  bool mixed = false;                 // beside Latin ones
};

// each(word) for the words of a key.
template <typename Each>
void for_each_word(std::string_view key, Each&& each) {
  for (std::size_t begin = 0; begin < key.size();) {
    const auto end = std::min(key.find(' ', begin), key.size());
    if (end > begin) each(key.substr(begin, end - begin));
    begin = end + 1;
  }
}

Words split(std::string_view key) {
  Words words;
  for_each_word(key, [&](std::string_view word) {
    if (is_ascii(word)) {
      words.mixed = true;
      return;
    }
    std::u32string points;
    for (std::size_t at = 0; at < word.size();) {
      const auto [c, length] = code_point(word, at);
      points += c;
      at += length;
    }
    words.other.push_back(std::move(points));
  });
  return words;
}

// A key of Latin words.
Skeleton read_latin(std::string_view key, char& first) {
  Skeleton skeleton;
  bool only_articles = true;
  for_each_word(key, [&](std::string_view word) { only_articles = only_articles && is_article(word); });
  first = '\0';
  for_each_word(key, [&](std::string_view word) {
    if (!only_articles && is_article(word)) return;
    if (first == '\0') first = word.front();
    skeleton.adjacent = false;
    add_latin(word, skeleton);
  });
  return skeleton;
}

std::string latin_skeleton(std::string_view key) {
  char first;
  auto skeleton = read_latin(key, first);
  return skeleton.finish(first == 'a' || first == 'e');
}

// One less the edit distance over the longer one's length.
double likeness(std::string_view x, std::string_view y) {
  if (x.empty() || y.empty()) return 0;
  constexpr std::size_t usual = 64;
  std::array<std::uint32_t, usual> short_row;
  std::vector<std::uint32_t> long_row(y.size() < usual ? 0 : y.size() + 1);
  std::uint32_t* const row = y.size() < usual ? short_row.data() : long_row.data();
  for (std::uint32_t j = 0; j <= y.size(); ++j) row[j] = j;
  for (std::uint32_t i = 1; i <= x.size(); ++i) {
    std::uint32_t diagonal = row[0], left = i;
    row[0] = i;
    for (std::size_t j = 1; j <= y.size(); ++j) {
      const std::uint32_t above = row[j];
      left = std::min(std::min(above, left) + 1, diagonal + (x[i - 1] == y[j - 1] ? 0 : 1));
      row[j] = left;
      diagonal = above;
    }
  }
  return 1 - static_cast<double>(row[y.size()]) / static_cast<double>(std::max(x.size(), y.size()));
}

std::string other_skeleton(std::span<const std::u32string> words) {
  Skeleton skeleton;
  for (const auto& word : words) {
    skeleton.adjacent = false;
    const bool arabic =
        u_hasBinaryProperty(static_cast<UChar32>(word.front()), UCHAR_ALPHABETIC) && arabic_sound(word.front()) != 0;
    if (!(arabic ? add_arabic(word, skeleton) : add_cyrillic(word, skeleton))) return {};
  }
  return skeleton.finish(false);
}

// Whether a name begins with a letter that no bare Latin letter stands for: "Мариуполь", "حلب".
bool begins_in_other_script(std::string_view name) {
  if (name.empty()) return false;
  const char32_t c = code_point(name, 0).value;
  return (c >= U'Ѐ' && c <= U'ҁ') || (c >= U'ؠ' && c <= U'ي');
}

}  // namespace

std::string bare_key(std::string_view name) {
  std::string key = bare(name);
  std::size_t size = 0;
  for (const char c : key) {
    if (static_cast<unsigned char>(c) > '_') {  // letters: nearly all there is
      key[size++] = c;
      continue;
    }
    if (c == '\'' || c == '"' || c == '.') continue;
    const bool space = c == ' ' || c == '-' || c == '_' || c == '/' || c == ',' || c == '\t' || c == '\n' || c == '\r';
    if (!space)
      key[size++] = c;
    else if (size > 0 && key[size - 1] != ' ')
      key[size++] = ' ';
  }
  if (size > 0 && key[size - 1] == ' ') --size;
  key.resize(size);
  return key;
}

std::string name_skeleton(std::string_view name) {
  const std::string key = bare_key(name);
  if (is_ascii(key)) return latin_skeleton(key);
  const Words words = split(key);
  return words.mixed ? std::string() : other_skeleton(words.other);
}

std::vector<std::string> name_skeletons(std::string_view name) {
  const std::string key = bare_key(name);
  std::vector<std::string> all;
  if (is_ascii(key)) {
    all.push_back(latin_skeleton(key));
    // The first word that is no article may have one grown into it.
    std::string_view rest = key;
    for (auto space = rest.find(' '); space != std::string_view::npos && is_article(rest.substr(0, space));
         space = rest.find(' '))
      rest.remove_prefix(space + 1);
    const auto whole = rest.substr(0, rest.find(' '));
    if (whole.size() >= 4 && (whole.starts_with("al") || whole.starts_with("el")) && !is_vowel(whole[2]))
      all.push_back(latin_skeleton(rest.substr(2)));
    if (whole.starts_with("abu") || whole.starts_with("abou")) all.push_back(latin_skeleton(rest.substr(1)));
  } else if (const Words words = split(key); !words.mixed) {
    all.push_back(other_skeleton(words.other));
  }
  std::erase(all, std::string());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

SpelledName::SpelledName(std::string_view name) {
  if (begins_in_other_script(name)) return;
  const std::string key = bare_key(name);
  if (key.empty() || !is_ascii(key)) return;
  char first;
  sound_ = read_latin(key, first).sound;
  // A last vowel is the feminine ending or a mute letter.
  if (sound_.size() > 3 && (sound_.back() == 'A' || sound_.back() == 'I')) sound_.pop_back();
  for_each_word(key, [&](std::string_view word) {
    if (!is_article(word)) letters_ += word;
  });
}

double SpelledName::likeness(const SpelledName& other) const {
  if (sound_.empty() || other.sound_.empty()) return 0;
  return (selon::likeness(sound_, other.sound_) + selon::likeness(letters_, other.letters_)) / 2;
}

double spelling_likeness(std::string_view a, std::string_view b) { return SpelledName(a).likeness(SpelledName(b)); }

}  // namespace selon
