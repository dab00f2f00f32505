#!/usr/bin/env bash
# A map of Việt Nam must show Hoàng Sa and Trường Sa, and a map for the web must be small. Mapshaper 0.7.70 (npm), with which most make it
# so, takes points away from all lines alike, the least telling first: an island a few hundred metres across has none that tells much
# beside a coast of hundreds of kilometres. Asked to keep half of all points it already takes every island of both archipelagos: the two
# features stay, names and all, with no shape, so that nothing is missed where features are counted, and nothing is said. With keep-shapes
# each keeps one island of two and three. Whoever makes such a map smaller looks for the islands afterwards, or joins them on in the end.
#
# Seen on 2026-12-01 with Node.js 20, round islands at their places and a coast of 401 points (shapes, and points in all):
#   before: Khánh Hòa 1, Trường Sa 3, Hoàng Sa 2; 469 points
#   50%: Khánh Hòa 1, Trường Sa 0, Hoàng Sa 0; 231 points
#   10%: Khánh Hòa 1, Trường Sa 0, Hoàng Sa 0; 48 points
#   10% keep-shapes: Khánh Hòa 1, Trường Sa 1, Hoàng Sa 1; 57 points
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mapshaper@0.7.70

cat >map.js <<'JS'
const fs = require("fs");

const island = (longitude, latitude, radius) => {
  const ring = Array.from({ length: 12 }, (_, i) => [
    longitude + radius * Math.cos((i * Math.PI) / 6),
    latitude - radius * Math.sin((i * Math.PI) / 6),
  ]);
  return [[...ring, ring[0]]];
};
// A coast that goes to and fro, the same on every machine.
const coast = Array.from({ length: 401 }, (_, i) => [109 + ((i * 37) % 101) / 1000, 11.5 + (1.4 * i) / 400]);
const land = [[108.5, 12.9], [108.5, 11.5], ...coast, [108.5, 12.9]];
const feature = (name, coordinates) => ({
  type: "Feature",
  properties: { name },
  geometry: { type: "MultiPolygon", coordinates },
});
const features = [
  feature("Khánh Hòa", [[land]]),
  feature("Trường Sa", [island(111.92, 8.645, 0.004), island(114.33, 11.43, 0.003), island(112.92, 7.89, 0.002)]),
  feature("Hoàng Sa", [island(111.6, 16.53, 0.005), island(112.34, 16.83, 0.009)]),
];
fs.writeFileSync("before.json", JSON.stringify({ type: "FeatureCollection", features }));
JS
cat >tell.js <<'JS'
const [label, file] = process.argv.slice(2);
const features = JSON.parse(require("fs").readFileSync(file, "utf-8")).features;
const shapes = ({ geometry }) =>
  geometry === null ? [] : geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
const points = features.flatMap(shapes).flat(2).length;
console.log(label + ": " + features.map(one => one.properties.name + " " + shapes(one).length).join(", ") + "; " + points + " points");
JS
node map.js
seen="$(
  node tell.js before before.json
  for kept in "50%" "10%" "10% keep-shapes"; do
    # shellcheck disable=SC2086
    node_modules/.bin/mapshaper before.json -quiet -simplify $kept -o after.json force
    node tell.js "$kept" after.json
  done
)"
echo "$seen"
[ "$seen" = 'before: Khánh Hòa 1, Trường Sa 3, Hoàng Sa 2; 469 points
50%: Khánh Hòa 1, Trường Sa 0, Hoàng Sa 0; 231 points
10%: Khánh Hòa 1, Trường Sa 0, Hoàng Sa 0; 48 points
10% keep-shapes: Khánh Hòa 1, Trường Sa 1, Hoàng Sa 1; 57 points' ]
