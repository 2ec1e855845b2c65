#include "syntax/conllu.h"

#include <vector>

#include "syntax/model_data.h"

namespace selon {
namespace {

constexpr std::string_view entity_names[] = {"PER", "LOC", "ORG", "MISC"};

struct Line {
  std::string_view form, lemma, upos, feats, deprel;
  std::string head;
};

void append_line(std::string& out, const std::string& id, const Line& line, const std::string& misc) {
  const auto field = [](std::string_view value) { return value.empty() ? std::string_view("_") : value; };
  for (const std::string_view value : {std::string_view(id), line.form, line.lemma, line.upos, std::string_view("_"),
                                       line.feats, std::string_view(line.head), line.deprel, std::string_view("_")})
    (out += field(value)) += '\t';
  (out += field(misc)) += '\n';
}

// A form cannot hold tabs or line ends; white space inside a token is written as a blank.
std::string one_line(std::string_view form) {
  std::string out;
  for (const char c : form) {
    const bool space = c == '\t' || c == '\n' || c == '\r' || c == ' ';
    if (!space)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  return out;
}

class SentenceWriter {
 public:
  SentenceWriter(const Text& text, const Syntax& syntax, const ModelData& model, const Sentence& sentence,
                 const std::vector<std::string>& entities)
      : text_(text), syntax_(syntax), model_(model), sentence_(sentence), entities_(entities) {}

  void write(std::string& out) {
    number_words();
    for (TokenIndex i = sentence_.first; i < sentence_.end; ++i) write_token(i, out);
    out += '\n';
  }

 private:
  const Contraction* contraction(TokenIndex i) const {
    const Token& token = syntax_.tokens[i];
    if (token.upos != Upos::ADP_DET && token.upos != Upos::ADP_PRON) return nullptr;
    return model_.contractions.find(syntax_.form(token), token.upos, model_.names.deprels[token.deprel]);
  }

  void number_words() {
    int next = 1;
    for (TokenIndex i = sentence_.first; i < sentence_.end; ++i) {
      const Contraction* c = contraction(i);
      first_id_.push_back(next);
      lead_id_.push_back(c != nullptr && c->second_leads ? next + 1 : next);
      next += c != nullptr ? 2 : 1;
    }
  }

  std::string head_of(const Token& token) const {
    if (token.deprel == 0) return "_";
    return token.head == no_token ? "0" : std::to_string(lead_id_[token.head - sentence_.first]);
  }

  void write_token(TokenIndex i, std::string& out) const {
    const Token& token = syntax_.tokens[i];
    const std::string form = one_line(text_.slice(token.span));
    const bool space_after = i + 1 == syntax_.tokens.size() || syntax_.tokens[i + 1].space_before;
    std::string misc = space_after ? "" : "SpaceAfter=No|";
    if (!entities_[i].empty()) misc += "Entity=" + entities_[i] + "|";
    misc += "TokenRange=" + std::to_string(text_.code_point_at(token.span.start)) + ":" +
            std::to_string(text_.code_point_at(token.span.end));
    const int id = first_id_[i - sentence_.first];
    const std::string head = head_of(token);
    const std::string_view deprel = model_.names.deprels[token.deprel];
    const Contraction* c = contraction(i);
    if (c == nullptr) {
      // A contraction that no treebank wrote is left whole, with the part of speech of its first word.
      std::string_view upos = token.upos == Upos::none ? std::string_view() : upos_name(token.upos);
      if (token.upos == Upos::ADP_DET || token.upos == Upos::ADP_PRON) upos = upos_name(Upos::ADP);
      append_line(out, std::to_string(id),
                  {form, syntax_.lemma(token), upos, model_.names.feats[token.feats], deprel, head}, misc);
      return;
    }
    append_line(out, std::to_string(id) + "-" + std::to_string(id + 1), {form, {}, {}, {}, {}, ""}, misc);
    const int lead = lead_id_[i - sentence_.first];
    const std::string other_head = head == "_" ? "_" : c->other_on_leader ? std::to_string(lead) : head;
    for (const ContractionPart* part : {&c->first, &c->second}) {
      const bool leads = (part == &c->second) == c->second_leads;
      append_line(out, std::to_string(part == &c->first ? id : id + 1),
                  {part->form, part->lemma, upos_name(part->upos), part->feats,
                   leads || head == "_" ? deprel : std::string_view(c->other_deprel), leads ? head : other_head},
                  "");
    }
  }

  const Text& text_;
  const Syntax& syntax_;
  const ModelData& model_;
  const Sentence& sentence_;
  const std::vector<std::string>& entities_;
  std::vector<int> first_id_, lead_id_;  // of each token's first and leading word
};

}  // namespace

std::string write_conllu(const Text& text, const Syntax& syntax, const Model& model) {
  std::vector<std::string> entities(syntax.tokens.size());
  for (const Entity& entity : syntax.entities)
    for (TokenIndex i = entity.first; i < entity.end; ++i)
      entities[i] =
          (i == entity.first ? "B-" : "I-") + std::string(entity_names[static_cast<std::size_t>(entity.kind)]);
  std::string out;
  int number = 0;
  for (const Sentence& sentence : syntax.sentences) {
    out += "# sent_id = " + std::to_string(++number) + "\n# text = " + one_line(text.slice(sentence.span)) + "\n";
    SentenceWriter(text, syntax, model.data(), sentence, entities).write(out);
  }
  return out;
}

}  // namespace selon
