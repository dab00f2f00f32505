#!/usr/bin/env bash
# Maps of Vietnam's offices are in VN-2000, GeoJSON is in WGS 84. Both lie on the same ellipsoid, but not in the same place: the ministry's
# parameters (Decision 05/2007/QĐ-BTNMT) move one to the other. The list of coordinate systems epsg 0.5.0 (npm) has all of VN-2000 without
# them, so that proj4 2.22.0 (npm) takes the one for the other and says nothing: Hà Nội's centre comes out 224 m from where epsg-index
# 2.0.0 (npm), which has them, puts it, and the tips of the country as far. On a map of provinces nobody sees it; a boundary of a commune
# drawn over one from elsewhere runs beside it.
#
# Seen on 2026-12-01 with Node.js 20:
#   epsg: no shift for EPSG:3405, EPSG:3406, EPSG:4756
#   epsg-index: a shift for EPSG:3405, EPSG:3406, EPSG:4756
#   apart: Hà Nội 224 m, Huế 225 m, Cà Mau 225 m
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts epsg@0.5.0 epsg-index@2.0.0 proj4@2.22.0

cat >apart.js <<'JS'
const proj4 = require("proj4");
const one = require("epsg");
const other = require("epsg-index/all.json");
const systems = ["3405", "3406", "4756"];
const shifted = definition => systems.filter(code => definition(code).includes("towgs84")).map(code => "EPSG:" + code);
const all = systems.map(code => "EPSG:" + code).join(", ");
console.log("epsg: " + (shifted(code => one["EPSG:" + code]).length === 0 ? "no shift for " + all : "some shift"));
console.log("epsg-index: a shift for " + shifted(code => other[code].proj4).join(", "));

// Degrees of VN-2000, the same for both lists.
const places = { "Hà Nội": [105.85, 21.02], "Huế": [107.58, 16.46], "Cà Mau": [104.72, 8.6] };
const radius = 6371000;
const radians = Math.PI / 180;
console.log("apart: " + Object.entries(places).map(([name, place]) => {
  const [west, south] = proj4(one["EPSG:4756"], "WGS84", place);
  const [east, north] = proj4(other["4756"].proj4, "WGS84", place);
  const metres = Math.hypot((east - west) * Math.cos(south * radians), north - south) * radians * radius;
  return name + " " + Math.round(metres) + " m";
}).join(", "));
JS
seen="$(node apart.js)"
echo "$seen"
[ "$seen" = 'epsg: no shift for EPSG:3405, EPSG:3406, EPSG:4756
epsg-index: a shift for EPSG:3405, EPSG:3406, EPSG:4756
apart: Hà Nội 224 m, Huế 225 m, Cà Mau 225 m' ]
