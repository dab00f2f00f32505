#!/usr/bin/env bash
# xlsx 0.18.5 (npm, SheetJS) reads the cells of a CSV file by the rules of the United States, whatever separates them: in a file as a
# Vietnamese Excel writes it (";" between cells, "," before decimals) a share of 12,5 % becomes the number 125, 9,09 becomes 909 and
# 1.234,5 becomes 1.2345. Nothing is refused and nothing is text, so that a page built on it shows shares ten and a hundred times too
# large. Its makers know of it (issue 2221 of SheetJS/sheetjs: closed, a matter of locales). With the option raw the cells stay text.
#
# Seen on 2026-11-29 with Node.js 20:
#   as numbers: [["X1",125],["X2",909],["X3",1.2345]]
#   raw:        [["X1","12,5"],["X2","9,09"],["X3","1.234,5"]]
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5

cat >read.js <<'JS'
const XLSX = require("xlsx");

const csv = "don_vi;gia_tri\r\nX1;12,5\r\nX2;9,09\r\nX3;1.234,5\r\n";

const rows = options => {
  const book = XLSX.read(csv, { type: "string", ...options });
  return JSON.stringify(XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, raw: true }).slice(1));
};

console.log(rows(process.argv[2] === "raw" ? { raw: true } : {}));
JS
numbers="$(node read.js numbers)"
raw="$(node read.js raw)"
echo "as numbers: $numbers"
echo "raw:        $raw"
[ "$numbers" = '[["X1",125],["X2",909],["X3",1.2345]]' ] && [ "$raw" = '[["X1","12,5"],["X2","9,09"],["X3","1.234,5"]]' ]
