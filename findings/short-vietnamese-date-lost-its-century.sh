#!/usr/bin/env bash
# CLDR, from which JDKs, browsers and libraries take how a language writes, changed the short Vietnamese date from dd/MM/y in version 43
# to d/M/yy in version 44: the day by which a report is due, 05/11/2025, is "5/11/25" since. globalize 1.7.1 (npm) with the tables of
# both versions (cldr-dates-full 43.1.0 and 44.1.0) shows what that does to whoever lets the locale decide: pages made at two times differ
# in every date; what the older tables wrote the newer ones refuse, and what the newer ones wrote the older ones read as the year 25.
# FormatStyle.SHORT of a JDK 17 (CLDR 39) and of a JDK 25 differ in the same way. Dates that are to stay need a pattern of their own.
#
# Seen on 2026-11-30 with Node.js 20:
#   43.1.0: 05/11/2025; the year of 05/11/2025 is 2025, of 5/11/25 25
#   44.1.0: 5/11/25; the year of 05/11/2025 is not read, of 5/11/25 2025
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
# The tables name only those of their own version as their peers.
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps globalize@1.7.1 cldr-core@44.1.0 \
  cldr-numbers-full@44.1.0 dates43@npm:cldr-dates-full@43.1.0 dates44@npm:cldr-dates-full@44.1.0

cat >day.js <<'JS'
const tables = process.argv[2];
const version = require(tables + "/package.json").version;
const Globalize = require("globalize");
Globalize.load(
  ...["likelySubtags", "numberingSystems", "timeData", "weekData"].map(name => require("cldr-core/supplemental/" + name + ".json")),
  require("cldr-numbers-full/main/vi/numbers.json"),
  require(tables + "/main/vi/ca-gregorian.json"),
  require(tables + "/main/vi/timeZoneNames.json")
);
const vietnamese = new Globalize("vi");

const year = text => {
  const day = vietnamese.parseDate(text, { date: "short" });
  return day === null ? "not read" : day.getFullYear();
};
const written = vietnamese.formatDate(new Date(2025, 10, 5), { date: "short" });
console.log(`${version}: ${written}; the year of 05/11/2025 is ${year("05/11/2025")}, of 5/11/25 ${year("5/11/25")}`);
JS
seen="$(node day.js dates43; node day.js dates44)"
echo "$seen"
[ "$seen" = '43.1.0: 05/11/2025; the year of 05/11/2025 is 2025, of 5/11/25 25
44.1.0: 5/11/25; the year of 05/11/2025 is not read, of 5/11/25 2025' ]
