#include "summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "selon/names.h"

namespace selon::cli {
namespace {

constexpr std::size_t indent = 2, claim_indent = 4, label_columns = 11;
constexpr std::size_t most_quoted_bytes = 600;  // some five lines; a "sentence" of a broken file may be the whole file

// A growing page with a left margin, a column of labels, and text wrapped beside it.
class Page {
 public:
  explicit Page(const Look& look) : look_(look) {}

  void line(std::string_view text = {}) { text_.append(text).push_back('\n'); }

  void labelled(std::string_view label, std::string_view text, Paint kind = Paint::plain) {
    const std::string clean = printable(text);
    const std::size_t left = claim_indent + label_columns;
    bool first = true;
    for (const Piece piece : wrap(clean, look_.width - left)) {
      text_.append(claim_indent, ' ');
      text_.append(first ? paint(look_, Paint::faint, pad(std::string(label), label_columns))
                         : std::string(label_columns, ' '));
      line(paint(look_, kind, std::string_view(clean).substr(piece.start, piece.end - piece.start)));
      first = false;
    }
  }

  // Words of the report in quotation marks, with the triggers in them stressed. `before` and `after`: what was cut off.
  void quoted(const Text& text, Span span, std::vector<Span> stressed, std::string_view before,
              std::string_view after) {
    std::string clean = "“" + std::string(before);
    std::vector<Piece> strong;
    std::uint32_t at = span.start;
    std::ranges::sort(stressed);
    for (const Span trigger : stressed) {
      if (trigger.start < at || !span.contains(trigger)) continue;
      clean += printable(text.slice({at, trigger.start}));
      const std::size_t start = clean.size();
      clean += printable(text.slice(trigger));
      strong.push_back({start, clean.size()});
      at = trigger.end;
    }
    clean.append(printable(text.slice({at, span.end}))).append(after).append("”");
    for (const Piece line_piece : wrap(clean, look_.width - indent)) {
      text_.append(indent, ' ');
      std::size_t written = line_piece.start;
      const auto write_to = [&](std::size_t end, Paint kind) {
        end = std::clamp(end, written, line_piece.end);
        text_.append(paint(look_, kind, std::string_view(clean).substr(written, end - written)));
        written = end;
      };
      for (const Piece piece : strong) {
        write_to(piece.start, Paint::plain);
        write_to(piece.end, Paint::accent);
      }
      write_to(line_piece.end, Paint::plain);
      line();
    }
  }

  std::string take() { return std::move(text_); }

 private:
  const Look& look_;
  std::string text_;
};

std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) out.append(out.empty() ? "" : between).append(part);
  return out;
}

template <typename Format>
std::string list(const std::vector<Index>& indices, std::string_view between, Format format) {
  std::vector<std::string> parts;
  for (const Index index : indices) parts.push_back(format(index));
  return join(parts, between);
}

std::string parties(const Record& record, const Claim& claim) {
  const auto names = [&](const std::vector<Index>& indices) {
    return list(indices, ", ", [&](Index index) { return record.actors[index].name; });
  };
  const std::string by = names(claim.actor), to = names(claim.target);
  if (to.empty()) return by;
  return by.empty() ? "→ " + to : by + " → " + to;
}

std::string when(const When& when) {
  const std::string days = format_days(when.days);
  switch (when.basis) {
    case Basis::stated:
      return days;
    case Basis::context:
      return days + " (from the context)";
    case Basis::published:
      return days + " (the day of publication)";
  }
  return days;
}

// What the voice does, as the label before its name.
std::string_view verb(Stance stance) {
  switch (stance) {
    case Stance::states:
      return "says";
    case Stance::claims:
      return "owns up";
    default:
      return to_string(stance);
  }
}

std::string speaker(const Record& record, const Voice& voice) {
  const std::string words(record.text.slice(voice.source));
  if (!voice.source_actor) return words;
  const std::string& name = record.actors[*voice.source_actor].name;
  return name == words ? name : fmt::format("{} (“{}”)", name, words);
}

// The evidence, or some of it around the trigger when it is too long to be read, cut at spaces.
void add_quotation(Page& page, const Text& text, const Claim& claim, const std::vector<Span>& triggers) {
  const Span whole = claim.evidence.contains(claim.trigger) ? claim.evidence : claim.trigger;
  Span shown = whole;
  if (whole.size() > most_quoted_bytes) {
    const std::uint32_t around = most_quoted_bytes / 2;
    const auto space_after = [&](std::uint32_t at, std::uint32_t otherwise) {
      const std::size_t space = text.utf8().substr(at, 80).find(' ');
      return space == std::string_view::npos ? otherwise : at + static_cast<std::uint32_t>(space);
    };
    if (claim.trigger.start - whole.start > around)
      shown.start = std::min(space_after(claim.trigger.start - around, claim.trigger.start), claim.trigger.start);
    if (whole.end - claim.trigger.end > around)
      shown.end = std::min(space_after(claim.trigger.end + around, claim.trigger.end), whole.end);
  }
  page.quoted(text, shown, triggers, shown.start > whole.start ? "…" : "", shown.end < whole.end ? " …" : "");
}

void add_fields(Page& page, const Record& record, const Claim& claim, const std::string& id, const Look& look) {
  std::string heading(claim_indent, ' ');
  heading += paint(look, Paint::strong, spaced(to_string(claim.type)));
  heading += "  " + paint(look, Paint::accent, "“" + printable(record.text.slice(claim.trigger)) + "”");
  if (claim.certainty != Certainty::actual) heading += "  " + paint(look, Paint::warning, to_string(claim.certainty));
  if (claim.background) heading += "  " + paint(look, Paint::faint, "background");
  if (claim.disputes) heading += "  " + paint(look, Paint::warning, fmt::format("disputes c{}", *claim.disputes));
  heading += "  " + paint(look, Paint::faint, id);
  page.line(heading);

  if (const std::string who = parties(record, claim); !who.empty()) page.labelled("who", who);
  if (!claim.place.empty())
    page.labelled("where", list(claim.place, "; ", [&](Index i) { return format_place(record, record.places[i]); }));
  if (claim.when) page.labelled("when", when(*claim.when));
  if (!claim.figures.empty())
    page.labelled("figures",
                  list(claim.figures, "; ", [&](Index i) { return format_figure(record, record.figures[i]); }));
  if (claim.means) page.labelled("by means", record.text.slice(*claim.means));
  if (claim.voices.empty())
    page.labelled("told by", record.metadata.outlet.value_or("the outlet") + ", in its own name");
  for (std::size_t i = 0; i < claim.voices.size(); ++i) {
    const Voice& voice = record.voices[claim.voices[i]];
    page.labelled(verb(voice.stance), (i > 0 ? "↳ " : "") + speaker(record, voice));
  }
}

void add_notes(Page& page, const Record& record, NoteDetail detail) {
  if (record.notes.empty()) return;
  if (detail == NoteDetail::counts) {
    std::map<std::string, int> counts;
    for (const Note& note : record.notes) ++counts[note.code];
    std::vector<std::string> parts;
    for (const auto& [code, count] : counts) parts.push_back(fmt::format("{} {}", count, code));
    page.labelled("not read", join(parts, ", "), Paint::faint);
    return;
  }
  for (const Note& note : record.notes) {
    const std::string words = note.mention ? fmt::format(" “{}”", record.text.slice(*note.mention)) : "";
    page.labelled("not read", fmt::format("{}:{} {}", note.code, words, note.message));
  }
}

}  // namespace

std::string spaced(std::string_view name) {
  std::string out(name);
  std::ranges::replace(out, '_', ' ');
  return out;
}

std::string counted(std::uint64_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string format_days(const Days& days) {
  if (days.earliest && days.earliest == days.latest) return format_date(*days.earliest);
  if (days.earliest && days.latest)
    return fmt::format("{} to {}", format_date(*days.earliest), format_date(*days.latest));
  if (days.earliest) return "from " + format_date(*days.earliest);
  if (days.latest) return "until " + format_date(*days.latest);
  return "day not known";
}

std::string format_bounds(const Figure& figure) {
  const auto about = [&](double number) { return fmt::format("{}{}", figure.approximate ? "~" : "", number); };
  if (figure.low && figure.low == figure.high) return about(*figure.low);
  if (figure.low && figure.high) return fmt::format("{}–{}", *figure.low, *figure.high);
  if (figure.low) return fmt::format("≥{}", *figure.low);
  if (figure.high) return fmt::format("≤{}", *figure.high);
  return figure.value ? about(*figure.value) : "?";
}

std::string format_figure(const Record& record, const Figure& figure) {
  std::string out = format_bounds(figure);
  if (figure.unit == "percent") {
    out += " %";
  } else if (figure.unit == "person") {
    out += figure.kind == FigureKind::count ? " persons" : " " + spaced(to_string(figure.kind));
  } else if (!figure.unit.empty()) {
    out += " " + (figure.unit == "km2" ? std::string("km²") : spaced(figure.unit));
  }
  if (figure.category && *figure.category != Category::unknown)
    out += fmt::format(" ({})", spaced(to_string(*figure.category)));
  if (figure.lexeme != "number") out += fmt::format(" (“{}”)", record.text.slice(figure.mention));
  if (figure.part_of) out += " of " + format_bounds(record.figures[*figure.part_of]);
  return out;
}

std::string format_place(const Record& record, const Place& place) {
  std::string out;
  if (place.relation) {
    const std::string of = list(place.relation->of, " and ", [&](Index i) {
      return record.places[i].name.value_or(std::string(record.text.slice(record.places[i].mention)));
    });
    out = spaced(to_string(place.relation->kind)) + " " + of;
    if (!place.name) return out;
    out = *place.name + ", " + out;
  } else if (place.name) {
    out = *place.name;
  } else {
    return fmt::format("“{}”", record.text.slice(place.mention));
  }
  std::vector<std::string> within;
  if (place.admin1 && place.admin1 != place.name) within.push_back(*place.admin1);
  if (place.country && place.kind != PlaceKind::country) within.push_back(*place.country);
  return within.empty() ? out : fmt::format("{} ({})", out, join(within, ", "));
}

std::string heading(const Record& record, const std::string& origin, const Look& look) {
  Page page(look);
  const std::string title =
      printable(record.metadata.title.value_or(origin.empty() ? record.id.substr(0, 12) : origin));
  for (const Piece piece : wrap(title, look.width))
    page.line(paint(look, Paint::strong, std::string_view(title).substr(piece.start, piece.end - piece.start)));
  std::vector<std::string> facts;
  if (record.metadata.title && !origin.empty()) facts.push_back(origin);
  facts.push_back(record.metadata.published ? format_date(*record.metadata.published) : "no date of publication");
  facts.push_back(record.metadata.outlet.value_or("outlet not known"));
  facts.push_back(record.language);
  const std::string below = printable(join(facts, " · "));
  for (const Piece piece : wrap(below, look.width))
    page.line(paint(look, Paint::faint, std::string_view(below).substr(piece.start, piece.end - piece.start)));
  return page.take();
}

std::string format_claim(const Record& record, Index index, const std::string& id, const Look& look) {
  const Claim& claim = record.claims[index];
  Page page(look);
  add_quotation(page, record.text, claim, {claim.trigger});
  add_fields(page, record, claim, id, look);
  return page.take();
}

std::string summarize(const Record& record, const std::string& origin, NoteDetail notes, const Look& look) {
  Page page(look);
  // A sentence often makes several claims: its words stand once, and the claims below them.
  for (Index first = 0, end = 0; first < record.claims.size(); first = end) {
    const Span evidence = record.claims[first].evidence;
    std::vector<Span> triggers;
    for (end = first; end < record.claims.size() && record.claims[end].evidence == evidence; ++end) {
      triggers.push_back(record.claims[end].trigger);
      if (evidence.size() > most_quoted_bytes) {  // then each claim has words of its own
        ++end;
        break;
      }
    }
    page.line();
    add_quotation(page, record.text, record.claims[first], triggers);
    for (Index i = first; i < end; ++i) {
      page.line();
      add_fields(page, record, record.claims[i], fmt::format("c{}", i), look);
    }
  }
  page.line();
  if (record.claims.empty()) {
    const std::string read = fmt::format("no claims ({}, {}, {}, {})", counted(record.places.size(), "place"),
                                         counted(record.times.size(), "time"), counted(record.figures.size(), "figure"),
                                         counted(record.voices.size(), "voice"));
    page.line(std::string(claim_indent, ' ') + paint(look, Paint::faint, read));
  }
  add_notes(page, record, notes);
  if (record.claims.empty() || !record.notes.empty()) page.line();
  return heading(record, origin, look) + page.take();
}

}  // namespace selon::cli
