#include "claim/frame.h"

#include <array>
#include <utility>

namespace selon {
namespace {

constexpr Part actor = Part::actor, target = Part::target;

ArgumentParts parts_of_frame(Frame frame) {
  switch (frame) {
    case Frame::does:
      return {.subject = actor, .passive_subject = target, .object = target, .by = actor, .against = target};
    case Frame::gains:
      return {.subject = actor, .owner = target, .by = actor, .against = target, .with = actor, .from = target};
    case Frame::moves:
      return {.subject = actor, .passive_subject = actor, .by = actor, .against = target, .with = actor};
    case Frame::suffers:
      return {.subject = target, .passive_subject = target, .by = actor};
    case Frame::musters:
      return {.subject = actor, .passive_subject = actor, .by = actor, .against = target};
    case Frame::act:
      return {.adjective = actor, .by = actor, .against = target, .between = actor, .of = actor, .governor = actor};
    case Frame::done_to:
      return {.adjective = target, .by = actor, .against = target, .between = target, .of = target};
    case Frame::taking:
      return {.by = actor, .from = target};
    case Frame::together:
      return {.subject = actor,
              .passive_subject = actor,
              .object = target,
              .adjective = actor,
              .by = actor,
              .against = target,
              .between = actor,
              .with = target,
              .of = actor,
              .governor = actor};
    case Frame::backing:
      return {.adjective = actor, .by = actor, .of = actor, .from = target};
    case Frame::place_lost:
      return {.by = actor};
  }
  return {};
}

Part parse_part(std::string_view name) { return name == "actor" ? actor : name == "target" ? target : Part::nobody; }

}  // namespace

Link parse_link(std::string_view value) {
  constexpr std::array<std::pair<std::string_view, Link>, 6> links = {{{"by", Link::by},
                                                                       {"against", Link::against},
                                                                       {"between", Link::between},
                                                                       {"with", Link::with},
                                                                       {"of", Link::of},
                                                                       {"from", Link::from}}};
  for (const auto& [name, link] : links)
    if (name == value) return link;
  return Link::aside;
}

Part ArgumentParts::at(Link link) const {
  switch (link) {
    case Link::by:
      return by;
    case Link::against:
      return against;
    case Link::between:
      return between;
    case Link::with:
      return with;
    case Link::of:
      return of;
    case Link::from:
      return from;
    case Link::none:
    case Link::aside:
      return Part::nobody;
  }
  return Part::nobody;
}

ArgumentParts parts_of(const Trigger& trigger) {
  ArgumentParts parts = parts_of_frame(trigger.frame);
  const std::array<std::pair<std::string_view, Part*>, 11> slots = {{{"subject", &parts.subject},
                                                                     {"passive_subject", &parts.passive_subject},
                                                                     {"object", &parts.object},
                                                                     {"owner", &parts.owner},
                                                                     {"adjective", &parts.adjective},
                                                                     {"by", &parts.by},
                                                                     {"against", &parts.against},
                                                                     {"between", &parts.between},
                                                                     {"with", &parts.with},
                                                                     {"of", &parts.of},
                                                                     {"from", &parts.from}}};
  for (const auto& [name, part] : slots)
    if (const auto said = trigger.rule->argument(name); !said.empty()) *part = parse_part(said);
  return parts;
}

ArgumentParts parts_of_verb(const Trigger& trigger) {
  switch (trigger.frame) {
    case Frame::act:
      return {.subject = actor, .passive_subject = target, .object = target, .by = actor, .against = target};
    case Frame::done_to:
      return parts_of_frame(Frame::does);
    case Frame::taking:
      return parts_of_frame(Frame::gains);
    default:
      return parts_of(trigger);
  }
}

}  // namespace selon
