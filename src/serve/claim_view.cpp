#include "serve/claim_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <numeric>

#include "base/utf8.h"
#include "selon/names.h"

namespace selon {
namespace {

using Row = ClaimTable::Claim;
using Word = ClaimTable::Word;

constexpr std::size_t facet_count = facet_names.size();
constexpr std::array<std::string_view, 9> sorts{"report", "day",   "published", "type",      "place",
                                                "actor",  "voice", "certainty", "confidence"};

std::size_t at(Facet facet) { return static_cast<std::size_t>(facet); }

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : bare(text) + " ") {
    if (c != ' ' && c != '\t' && c != '\n') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

std::optional<ClaimTable::Day> day_of(const std::string& value) {
  const auto date = parse_date(value);
  if (!date) return std::nullopt;
  return static_cast<ClaimTable::Day>(date->time_since_epoch().count());
}

// Words of one kind as a set: whether a claim has one of them is one look per word.
using WordSet = std::vector<char>;

}  // namespace

Result<ClaimQuestion> ClaimQuestion::parse(const Parameters& parameters) {
  ClaimQuestion question;
  for (const auto& [name, value] : parameters) {
    if (value.empty()) continue;
    if (const auto facet = std::ranges::find(facet_names, name); facet != facet_names.end()) {
      question.wanted[static_cast<std::size_t>(facet - facet_names.begin())].push_back(value);
    } else if (name == "since" || name == "until") {
      const auto day = day_of(value);
      if (!day) return fail(ErrorKind::bad_input, fmt::format("{}: \"{}\" is no day such as 2017-10-13", name, value));
      (name == "since" ? question.since : question.until) = day;
    } else if (name == "undated") {
      question.undated = value == "1";
    } else if (name == "q") {
      question.text = value;
    } else if (name == "sort") {
      question.descending = value.starts_with('-');
      question.sort = value.substr(question.descending ? 1 : 0);
      if (std::ranges::find(sorts, question.sort) == sorts.end())
        return fail(ErrorKind::bad_input, fmt::format("sort: there is no order \"{}\"", value));
    }
  }
  return question;
}

ClaimView::ClaimView(ClaimTable table) : table_(std::move(table)) {
  folded_words_.reserve(table_.words.size());
  for (const auto& word : table_.words) folded_words_.push_back(bare(word));
  folded_evidences_.reserve(table_.evidences.size());
  for (const auto& evidence : table_.evidences) folded_evidences_.push_back(bare(evidence));
  std::vector<std::uint32_t> sorted(table_.words.size());
  std::iota(sorted.begin(), sorted.end(), 0u);
  std::ranges::sort(sorted, {}, [&](std::uint32_t word) -> const std::string& { return folded_words_[word]; });
  word_order_.resize(sorted.size());
  for (std::uint32_t rank = 0; rank < sorted.size(); ++rank) word_order_[sorted[rank]] = rank;
}

struct ClaimView::Fits {
  // For each word that is searched: in which evidences and in which other words it stands.
  std::vector<std::vector<char>> in_evidence;
  std::vector<WordSet> in_word;
};

void ClaimView::find_words(const std::string& text, Fits& fits) const {
  for (const auto& searched : words_of(text)) {
    auto& evidences = fits.in_evidence.emplace_back(folded_evidences_.size());
    for (std::size_t i = 0; i < evidences.size(); ++i)
      evidences[i] = folded_evidences_[i].find(searched) != std::string::npos;
    auto& words = fits.in_word.emplace_back(folded_words_.size());
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = folded_words_[i].find(searched) != std::string::npos;
  }
}

ClaimAnswer ClaimView::ask(const ClaimQuestion& question) const {
  // What is wanted, as sets over words (by their folded form) or over enum values.
  std::array<WordSet, facet_count> wanted;
  for (std::size_t facet = 0; facet < facet_count; ++facet) {
    if (question.wanted[facet].empty()) continue;
    std::vector<std::string> folded;
    for (const auto& value : question.wanted[facet]) folded.push_back(bare(value));
    wanted[facet].resize(table_.words.size());
    for (std::size_t word = 1; word < table_.words.size(); ++word)
      wanted[facet][word] = std::ranges::find(folded, folded_words_[word]) != folded.end();
  }
  std::array<bool, names_of<ClaimType>().size()> types{};
  for (const auto& value : question.wanted[at(Facet::type)])
    if (const auto type = from_string<ClaimType>(value)) types[static_cast<std::size_t>(*type)] = true;
  std::array<bool, names_of<Certainty>().size()> certainties{};
  for (const auto& value : question.wanted[at(Facet::certainty)])
    if (const auto certainty = from_string<Certainty>(value)) certainties[static_cast<std::size_t>(*certainty)] = true;
  std::vector<std::int64_t> reports;
  for (const auto& value : question.wanted[at(Facet::report)]) reports.push_back(std::atoll(value.c_str()));
  const bool own_wanted =
      std::ranges::find(question.wanted[at(Facet::voice)], own_voice) != question.wanted[at(Facet::voice)].end();
  Fits fits;
  find_words(question.text, fits);

  const auto any = [&](Facet facet) { return question.wanted[at(facet)].empty(); };
  const auto has = [&](Facet facet, Word word) { return wanted[at(facet)][word] != 0; };
  const auto place_fits = [&](const Row& claim) {
    for (const auto& place : ClaimTable::of(table_.places, claim.places))
      for (const Word word : {place.name, place.words, place.admin1, place.country})
        if (has(Facet::place, word)) return true;
    return false;
  };
  const auto actor_fits = [&](const Row& claim) {
    for (const auto& range : {claim.actors, claim.targets})
      for (const Word word : ClaimTable::of(table_.parties, range))
        if (has(Facet::actor, word)) return true;
    return false;
  };
  const auto voice_fits = [&](const Row& claim) {
    if (own_wanted && claim.voices.begin == claim.voices.end) return true;
    for (const auto& voice : ClaimTable::of(table_.voices, claim.voices))
      if (has(Facet::voice, voice.words) || has(Facet::voice, voice.actor)) return true;
    return false;
  };
  const auto text_fits = [&](const Row& claim) {
    const auto& source = table_.sources[claim.source];
    for (std::size_t i = 0; i < fits.in_word.size(); ++i) {
      if (fits.in_evidence[i][claim.evidence]) continue;
      const auto& in = fits.in_word[i];
      bool found = in[source.outlet] || in[source.title];
      for (const auto& place : ClaimTable::of(table_.places, claim.places)) found = found || in[place.name];
      for (const auto& range : {claim.actors, claim.targets})
        for (const Word word : ClaimTable::of(table_.parties, range)) found = found || in[word];
      for (const auto& voice : ClaimTable::of(table_.voices, claim.voices))
        found = found || in[voice.words] || in[voice.actor];
      if (!found) return false;
    }
    return true;
  };

  ClaimAnswer answer;
  std::array<std::uint32_t, names_of<ClaimType>().size()> type_counts{};
  std::array<std::uint32_t, names_of<Certainty>().size()> certainty_counts{};
  std::vector<std::uint32_t> place_counts(table_.words.size()), actor_counts(table_.words.size()),
      voice_counts(table_.words.size()), outlet_counts(table_.words.size());
  // Each claim counts once for a value, even when it names it twice.
  constexpr auto never = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> place_seen(table_.words.size(), never), actor_seen(place_seen);

  for (std::uint32_t row = 0; row < table_.claims.size(); ++row) {
    const Row& claim = table_.claims[row];
    const auto& source = table_.sources[claim.source];
    unsigned failed = 0;
    std::size_t failed_facet = facet_count;
    const auto check = [&](Facet facet, bool fits_it) {
      if (!fits_it) ++failed, failed_facet = at(facet);
    };
    check(Facet::type, any(Facet::type) || types[static_cast<std::size_t>(claim.type)]);
    check(Facet::certainty, any(Facet::certainty) || certainties[static_cast<std::size_t>(claim.certainty)]);
    check(Facet::outlet, any(Facet::outlet) || has(Facet::outlet, source.outlet));
    check(Facet::report, any(Facet::report) || std::ranges::find(reports, source.number) != reports.end());
    if (failed > 1) continue;
    check(Facet::place, any(Facet::place) || place_fits(claim));
    check(Facet::actor, any(Facet::actor) || actor_fits(claim));
    check(Facet::voice, any(Facet::voice) || voice_fits(claim));
    if (failed > 1 || !text_fits(claim)) continue;
    const bool dated = claim.earliest || claim.latest;
    if (question.undated && dated) continue;
    if (question.since || question.until) {
      if (!dated) {
        if (failed == 0) ++answer.undated;
        continue;
      }
      if (question.since && claim.latest && *claim.latest < *question.since) continue;
      if (question.until && claim.earliest && *claim.earliest > *question.until) continue;
    }
    if (failed == 0) answer.rows.push_back(row);
    // Counted for a field: what fits all other fields.
    const auto counts = [&](Facet facet) { return failed == 0 || failed_facet == at(facet); };
    if (counts(Facet::type)) ++type_counts[static_cast<std::size_t>(claim.type)];
    if (counts(Facet::certainty)) ++certainty_counts[static_cast<std::size_t>(claim.certainty)];
    if (counts(Facet::outlet)) ++outlet_counts[source.outlet];
    if (counts(Facet::place))
      for (const auto& place : ClaimTable::of(table_.places, claim.places))
        if (std::exchange(place_seen[place.label()], row) != row) ++place_counts[place.label()];
    if (counts(Facet::actor))
      for (const auto& range : {claim.actors, claim.targets})
        for (const Word word : ClaimTable::of(table_.parties, range))
          if (std::exchange(actor_seen[word], row) != row) ++actor_counts[word];
    if (counts(Facet::voice)) {
      if (claim.voices.begin == claim.voices.end) ++voice_counts[0];
      for (const auto& voice : ClaimTable::of(table_.voices, claim.voices)) ++voice_counts[voice.label()];
    }
  }

  const auto by_count = [](std::vector<FacetCount>& counts) {
    std::ranges::stable_sort(counts, [](const FacetCount& a, const FacetCount& b) { return a.count > b.count; });
  };
  const auto enum_facet = [&](Facet facet, const auto& counts, const auto& names) {
    auto& list = answer.facets[at(facet)];
    for (std::size_t i = 0; i < counts.size(); ++i)
      if (counts[i] > 0) list.push_back({std::string(names[i]), counts[i]});
    by_count(list);
  };
  enum_facet(Facet::type, type_counts, names_of<ClaimType>());
  enum_facet(Facet::certainty, certainty_counts, names_of<Certainty>());
  const auto word_facet = [&](Facet facet, const std::vector<std::uint32_t>& counts, std::string_view unnamed) {
    std::vector<std::uint32_t> words;
    for (std::uint32_t word = unnamed.empty() ? 1 : 0; word < counts.size(); ++word)
      if (counts[word] > 0) words.push_back(word);
    const auto more = [&](std::uint32_t a, std::uint32_t b) {
      return counts[a] != counts[b] ? counts[a] > counts[b] : word_order_[a] < word_order_[b];
    };
    constexpr std::size_t most = 200;  // what a list of checkboxes can show; the rest is found by typing
    const auto shown = std::min(words.size(), most);
    std::ranges::partial_sort(words, words.begin() + static_cast<std::ptrdiff_t>(shown), more);
    for (std::size_t i = 0; i < shown; ++i)
      answer.facets[at(facet)].push_back(
          {words[i] == 0 ? std::string(unnamed) : table_.words[words[i]], counts[words[i]]});
  };
  word_facet(Facet::place, place_counts, "");
  word_facet(Facet::actor, actor_counts, "");
  word_facet(Facet::voice, voice_counts, own_voice);
  word_facet(Facet::outlet, outlet_counts, "");

  // Order: by a key of each row; rows with nothing to sort by come last either way; ties stay in the order of reports.
  if (question.sort == "report" && !question.descending) return answer;
  constexpr auto last = std::numeric_limits<std::int64_t>::max();
  const auto rank = [&](Word word) -> std::int64_t { return word == 0 ? last : word_order_[word]; };
  const auto key = [&](const Row& claim) -> std::int64_t {
    const auto& source = table_.sources[claim.source];
    if (question.sort == "report") return source.number;
    if (question.sort == "day") return claim.latest ? *claim.latest : claim.earliest ? *claim.earliest : last;
    if (question.sort == "published") return source.published ? *source.published : last;
    if (question.sort == "type") return static_cast<std::int64_t>(claim.type);
    if (question.sort == "certainty") return static_cast<std::int64_t>(claim.certainty);
    if (question.sort == "confidence") return static_cast<std::int64_t>(claim.confidence * 1000);
    if (question.sort == "place")
      return claim.places.begin == claim.places.end ? last : rank(table_.places[claim.places.begin].label());
    if (question.sort == "actor")
      return claim.actors.begin == claim.actors.end ? last : rank(table_.parties[claim.actors.begin]);
    return claim.voices.begin == claim.voices.end ? last : rank(table_.voices[claim.voices.end - 1].label());
  };
  std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
  keyed.reserve(answer.rows.size());
  for (const auto row : answer.rows) keyed.emplace_back(key(table_.claims[row]), row);
  std::ranges::stable_sort(keyed, [&](const auto& a, const auto& b) {
    if (a.first == last || b.first == last) return a.first != last && b.first == last;
    return question.descending ? a.first > b.first : a.first < b.first;
  });
  for (std::size_t i = 0; i < keyed.size(); ++i) answer.rows[i] = keyed[i].second;
  return answer;
}

}  // namespace selon
