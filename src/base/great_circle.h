// How far two points of the earth are apart, along the great circle through both (haversine formula).
//
// In: degrees north and east. Out: kilometres, on a globe of radius 6,371 km.
#pragma once

namespace selon {

double distance_km(double lat, double lon, double other_lat, double other_lon);

// A point that is compared with many others.
struct GeoPoint {
  double lat, lon, cos_lat;
  GeoPoint(double latitude, double longitude);
  // Haversine of the angle between them: grows as the distance does, and costs no root and no arc sine.
  double haversine(const GeoPoint& other) const;
};
double haversine_km(double haversine);

}  // namespace selon
