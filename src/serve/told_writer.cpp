#include "serve/told_writer.h"

#include "selon/names.h"

namespace selon {

void write_figure(ToldWriter& out, const ToldFigure& figure) {
  out.object([&] {
    out.text("words", figure.words);
    out.number("value", figure.value);
    out.number("low", figure.low);
    out.number("high", figure.high);
    out.flag("approximate", figure.approximate);
    out.text("unit", figure.unit);
    out.text("kind", to_string(figure.kind));
    out.json.key("category");
    figure.category ? out.json.string(to_string(*figure.category)) : out.json.null();
  });
}

void write_claim(ToldWriter& out, const ToldClaim& claim) {
  out.object([&] {
    out.text("id", claim.id);
    out.integer("report", static_cast<std::size_t>(claim.report));
    out.integer("witness", static_cast<std::size_t>(claim.witness));
    out.text_or_null("outlet", claim.metadata.outlet);
    out.text_or_null("title", claim.metadata.title);
    out.text_or_null("language", claim.metadata.language);
    out.day("published", claim.metadata.published);
    out.text("type", to_string(claim.type));
    out.text("certainty", to_string(claim.certainty));
    out.flag("background", claim.background);
    out.text("trigger", claim.trigger);
    out.text("evidence", claim.evidence);
    const auto names = [&](const ToldActor& actor) { out.json.string(actor.name); };
    out.list("actors", claim.actors, names);
    out.list("targets", claim.targets, names);
    out.list("places", claim.places, [&](const ToldPlace& place) { out.json.string(place.shown()); });
    out.day("earliest", claim.when ? claim.when->days.earliest : std::nullopt);
    out.day("latest", claim.when ? claim.when->days.latest : std::nullopt);
    out.list("figures", claim.figures, [&](const ToldFigure& figure) { write_figure(out, figure); });
    out.list("voices", claim.voices, [&](const ToldVoice& voice) {
      out.object([&] {
        out.text("label", voice.shown());
        out.text("stance", to_string(voice.stance));
      });
    });
  });
}

}  // namespace selon
