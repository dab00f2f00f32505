#!/usr/bin/env bash
# datapackage 1.1.10 (npm, with tableschema 1.12.6) keeps the byte order mark of a UTF-8 table as the first character of the first
# column's name. A table that Excel opens rightly by double click, which it does because of that mark, is so refused by the reader
# of the data package that describes it: "The column header name 'don_vi' is missing". Without the mark the same table is read.
# The descriptor cannot help: its encoding is "utf-8" either way, and its dialect has no word for the mark.
#
# Seen on 2026-11-28 with Node.js 20:
#   with the mark:    TableSchemaError
#   without the mark: [["X1",2024]]
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund datapackage@1.1.10 tableschema@1.12.6

printf '\xef\xbb\xbfdon_vi;nam\r\nX1;2024\r\n' >with-mark.csv
printf 'don_vi;nam\r\nX1;2024\r\n' >without-mark.csv
cat >read.js <<'JS'
const { Package } = require("datapackage");

const descriptor = path => ({
  profile: "tabular-data-package",
  name: "thu",
  resources: [
    {
      profile: "tabular-data-resource",
      name: "so-lieu",
      path,
      encoding: "utf-8",
      dialect: { delimiter: ";", lineTerminator: "\r\n" },
      schema: { fields: [{ name: "don_vi", type: "string" }, { name: "nam", type: "year" }] },
    },
  ],
});

Package.load(descriptor(process.argv[2]), { basePath: "." })
  .then(data => data.resources[0].read())
  .then(rows => console.log(JSON.stringify(rows)))
  .catch(error => console.log(error.constructor.name));
JS
with="$(node read.js with-mark.csv)"
without="$(node read.js without-mark.csv)"
echo "with the mark:    $with"
echo "without the mark: $without"
[ "$with" = "TableSchemaError" ] && [ "$without" = '[["X1",2024]]' ]
