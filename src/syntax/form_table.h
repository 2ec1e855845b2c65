// What the language's full-form lexicon says of a word: its possible tags and lemmas.
//
// In: a folded form ("mangées"). Out: a set of analyses (tag of the lexicon, lemma as an edit of the form) shared by
// all forms that behave alike, so that half a million forms need some thousand sets. A form without accents ("peri")
// that is no word itself leads to the accented word ("péri").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "pack/syntax.h"
#include "syntax/hash_index.h"
#include "syntax/model_file.h"

namespace selon {

// How one string becomes another: cut `strip` bytes off its end, put text there.
struct EditScript {
  enum Case : std::uint8_t { lower, capitalised, as_written };
  std::uint32_t text_offset;
  std::uint16_t text_size;
  std::uint8_t strip;
  std::uint8_t letters;  // Case; as_written: the word as it stands in the text, nothing stripped
};

struct FormAnalysis {
  std::uint16_t tag;     // lexicon tag
  std::uint16_t count;   // how often the lexicon's source saw it; 0: not counted
  std::uint32_t script;  // its lemma
};

// What taggers take from a set, made once: hashes of the set's tags.
struct FormClass {
  std::uint32_t listed;   // tags of the uncounted lexicon
  std::uint32_t counted;  // tags of the counted one
  std::uint32_t best;     // its most frequent tag
  std::uint32_t parts;    // parts of speech of both
};

class FormTable {
 public:
  static Result<FormTable> read(const ModelFile& file, const std::string& place);

  static constexpr std::uint32_t no_set = HashIndex::none;
  struct Found {
    std::uint32_t set = no_set;
    std::uint32_t restore = no_set;  // the script that gives the form its accents back
  };
  Found find(std::uint64_t form_hash, std::string_view folded, std::string& scratch) const;
  std::span<const FormAnalysis> analyses(std::uint32_t set) const {
    return items_.subspan(set_starts_[set], set_starts_[set + 1] - set_starts_[set]);
  }
  const FormClass& form_class(std::uint32_t set) const { return classes_[set]; }

  // How well an analysis with that tag goes with a part of speech, 0 (never) to 255.
  std::uint8_t fit(std::uint16_t tag, Upos upos) const {
    return fits_[tag * upos_count + static_cast<std::size_t>(upos)];
  }

  // Whether the lexicons know that folded form as its own lemma in that part of speech: "poursuivre", not "poursuiver".
  bool is_lemma(std::string_view folded, Upos upos) const;

  // Appends the edited form. `written` is the word as the text has it.
  void apply(std::uint32_t script, std::string_view folded, std::string_view written, std::string& out) const;
  std::size_t script_count() const { return scripts_.size(); }
  std::size_t tag_count() const { return fits_.size() / upos_count; }

 private:
  HashIndex forms_;
  std::span<const std::uint32_t> set_starts_;
  std::span<const FormAnalysis> items_;
  std::span<const FormClass> classes_;
  std::span<const EditScript> scripts_;
  std::span<const std::uint8_t> fits_;  // tag x upos
  std::string_view text_;
};

inline constexpr std::uint32_t restore_bit = 0x80000000;  // in the index's values: a script, not a set

}  // namespace selon
