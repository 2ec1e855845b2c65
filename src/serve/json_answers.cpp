#include "serve/json_answers.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <tuple>

#include "selon/names.h"
#include "serve/answer_writer.h"

namespace selon {
namespace {

using Word = ClaimTable::Word;

std::string day_text(ClaimTable::Day day) { return format_date(Date(std::chrono::days(day))); }

class Writer : public AnswerWriter {
 public:
  Writer(const ClaimTable& table, std::string& out) : AnswerWriter(out), table_(table) {}

  void known(std::string_view key, std::string_view value) {
    json.key(key);
    value.empty() ? json.null() : json.string(value);
  }
  void word(std::string_view key, Word value) { known(key, table_.word(value)); }
  void day(std::string_view key, std::optional<ClaimTable::Day> value) {
    json.key(key);
    value ? json.string(day_text(*value)) : json.null();
  }

 private:
  const ClaimTable& table_;
};

void write_metadata(Writer& out, const Metadata& metadata) {
  const auto text = [&](std::string_view key, const std::optional<std::string>& value) {
    out.json.key(key);
    value ? out.json.string(*value) : out.json.null();
  };
  out.json.key("published");
  metadata.published ? out.json.string(format_date(*metadata.published)) : out.json.null();
  text("outlet", metadata.outlet);
  text("url", metadata.url);
  text("title", metadata.title);
  text("language", metadata.language);
}

void write_claim(Writer& out, const ClaimTable& table, const ClaimTable::Claim& claim) {
  const auto& source = table.sources[claim.source];
  out.object([&] {
    out.text("id", claim.id);
    out.integer("report", source.number);
    out.integer("position", claim.position);
    out.text("type", to_string(claim.type));
    out.text("certainty", to_string(claim.certainty));
    out.flag("background", claim.background);
    out.word("trigger", claim.trigger);
    out.text("evidence", table.evidences[claim.evidence]);
    out.number("confidence", claim.confidence);
    const auto names = [&](Word name) { out.json.string(table.word(name)); };
    out.list("actors", ClaimTable::of(table.parties, claim.actors), names);
    out.list("targets", ClaimTable::of(table.parties, claim.targets), names);
    out.list("places", ClaimTable::of(table.places, claim.places), [&](const ClaimTable::Place& place) {
      out.object([&] {
        out.text("label", table.word(place.label()));
        out.word("words", place.words);
        out.word("country", place.country);
        out.text("precision", to_string(place.precision));
      });
    });
    out.day("earliest", claim.earliest);
    out.day("latest", claim.latest);
    out.list("figures", ClaimTable::of(table.figures, claim.figures), [&](const ClaimTable::Figure& figure) {
      out.object([&] {
        out.word("words", figure.words);
        out.number("value", figure.value);
        out.number("low", figure.low);
        out.number("high", figure.high);
        out.flag("approximate", figure.approximate);
        out.word("unit", figure.unit);
        out.text("kind", to_string(figure.kind));
        out.word("category", figure.category);
      });
    });
    out.list("voices", ClaimTable::of(table.voices, claim.voices), [&](const ClaimTable::Voice& voice) {
      out.object([&] {
        out.text("label", table.word(voice.label()));
        out.word("words", voice.words);
        out.word("kind", voice.kind);
        out.text("stance", to_string(voice.stance));
      });
    });
    out.word("outlet", source.outlet);
    out.word("title", source.title);
    out.word("language", source.language);
    out.word("origin", source.origin);
    out.day("published", source.published);
  });
}

}  // namespace

Result<std::string> report_json(const Ledger& ledger, const StoredReport& report) {
  const auto record = ledger.record(report.number);
  if (!record) return tl::unexpected(record.error());
  ClaimFilter filter;
  filter.report = report.number;
  std::vector<std::string> ids;
  const auto found = ledger.claims(filter, [&](const StoredClaim& claim, const Record&) {
    ids.push_back(claim.id);
    return true;
  });
  if (!found) return tl::unexpected(found.error());
  std::string out;
  const ClaimTable none;
  Writer writer(none, out);
  writer.object([&] {
    writer.integer("number", report.number);
    writer.text("origin", report.origin);
    writer.text("program", report.program);
    writer.integer("readings", report.readings);
    writer.list("claim_ids", ids, [&](const std::string& id) { writer.json.string(id); });
    writer.json.key("record");
    out += write_record(*record);
  });
  return out;
}

std::string reports_json(const std::vector<StoredReport>& reports) {
  std::string out;
  const ClaimTable none;
  Writer writer(none, out);
  writer.object([&] {
    writer.list("reports", reports, [&](const StoredReport& report) {
      writer.object([&] {
        writer.integer("number", report.number);
        writer.text("id", report.id);
        writer.text("origin", report.origin);
        write_metadata(writer, report.metadata);
        writer.integer("claims", report.claims);
        writer.integer("notes", report.notes);
        writer.integer("readings", report.readings);
      });
    });
  });
  return out;
}

std::string claims_json(const ClaimView& view, const ClaimAnswer& answer, std::size_t offset, std::size_t count) {
  const auto& table = view.table();
  std::string out;
  Writer writer(table, out);
  writer.object([&] {
    writer.integer("total", static_cast<std::int64_t>(answer.rows.size()));
    writer.integer("all", static_cast<std::int64_t>(table.claims.size()));
    writer.integer("undated", answer.undated);
    writer.integer("offset", static_cast<std::int64_t>(offset));
    writer.json.key("facets");
    writer.object([&] {
      for (std::size_t facet = 0; facet < facet_names.size(); ++facet)
        writer.list(facet_names[facet], answer.facets[facet], [&](const FacetCount& value) {
          writer.json.open('[');
          writer.json.string(value.value);
          writer.json.integer(value.count);
          writer.json.close(']');
        });
    });
    const auto begin = std::min(offset, answer.rows.size()), end = std::min(begin + count, answer.rows.size());
    writer.list("rows", std::span(answer.rows).subspan(begin, end - begin),
                [&](std::uint32_t row) { write_claim(writer, table, table.claims[row]); });
  });
  return out;
}

std::string places_json(const ClaimView& view, const ClaimAnswer& answer) {
  const auto& table = view.table();
  struct Seen {
    ClaimTable::Place place;
    std::uint32_t claims = 0;
    std::map<ClaimType, std::uint32_t> types;
    std::map<Word, std::uint32_t> holders;  // who is said to control or to have captured it
  };
  std::map<std::tuple<Word, double, double, PlacePrecision>, Seen> seen;
  std::uint32_t nowhere = 0, unlocated = 0;
  for (const auto row : answer.rows) {
    const auto& claim = table.claims[row];
    const auto places = ClaimTable::of(table.places, claim.places);
    if (places.empty()) ++nowhere;
    bool located = false;
    for (const auto& place : places) {
      if (!place.located) continue;
      located = true;
      auto& at = seen[{place.label(), place.lat, place.lon, place.precision}];
      at.place = place;
      ++at.claims;
      ++at.types[claim.type];
      const bool held = claim.type == ClaimType::control || claim.type == ClaimType::capture;
      if (held && claim.certainty == Certainty::actual)
        for (const Word actor : ClaimTable::of(table.parties, claim.actors)) ++at.holders[actor];
    }
    if (!places.empty() && !located) ++unlocated;
  }
  std::string out;
  Writer writer(table, out);
  writer.object([&] {
    writer.integer("nowhere", nowhere);
    writer.integer("unlocated", unlocated);
    writer.list("places", seen, [&](const auto& entry) {
      const Seen& at = entry.second;
      writer.object([&] {
        writer.text("name", table.word(at.place.label()));
        writer.word("country", at.place.country);
        writer.word("admin1", at.place.admin1);
        writer.number("lat", at.place.lat);
        writer.number("lon", at.place.lon);
        writer.number("radius_km", at.place.radius_km);
        writer.text("precision", to_string(at.place.precision));
        writer.integer("claims", at.claims);
        writer.json.key("types");
        writer.object([&] {
          for (const auto& [type, count] : at.types) writer.integer(to_string(type), count);
        });
        writer.list("holders", at.holders, [&](const auto& holder) {
          writer.object([&] {
            writer.text("name", table.word(holder.first));
            writer.integer("claims", holder.second);
          });
        });
      });
    });
  });
  return out;
}

std::string days_json(const ClaimView& view, const ClaimAnswer& answer) {
  const auto& table = view.table();
  std::map<ClaimTable::Day, std::uint32_t> days;
  std::uint32_t undated = 0, spread = 0;
  for (const auto row : answer.rows) {
    const auto& claim = table.claims[row];
    if (!claim.earliest && !claim.latest) ++undated;
    // A claim of a whole year belongs to no day: only claims of at most a month are drawn, on their last day.
    else if (!claim.earliest || !claim.latest || *claim.latest - *claim.earliest > 31)
      ++spread;
    else
      ++days[*claim.latest];
  }
  std::string out;
  Writer writer(table, out);
  writer.object([&] {
    writer.integer("undated", undated);
    writer.integer("spread", spread);
    writer.list("days", days, [&](const auto& day) {
      writer.json.open('[');
      writer.json.string(day_text(day.first));
      writer.json.integer(day.second);
      writer.json.close(']');
    });
  });
  return out;
}

std::string voices_json(const ClaimView& view, const ClaimAnswer& answer) {
  const auto& table = view.table();
  struct Quoted {
    Word kind = 0;
    std::uint32_t claims = 0, first_hand = 0;
    std::map<Stance, std::uint32_t> stances;
    std::set<std::uint32_t> reports;
    std::set<Word> outlets, wordings;
  };
  std::map<Word, Quoted> voices;
  std::set<Word> parties;  // who does or suffers something in these claims
  std::uint32_t own = 0;
  for (const auto row : answer.rows) {
    const auto& claim = table.claims[row];
    const auto& source = table.sources[claim.source];
    for (const auto& range : {claim.actors, claim.targets})
      for (const Word party : ClaimTable::of(table.parties, range)) parties.insert(party);
    const auto chain = ClaimTable::of(table.voices, claim.voices);
    if (chain.empty()) ++own;
    for (const auto& voice : chain) {
      auto& quoted = voices[voice.label()];
      quoted.kind = voice.kind;
      ++quoted.claims;
      if (&voice == &chain.back()) ++quoted.first_hand;
      ++quoted.stances[voice.stance];
      quoted.reports.insert(claim.source);
      if (source.outlet != 0) quoted.outlets.insert(source.outlet);
      quoted.wordings.insert(voice.words);
    }
  }
  std::vector<std::pair<Word, const Quoted*>> sorted;
  for (const auto& [name, quoted] : voices) sorted.emplace_back(name, &quoted);
  std::ranges::sort(sorted, [&](const auto& a, const auto& b) {
    if (a.second->claims != b.second->claims) return a.second->claims > b.second->claims;
    return view.folded(a.first) < view.folded(b.first);
  });
  std::string out;
  Writer writer(table, out);
  writer.object([&] {
    writer.integer("own", own);
    writer.list("voices", sorted, [&](const auto& entry) {
      const auto& [name, quoted] = entry;
      writer.object([&] {
        writer.text("name", table.word(name));
        writer.word("kind", quoted->kind);
        writer.flag("party", parties.contains(name));
        writer.integer("claims", quoted->claims);
        writer.integer("first_hand", quoted->first_hand);
        writer.integer("reports", static_cast<std::int64_t>(quoted->reports.size()));
        writer.json.key("stances");
        writer.object([&] {
          for (const auto& [stance, count] : quoted->stances) writer.integer(to_string(stance), count);
        });
        writer.list("outlets", quoted->outlets, [&](Word word) { writer.json.string(table.word(word)); });
        writer.list("wordings", quoted->wordings, [&](Word word) { writer.json.string(table.word(word)); });
      });
    });
  });
  return out;
}

}  // namespace selon
