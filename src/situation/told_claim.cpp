#include "selon/told_claim.h"

#include <algorithm>
#include <string_view>

namespace selon {
namespace {

constexpr std::uint32_t context_characters = 32;  // what W3C annotation tools commonly keep

class Teller {
 public:
  explicit Teller(const Record& record) : record_(record) {}

  std::string words(Span span) const { return std::string(record_.text.slice(span)); }

  ToldPlace place(Index index) const {
    const Place& place = record_.places[index];
    return {words(place.mention), place.name,     place.country, place.admin1,   place.admin2, place.lat, place.lon,
            place.radius_km,      place.geonames, place.kind,    place.precision};
  }

  ToldActor actor(Index index) const {
    const Actor& actor = record_.actors[index];
    ToldActor told{actor.name, actor.kind, actor.country, actor.ids, {}};
    for (const Span span : actor.epithets) {
      const auto epithet = words(span);
      if (std::ranges::find(told.epithets, epithet) == told.epithets.end()) told.epithets.push_back(epithet);
    }
    return told;
  }

  ToldFigure figure(Index index) const {
    const Figure& figure = record_.figures[index];
    return {index,         words(figure.mention), figure.value, figure.low,      figure.high,  figure.approximate,
            figure.lexeme, figure.unit,           figure.kind,  figure.category, figure.scope, figure.period,
            figure.part_of};
  }

  ToldVoice voice(Index index) const {
    const Voice& voice = record_.voices[index];
    return {words(voice.source), voice.source_actor ? std::optional(actor(*voice.source_actor)) : std::nullopt,
            voice.stance};
  }

  ToldRange range(Span span) const {
    return {record_.text.code_point_at(span.start), record_.text.code_point_at(span.end)};
  }

  std::uint32_t sentence(Span span) const {
    const auto after = std::ranges::upper_bound(record_.sentences, span.start, {}, &Span::start);
    return after == record_.sentences.begin() ? 0 : static_cast<std::uint32_t>(after - record_.sentences.begin() - 1);
  }

  std::string before(Span span) const {
    const auto end = record_.text.code_point_at(span.start);
    return words({record_.text.byte_of_code_point(end - std::min(end, context_characters)), span.start});
  }

  std::string after(Span span) const {
    const auto start = record_.text.code_point_at(span.end);
    const auto last = std::min(start + context_characters, record_.text.code_point_at(record_.text.size()));
    return words({span.end, record_.text.byte_of_code_point(last)});
  }

 private:
  const Record& record_;
};

}  // namespace

std::string ToldClaim::speaker() const { return voices.empty() ? metadata.outlet.value_or("") : voices.back().shown(); }

ToldClaim tell(const StoredClaim& stored, const Record& record) {
  const Claim& claim = record.claims[stored.position];
  const Teller teller(record);
  ToldClaim told;
  told.id = stored.id;
  told.report = told.witness = stored.report;
  told.report_id = record.id;
  told.position = stored.position;
  told.metadata = record.metadata;
  told.metadata.language = record.language;
  told.type = claim.type;
  told.certainty = claim.certainty;
  told.background = claim.background;
  told.trigger = teller.words(claim.trigger);
  told.evidence = teller.words(claim.evidence);
  if (claim.means) told.means = teller.words(*claim.means);
  told.trigger_at = teller.range(claim.trigger);
  told.evidence_at = teller.range(claim.evidence);
  told.before = teller.before(claim.evidence);
  told.after = teller.after(claim.evidence);
  told.sentence = teller.sentence(claim.trigger);
  for (const Index index : claim.actor) told.actors.push_back(teller.actor(index));
  for (const Index index : claim.target) told.targets.push_back(teller.actor(index));
  for (const Index index : claim.place) told.places.push_back(teller.place(index));
  // "12 morts, dont 5 enfants": who counts the five must see the twelve, whichever of the two the clause was given.
  std::vector<Index> figures = claim.figures;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const auto& whole = record.figures[figures[i]].part_of;
    if (whole && record.figures[*whole].kind == record.figures[figures[i]].kind &&
        std::ranges::find(figures, *whole) == figures.end())
      figures.push_back(*whole);
  }
  for (const Index index : figures) told.figures.push_back(teller.figure(index));
  for (const Index index : claim.voices) told.voices.push_back(teller.voice(index));
  told.when = claim.when;
  told.disputes = claim.disputes;
  told.acled = claim.acled;
  told.plover = claim.plover;
  told.confidence = claim.confidence;
  return told;
}

Result<std::vector<ToldClaim>> told_claims(const Ledger& ledger, const ClaimFilter& filter) {
  std::vector<ToldClaim> told;
  const auto found = ledger.claims(
      filter,
      [&](const StoredClaim& claim, const Record& record) {
        told.push_back(tell(claim, record));
        return true;
      },
      Ledger::Records::parts);
  if (!found) return tl::unexpected(found.error());
  const auto copies = ledger.copies();
  if (!copies) return tl::unexpected(copies.error());
  std::map<ReportNumber, ReportNumber> witness;
  for (const CopyGroup& group : *copies)
    for (const ReportNumber report : group.reports) witness.emplace(report, group.witness);
  for (ToldClaim& claim : told)
    if (const auto known = witness.find(claim.report); known != witness.end()) claim.witness = known->second;
  return told;
}

}  // namespace selon
