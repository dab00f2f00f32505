#!/usr/bin/env bash
# lunr 2.3.9 (npm), with which many static sites search, cuts off both ends of a word what it does not take for a letter. By itself it
# knows the letters of English; its Vietnamese pack (lunr-languages 1.22.0) adds those without tones, and tone marks as signs of their
# own. As keyboards type them and files carry them (NFC) letter and tone are one sign, and a syllable that begins or ends with one
# loses it: in the index "Ấp Bắc" is "p" and "bắc", "Phú Lương" is "ph" and "lương", and "Ốc" is "c". What a reader types is not cut, so
# that none of these is found by the syllable. With tones as signs of their own (NFD, on both sides) all are found, but the ends "ơ"
# and "ộ" become "o" and "ọ": other words. Without the pack more is cut off. Whoever lets Vietnamese be searched folds the letters first.
#
# Seen on 2026-11-30 with Node.js 20 (names found by their first syllable):
#   without the pack: 2 of 8; p bắc c ng hòa ho bình ph lương m cần th nghĩa l
#   NFC: 2 of 8; p bắc c ng hòa ho bình ph lương m đức cần thơ nghĩa l
#   NFD: 8 of 8; ấp bắc ốc ứng hòa hoà bình phú lương mỹ đức cần tho nghĩa lọ
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts lunr@2.3.9 lunr-languages@1.22.0

cat >find.js <<'JS'
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/lunr.vi")(lunr);

const names = ["Ấp Bắc", "Ốc", "Ứng Hòa", "Hoà Bình", "Phú Lương", "Mỹ Đức", "Cần Thơ", "Nghĩa Lộ"];

const tell = (label, form, pack) => {
  const index = lunr(function () {
    if (pack) {
      this.use(lunr.vi);
    }
    this.ref("place");
    this.field("name");
    names.forEach((name, place) => this.add({ place, name: name.normalize(form) }));
  });
  const found = names.filter((name, place) =>
    index.search(name.split(" ")[0].normalize(form)).some(one => Number(one.ref) === place)
  );
  const words = Object.keys(index.invertedIndex).map(word => word.normalize("NFC"));
  console.log(label + ": " + found.length + " of " + names.length + "; " + words.join(" "));
};

tell("without the pack", "NFC", false);
tell("NFC", "NFC", true);
tell("NFD", "NFD", true);
JS
seen="$(node find.js 2>/dev/null)"
echo "$seen"
[ "$seen" = 'without the pack: 2 of 8; p bắc c ng hòa ho bình ph lương m cần th nghĩa l
NFC: 2 of 8; p bắc c ng hòa ho bình ph lương m đức cần thơ nghĩa l
NFD: 8 of 8; ấp bắc ốc ứng hòa hoà bình phú lương mỹ đức cần tho nghĩa lọ' ]
