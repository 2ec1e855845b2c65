#include "base/great_circle.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace selon {

constexpr double earth_km = 6371.0, degree = std::numbers::pi / 180;

GeoPoint::GeoPoint(double latitude, double longitude)
    : lat(latitude), lon(longitude), cos_lat(std::cos(latitude * degree)) {}

double GeoPoint::haversine(const GeoPoint& other) const {
  const double north = std::sin((other.lat - lat) * degree / 2), east = std::sin((other.lon - lon) * degree / 2);
  return north * north + cos_lat * other.cos_lat * east * east;
}

double haversine_km(double haversine) { return 2 * earth_km * std::asin(std::min(1.0, std::sqrt(haversine))); }

double distance_km(double lat, double lon, double other_lat, double other_lon) {
  return haversine_km(GeoPoint(lat, lon).haversine(GeoPoint(other_lat, other_lon)));
}

}  // namespace selon
