#!/usr/bin/env bash
# A map of the country that a Vietnamese office publishes shows Hoàng Sa and Trường Sa (Paracel and Spratly Islands). Natural Earth's
# boundaries as world-atlas 2.0.2 (npm) carries them, from which most charting tools cut their maps, end Vietnam (704) at 109.5 degrees
# east in all three sizes; what lies further east is given to others, or stands in the finest one as "Spratly Is." without a code, so
# that no choice of countries by code brings it. Nothing in the data says that something is missing. Data drawn for Vietnam do
# otherwise: @svg-maps/vietnam 2.0.0 has 65 places, 63 provinces (those before July 2025) and the two archipelagos by name.
#
# Seen on 2026-11-29 with Node.js 20:
#   countries-110m: Vietnam to 109.3, islands without a code: none
#   countries-50m: Vietnam to 109.4, islands without a code: none
#   countries-10m: Vietnam to 109.5, islands without a code: Spratly Is.
#   drawn for Vietnam: 65 places, among them Hoang Sa, Truong Sa
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts world-atlas@2.0.2 topojson-client@3.1.0 @svg-maps/vietnam@2.0.0

cat >look.js <<'JS'
const { feature } = require("topojson-client");

const polygons = ({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);
const isEast = ([x, y]) => x > 110 && x < 117 && y > 6 && y < 18;

for (const name of ["countries-110m", "countries-50m", "countries-10m"]) {
  const world = require("world-atlas/" + name + ".json");
  const countries = feature(world, world.objects.countries).features;
  const vietnam = countries.find(country => country.id === "704");
  const east = Math.max(...polygons(vietnam).flatMap(([outline]) => outline.map(([x]) => x)));
  const islands = countries
    .filter(country => country.id === undefined && polygons(country).some(([outline]) => outline.every(isEast)))
    .map(country => country.properties.name);
  console.log(name + ": Vietnam to " + east.toFixed(1) + ", islands without a code: " + (islands.join(", ") || "none"));
}

const drawn = require("@svg-maps/vietnam");
const places = (drawn.default || drawn).locations.map(place => place.name);
console.log(
  "drawn for Vietnam: " + places.length + " places, among them " + places.filter(name => /^(Hoang|Truong) Sa$/.test(name)).join(", ")
);
JS
seen="$(node look.js)"
echo "$seen"
[ "$seen" = 'countries-110m: Vietnam to 109.3, islands without a code: none
countries-50m: Vietnam to 109.4, islands without a code: none
countries-10m: Vietnam to 109.5, islands without a code: Spratly Is.
drawn for Vietnam: 65 places, among them Hoang Sa, Truong Sa' ]
