#include "syntax/form_table.h"

#include <algorithm>

#include "base/utf8.h"
#include "syntax/hashing.h"

namespace selon {

Result<FormTable> FormTable::read(const ModelFile& file, const std::string& place) {
  FormTable table;
  const auto broken = [&](const char* what) {
    return fail(ErrorKind::damaged, std::string("the model's form table is broken: ") + what, place);
  };
  auto forms = HashIndex::read(file.section("forms.index"), place);
  auto starts = file.array<std::uint32_t>("forms.sets");
  auto items = file.array<FormAnalysis>("forms.analyses");
  auto classes = file.array<FormClass>("forms.classes");
  auto scripts = file.array<EditScript>("forms.scripts");
  auto fits = file.array<std::uint8_t>("forms.fits");
  if (!forms || !starts || !items || !classes || !scripts || !fits) return broken("a section's size");
  table.forms_ = *forms;
  table.set_starts_ = *starts;
  table.items_ = *items;
  table.classes_ = *classes;
  table.scripts_ = *scripts;
  table.fits_ = *fits;
  table.text_ = file.section("forms.text");

  if (starts->empty()) return broken("it has no sets");
  const std::size_t sets = starts->size() - 1;
  if (!std::is_sorted(starts->begin(), starts->end()) || starts->front() != 0 || starts->back() != items->size())
    return broken("a set's border");
  if (classes->size() != sets) return broken("the number of classes");
  for (const FormAnalysis& item : *items)
    if (item.script >= scripts->size() || (item.tag + 1u) * upos_count > fits->size()) return broken("an analysis");
  for (const EditScript& script : *scripts)
    if (script.text_offset > table.text_.size() || script.text_size > table.text_.size() - script.text_offset ||
        script.letters > EditScript::as_written)
      return broken("an edit script");
  for (const std::uint32_t value : forms->values())
    if ((value & restore_bit) != 0 ? (value & ~restore_bit) >= scripts->size() : value >= sets)
      return broken("a form's value");
  return table;
}

FormTable::Found FormTable::find(std::uint64_t form_hash, std::string_view folded, std::string& scratch) const {
  const std::uint32_t value = forms_.find(form_hash);
  if (value == HashIndex::none) return {};
  if ((value & restore_bit) == 0) return {value, no_set};
  const std::uint32_t script = value & ~restore_bit;
  scratch.clear();
  apply(script, folded, folded, scratch);
  const std::uint32_t accented = forms_.find(hash_bytes(scratch));
  if (accented == HashIndex::none || (accented & restore_bit) != 0) return {};
  return {accented, script};
}

bool FormTable::is_lemma(std::string_view folded, Upos upos) const {
  const std::uint32_t set = forms_.find(hash_bytes(folded));
  if (set == HashIndex::none || (set & restore_bit) != 0) return false;
  // A listed tag goes with the parts of speech that it was seen with; one word in two and more is no accident.
  constexpr std::uint8_t plainly = 100;
  const auto items = analyses(set);
  return std::any_of(items.begin(), items.end(), [&](const FormAnalysis& analysis) {
    const EditScript& script = scripts_[analysis.script];
    return script.strip == 0 && script.text_size == 0 && script.letters == EditScript::lower &&
           fit(analysis.tag, upos) >= plainly;
  });
}

void FormTable::apply(std::uint32_t script_id, std::string_view folded, std::string_view written,
                      std::string& out) const {
  const EditScript& script = scripts_[script_id];
  if (script.letters == EditScript::as_written) {
    out += written;
    return;
  }
  std::size_t kept = folded.size() - std::min<std::size_t>(folded.size(), script.strip);
  // A rule learnt from one word may cut another inside a letter: then the whole letter goes.
  while (kept > 0 && kept < folded.size() && (static_cast<unsigned char>(folded[kept]) & 0xC0) == 0x80) --kept;
  const std::size_t start = out.size();
  out += folded.substr(0, kept);
  out += text_.substr(script.text_offset, script.text_size);
  if (script.letters != EditScript::capitalised || out.size() == start) return;
  // Only what two bytes of UTF-8 or one can write is capitalised: scripts are made where that suffices.
  const auto first = static_cast<unsigned char>(out[start]);
  if (first >= 'a' && first <= 'z') out[start] = static_cast<char>(first - 32);
  // U+00E0..U+00FE; the others of this lead byte have no capital there.
  if (first == 0xC3 && out.size() > start + 1 && static_cast<unsigned char>(out[start + 1]) >= 0xA0 &&
      static_cast<unsigned char>(out[start + 1]) < 0xBF)
    out[start + 1] = static_cast<char>(out[start + 1] - 32);
}

}  // namespace selon
