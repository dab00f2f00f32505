#!/usr/bin/env bash
# tableschema 1.12.6 (npm) first writes the decimal mark of a field as a dot, and then removes the mark between thousands. Where that is
# a dot, as in Vietnam and most of Europe (decimalChar ",", groupChar "."), the decimal mark goes with it: 12,5 is read as 125, even
# where the text has no thousands. Table Schema allows both marks, and a space between thousands or the American pair is read rightly.
# The library for Python had the same fault and mended it (issue 236 of frictionlessdata/tableschema-py). A publisher who writes no marks
# between thousands should therefore not declare any "to be on the safe side".
#
# Seen on 2026-11-29 with Node.js 20:
#   "," and ".": 12,5 = 125; 1.234,5 = 12345
#   "," and " ": 12,5 = 12.5; 1 234,5 = 1234.5
#   "," alone:   12,5 = 12.5
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6

cat >cast.js <<'JS'
const { Field } = require("tableschema");

const cast = (marks, ...texts) => {
  const field = new Field({ name: "gia_tri", type: "number", ...marks });
  return texts.map(text => text + " = " + field.castValue(text)).join("; ");
};

console.log('"," and ".": ' + cast({ decimalChar: ",", groupChar: "." }, "12,5", "1.234,5"));
console.log('"," and " ": ' + cast({ decimalChar: ",", groupChar: " " }, "12,5", "1 234,5"));
console.log('"," alone:   ' + cast({ decimalChar: "," }, "12,5"));
JS
seen="$(node cast.js)"
echo "$seen"
[ "$seen" = '"," and ".": 12,5 = 125; 1.234,5 = 12345
"," and " ": 12,5 = 12.5; 1 234,5 = 1234.5
"," alone:   12,5 = 12.5' ]
