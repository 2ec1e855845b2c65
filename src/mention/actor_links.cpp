// The part of WordActors that links phrases to parties met before.
#include <algorithm>

#include "mention/actor_words.h"

namespace selon {
namespace {

// How many mentions back a phrase may point: far more than two sentences hold, and a bound for texts that are no prose.
constexpr std::size_t reach_back = 64;

// Kinds that one noun may mean: "le groupe" is armed, whatever the world file calls it.
bool same_sort(ActorKind asked, ActorKind kind) {
  return asked == kind || (is_armed_group(asked) && is_armed_group(kind)) ||
         (asked == ActorKind::external_forces && kind == ActorKind::international_organisation) ||
         (asked == ActorKind::ngo && kind == ActorKind::media);
}

}  // namespace

// "la milice wahhabite Daech", "le quotidien Le Figaro": the report says who is meant by the words before the name.
void WordActors::read_apposition(const Match& match) {
  const auto noun = noun_of(match, "head");
  const Capture* name = match.capture("name");
  if (!noun || name == nullptr) return;
  const auto actor = actor_in(*name);
  if (!actor) return;
  descriptions_.push_back({noun->english, qualities_in(match.first, name->first), *actor});
  cast_.set_noun(*actor, noun->english);
  mention(*actor, match.first, match.end);
}

// "la milice", "cette organisation": whom the report has called so, else the only party of that sort in this sentence
// and the one before.
void WordActors::read_reference(const Match& match) {
  const auto noun = noun_of(match, "head");
  const Capture* head = match.capture("head");
  if (!noun || touches_known(match.first, match.end)) return;
  if (const auto known = described(noun->english, qualities_in(match.first, match.end)))
    return mention(*known, head->first, match.end);
  const auto here = sentence_of(match.first);
  // With a name first: "l'organisation" is Daech rather than "les rebelles".
  std::optional<Index> only, only_named;
  bool several = false, several_named = false;
  const auto& mentions = cast_.mentions();
  for (std::size_t i = mentions.size(); i-- > 0 && mentions.size() - i <= reach_back;) {
    const Index actor = mentions[i].actor;
    if (sentence_of(mentions[i].first) + 1 < here) break;
    if (!same_sort(noun->kind, cast_.actor(actor).kind)) continue;
    several = several || (only && *only != actor);
    only = actor;
    if (!cast_.world_of(actor)) continue;
    several_named = several_named || (only_named && *only_named != actor);
    only_named = actor;
  }
  if (several) only = several_named ? std::nullopt : only_named;
  if (several && !only) return;
  // "Le groupe contrôle toujours le sud": the only armed one that the report names.
  if (!only && is_armed_group(noun->kind)) only = only_named_group(match);
  // "Le groupe dit avoir pris la ville", of none before: a party of its own, and not surely an armed one.
  if (!only && (is_armed_group(noun->kind) || noun->kind == ActorKind::external_forces))
    only = compose(match, {noun->kind == ActorKind::external_forces ? noun->kind : ActorKind::other, noun->english});
  if (only) mention(*only, head->first, match.end);
}

// Without a quality ("l'organisation djihadiste") it may as well be one that helps or rules: then none of those is
// named.
std::optional<Index> WordActors::only_named_group(const Match& match) const {
  const bool armed = !qualities_in(match.first, match.end).empty();
  std::optional<Index> only;
  for (Index i = 0; i < draft_.record.actors.size(); ++i) {
    const ActorKind kind = cast_.actor(i).kind;
    const bool other = !armed && (kind == ActorKind::ngo || kind == ActorKind::international_organisation);
    if (!cast_.world_of(i) || (!is_armed_group(kind) && !other)) continue;
    if (only) return std::nullopt;
    only = i;
  }
  return only;
}

// "l'EI, qui a accueilli un millier de combattants": the relative means what stands right before it.
void WordActors::read_relative(const Match& match) {
  const Capture* pronoun = match.capture("pronoun");
  if (pronoun == nullptr || match.first == 0 || cast_.mentions().empty()) return;
  const PartyMention before = cast_.mentions().back();
  if (before.end == match.first) mention(before.actor, pronoun->first, pronoun->end);
}

// Whether a mention may be what a pronoun of this gender and number stands for. "pl" and "sg" leave the gender open.
bool WordActors::agrees(const PartyMention& mention, std::string_view wanted) const {
  const auto has = agreement_of(mention);
  return has.empty() || has == wanted || (has.size() == 2 && wanted.ends_with(has)) ||
         (wanted.size() == 2 && has.ends_with(wanted));
}

bool WordActors::in_quotation(TokenIndex token) const {
  return std::any_of(draft_.quotations.begin(), draft_.quotations.end(),
                     [&](const Quotation& quote) { return quote.first <= token && token < quote.end; });
}

// « Ils ont brûlé le pont », a dit un habitant: within quotation marks a pronoun of the third person is not who speaks.
bool WordActors::is_quoted_apart(TokenIndex pronoun, TokenIndex other) const {
  return std::any_of(draft_.quotations.begin(), draft_.quotations.end(), [&](const Quotation& quote) {
    const auto holds = [&](TokenIndex token) { return quote.first <= token && token < quote.end; };
    return holds(pronoun) && !holds(other);
  });
}

// "Le Hamas a signé, mais il doute": the only party before it in its sentence that may be a subject and agrees. "Il a
// ajouté": where the sentence has none, the subject of the sentence before, or the only party there.
void WordActors::read_pronoun(const Match& match) {
  const Capture* pronoun = match.capture("pronoun");
  if (pronoun == nullptr || pronoun->item == no_item) return;
  const auto wanted = lexicon_.value(draft_.lattice[pronoun->item].index);
  const auto here = sentence_of(match.first);
  const PartyMention *in_this = nullptr, *in_last = nullptr, *only = nullptr, *quoted = nullptr;
  bool several = false;
  const auto& mentions = cast_.mentions();
  for (std::size_t i = mentions.size(); i-- > 0 && mentions.size() - i <= reach_back;) {
    const auto there = sentence_of(mentions[i].first);
    if (there + 1 < here) break;
    if (!agrees(mentions[i], wanted)) continue;
    if (there == here && is_quoted_apart(match.first, mentions[i].first)) continue;
    if (there != here) {  // "La mine a tué deux soldats": be it no subject
      several = several || (only != nullptr && only->actor != mentions[i].actor);
      only = &mentions[i];
    }
    if (!stands_free(mentions[i])) continue;
    if (there != here) {
      in_last = &mentions[i];  // the first of the sentence before stays
      if (in_quotation(match.first) && in_quotation(mentions[i].first)) quoted = in_last;
      continue;
    }
    if (in_this != nullptr && in_this->actor != mentions[i].actor) return;
    in_this = &mentions[i];
  }
  const PartyMention* meant = in_this != nullptr ? in_this : quoted != nullptr ? quoted : in_last;
  if (meant == nullptr && !several) meant = only;
  if (meant != nullptr) mention(meant->actor, pronoun->first, pronoun->end);
}

// "ce dernier", "celle-ci": the party named last, if it agrees.
void WordActors::read_latter(const Match& match) {
  const Capture* pronoun = match.capture("pronoun");
  if (pronoun == nullptr || pronoun->item == no_item || cast_.mentions().empty()) return;
  const PartyMention last = cast_.mentions().back();
  if (sentence_of(last.first) + 1 < sentence_of(match.first)) return;
  if (agrees(last, lexicon_.value(draft_.lattice[pronoun->item].index)))
    mention(last.actor, pronoun->first, pronoun->end);
}

// "L'islamiste a été arrêté": one man is not the party that is called "the Islamists". The English names of people are
// plurals ("jihadists"), those of bodies are not ("militia").
bool WordActors::is_one_of_them(const std::string& noun, TokenIndex at) const {
  const Token& token = draft_.syntax.tokens[at];
  if (!noun.ends_with('s') || draft_.syntax.names == nullptr || token.feats == 0) return false;
  return draft_.syntax.names->feats[token.feats].find("Number=Sing") != std::string::npos;
}

std::optional<Index> WordActors::called(const std::string& noun, const std::optional<std::string>& country,
                                        TokenIndex at) const {
  const auto found = called_.find(noun);
  if (found == called_.end() || is_one_of_them(noun, at)) return std::nullopt;
  std::vector<Index> fitting;
  for (const Index actor : found->second)
    if (!country || cast_.actor(actor).country == country) fitting.push_back(actor);
  if (fitting.size() == 1) return fitting.front();
  // Several are called so: the only one of them in this sentence and the one before.
  std::optional<Index> only;
  const auto& mentions = cast_.mentions();
  const auto here = sentence_of(at);
  for (std::size_t i = mentions.size(); i-- > 0 && mentions.size() - i <= reach_back;) {
    if (sentence_of(mentions[i].first) + 1 < here) break;
    if (std::find(fitting.begin(), fitting.end(), mentions[i].actor) == fitting.end()) continue;
    if (only && *only != mentions[i].actor) return std::nullopt;
    only = mentions[i].actor;
  }
  return only;
}

// The last party that was called by this noun with at least one of these qualities (without any, when none is asked).
std::optional<Index> WordActors::described(const std::string& noun, const std::vector<std::uint32_t>& qualities) const {
  const auto end = descriptions_.rbegin() + static_cast<std::ptrdiff_t>(std::min(descriptions_.size(), reach_back));
  for (auto at = descriptions_.rbegin(); at != end; ++at) {
    if (at->noun != noun) continue;
    const bool shares = std::any_of(qualities.begin(), qualities.end(), [&](std::uint32_t quality) {
      return std::binary_search(at->qualities.begin(), at->qualities.end(), quality);
    });
    if (shares || qualities.empty()) return at->actor;
  }
  return std::nullopt;
}

bool WordActors::stands_free(const PartyMention& mention) const {
  const TokenIndex first = draft_.syntax.sentences[sentence_of(mention.first)].first;
  constexpr TokenIndex reach = 2;  // a preposition and an article
  for (TokenIndex at = mention.first; at-- > first && mention.first - at <= reach;) {
    // "[Des] hommes armés ont …": an article.
    if (draft_.syntax.tokens[at].upos == Upos::DET) continue;
    if (holds_class(oblique_, at, at + 1)) return false;
  }
  return true;
}

// "f.sg" and so on, told by the word before the mention or by its own first noun; empty when nothing tells.
std::string_view WordActors::agreement_of(const PartyMention& mention) const {
  const auto before = value_ending(agreement_, mention.first);
  if (before && !before->empty()) return *before;
  std::string_view own;
  draft_.lattice.starting_at(mention.first, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    if (agreement_ && item.kind == ItemKind::lexicon && item.lexicon_class == *agreement_)
      own = lexicon_.value(item.index);
  });
  // A bare name ("Daech", "Yaya Touré") is one.
  if (own.empty() && (cast_.world_of(mention.actor) || cast_.actor(mention.actor).kind == ActorKind::person))
    return "sg";
  return own;
}

// "M. Haftar", "la CMA": parts of names that were given in full before.
void WordActors::find_short_names() {
  if (short_names_.empty()) return;
  for (const Token& token : draft_.syntax.tokens) {
    if (!has_capital(token.letters)) continue;
    const auto at = static_cast<TokenIndex>(&token - draft_.syntax.tokens.data());
    const auto known = short_names_.find(std::string(draft_.text().slice(token.span)));
    if (known != short_names_.end() && !touches_known(at, at + 1)) cast_.mention(known->second, at, at + 1);
  }
}

std::vector<std::uint32_t> WordActors::qualities_in(TokenIndex first, TokenIndex end) const {
  std::vector<std::uint32_t> values;
  for (TokenIndex at = first; at < end; ++at)
    draft_.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      if (item.kind == ItemKind::lexicon && item.end <= end && quality_ && item.lexicon_class == *quality_)
        values.push_back(item.index);
    });
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

bool WordActors::holds_class(std::optional<ClassId> lexicon_class, TokenIndex first, TokenIndex end) const {
  bool holds = false;
  for (TokenIndex at = first; lexicon_class && at < end; ++at)
    draft_.lattice.starting_at(at, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      holds = holds || (item.kind == ItemKind::lexicon && item.lexicon_class == *lexicon_class && item.end <= end);
    });
  return holds;
}

std::optional<std::string_view> WordActors::value_ending(std::optional<ClassId> lexicon_class, TokenIndex end) const {
  std::optional<std::string_view> value;
  if (lexicon_class)
    draft_.lattice.ending_at(end, [&](std::uint32_t i) {
      const Item& item = draft_.lattice[i];
      if (item.kind == ItemKind::lexicon && item.lexicon_class == *lexicon_class) value = lexicon_.value(item.index);
    });
  return value;
}

bool WordActors::touches_known(TokenIndex first, TokenIndex end) const {
  bool touches = false;
  for (TokenIndex at = first; at < end && !touches; ++at) {
    touches = cast_.at(at) != nullptr;
    draft_.lattice.starting_at(
        at, [&](std::uint32_t i) { touches = touches || draft_.lattice[i].kind == ItemKind::actor; });
  }
  return touches;
}

std::optional<Index> WordActors::actor_in(const Capture& capture) const {
  std::optional<Index> actor;
  draft_.lattice.starting_at(capture.first, [&](std::uint32_t i) {
    const Item& item = draft_.lattice[i];
    if (item.kind == ItemKind::actor && item.end <= capture.end) actor = item.index;
  });
  return actor;
}

// The words as they are written, with single spaces.
std::string WordActors::words(TokenIndex first, TokenIndex end) const {
  std::string out;
  for (TokenIndex at = first; at < end; ++at) {
    const Token& token = draft_.syntax.tokens[at];
    if (at > first && token.space_before) out += ' ';
    out += draft_.text().slice(token.span);
  }
  return out;
}

std::size_t WordActors::sentence_of(TokenIndex token) const {
  const auto& sentences = draft_.syntax.sentences;
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), token,
                                      [](TokenIndex t, const Sentence& sentence) { return t < sentence.first; });
  return static_cast<std::size_t>(after - sentences.begin()) - 1;
}

}  // namespace selon
