// Claims and events as JSON that other standards define: GeoJSON, W3C Web Annotation, PLOVER; and as our own JSON
// Lines.
//
// In: claims and events. Out: the bytes of their items, behind those that are there (what stands around all of them is
// export.cpp's); fields that are empty are counted for the side file.
#pragma once

#include "export/event_rows.h"

namespace selon {

void write_geojson(const Picture& picture, Export& exported);       // RFC 7946: one feature an event
void write_annotations(const Picture& picture, Export& exported);   // one annotation a claim
void write_plover(const Picture& picture, Export& exported);        // one line a claim that has a PLOVER type
void write_events_jsonl(const Picture& picture, Export& exported);  // one line an event with all its claims

}  // namespace selon
