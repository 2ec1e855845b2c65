#include "serve/event_answers.h"

#include <algorithm>
#include <array>
#include <set>

#include "selon/names.h"
#include "selon/tolls.h"
#include "serve/told_writer.h"

namespace selon {
namespace {

void write_head(ToldWriter& out, const Event& event) {
  out.text("id", event.id);
  out.text("type", to_string(event.type));
  out.day("earliest", event.days.earliest);
  out.day("latest", event.days.latest);
  out.json.key("place");
  event.place ? out.json.string(event.place->shown()) : out.json.null();
  out.json.key("country");
  event.place&& event.place->country ? out.json.string(*event.place->country) : out.json.null();
  out.texts("actors", event.actors);
  out.texts("targets", event.targets);
  out.number("score", event.score);
  out.integer("claims", event.claims.size());
  out.integer("reports", event.reports.size());
  out.integer("witnesses", event.witnesses.size());
}

void write_toll(ToldWriter& out, std::span<const ToldClaim> claims, const Account& account, FigureKind kind,
                Scope scope) {
  const auto bounds = toll(claims, account, kind, scope, bounds_as_told);
  if (!bounds) return;
  out.object([&] {
    out.text("kind", to_string(kind));
    out.text("scope", to_string(scope));
    out.number("low", bounds->low);
    out.number("value", bounds->best);
    out.number("high", bounds->high);
    out.flag("approximate", false);
  });
}

}  // namespace

std::string events_json(const LedgerEvents& events, const std::function<bool(const std::string&)>& wanted, Alone alone,
                        std::size_t offset, std::size_t count) {
  std::vector<const Event*> shown;
  for (const auto& event : events.events) {
    if (alone == Alone::left_out && event.reports.size() < 2) continue;
    if (std::ranges::any_of(event.claims, [&](std::size_t at) { return wanted(events.claims[at].id); }))
      shown.push_back(&event);
  }
  std::ranges::stable_sort(shown, [](const Event* a, const Event* b) {
    if (a->witnesses.size() != b->witnesses.size()) return a->witnesses.size() > b->witnesses.size();
    return a->days.latest > b->days.latest;
  });
  const auto begin = std::min(offset, shown.size()), end = std::min(begin + count, shown.size());
  std::string out;
  ToldWriter writer(out);
  writer.object([&] {
    writer.integer("total", shown.size());
    writer.integer("offset", begin);
    writer.list("events", std::span(shown).subspan(begin, end - begin), [&](const Event* event) {
      writer.object([&] {
        write_head(writer, *event);
        std::set<std::string> certainties;
        for (const auto at : event->claims) certainties.emplace(to_string(events.claims[at].certainty));
        writer.texts("certainties", certainties);
      });
    });
  });
  return out;
}

std::optional<std::string> event_json(const LedgerEvents& events, std::string_view id) {
  const auto found = std::ranges::find(events.events, id, &Event::id);
  if (found == events.events.end()) return std::nullopt;
  const std::span<const ToldClaim> claims(events.claims);
  std::string out;
  ToldWriter writer(out);
  writer.object([&] {
    writer.json.key("event");
    writer.object([&] { write_head(writer, *found); });
    writer.list("claims", found->claims, [&](std::size_t at) { write_claim(writer, claims[at]); });
    writer.list("links", found->links, [&](const EventLink& link) {
      writer.object([&] {
        writer.text("claim", claims[link.claim].id);
        writer.text("other", claims[link.other].id);
        writer.number("score", link.score);
        writer.list("reasons", link.reasons, [&](const EventReason& reason) {
          writer.object([&] {
            writer.text("kind", reason.kind);
            writer.number("weight", reason.weight);
            writer.text("words", reason.words);
          });
        });
      });
    });
    writer.list("accounts", accounts_of(claims, *found), [&](const Account& account) {
      writer.object([&] {
        writer.integer("report", static_cast<std::size_t>(account.report));
        writer.integer("witness", static_cast<std::size_t>(account.witness));
        writer.text("speaker", account.speaker);
        writer.flag("by_outlet", account.by_outlet);
        writer.day("published", account.published);
        writer.flag("without_number", account.without_number);
        writer.json.key("claim");
        account.entries.empty() ? writer.json.null() : writer.json.string(claims[account.entries.front().claim].id);
        writer.json.key("tolls");
        writer.json.open('[');
        for (const auto kind : {FigureKind::killed, FigureKind::wounded, FigureKind::casualties, FigureKind::missing})
          for (const auto scope : {Scope::incident, Scope::cumulative})
            write_toll(writer, claims, account, kind, scope);
        writer.json.close(']');
      });
    });
  });
  return out;
}

}  // namespace selon
