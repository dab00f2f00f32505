#!/usr/bin/env bash
# The Vietnamese voice of eSpeak NG (here as npm espeak-ng 1.0.2), which comes with free screen readers, is silent at the signs that tell
# one target from another: "≥ 30 %", "> 30 %", "≤ 30 %" and "< 30 %" all sound like "30 %", "30–35 %" like thirty and then thirty-five.
# "= 30 %" and "+0,5" are said in Vietnamese, a minus sign in English. A screen reader may put words of its own in place of signs, as its
# user has set it; where it does not, at least and at most are the same target to a listener. Digits are no trouble: 1.234 is said as a
# thousand, 45,5 % with its decimal. Whoever shows a target, or a change downwards, has to write words ("từ … trở lên", "giảm").
#
# Seen on 2026-12-01 with Node.js 20:
#   like "30 %": ≥ 30 %, > 30 %, ≤ 30 %, < 30 %
#   like "30 35 %": 30–35 %
#   in English: −0,5 điểm
#   heard: + 30 %, = 30 %
#   as it should be: 1.234, 45,5 %
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts espeak-ng@1.0.2

cat >say.mjs <<'JS'
import speak from "espeak-ng";
async function sounds(text) {
  const run = await speak({ arguments: ["--phonout", "out", "-q", "-b", "1", "--ipa", "-v", "vi", text] });
  // Spaces, stress and hidden joiners tell how words stand beside each other, not how they sound.
  return run.FS.readFile("out", { encoding: "utf8" }).replace(/[\s\u02c8\u02cc\u200d]/g, "");
}
async function same(pairs) {
  const equal = [];
  for (const [one, other] of pairs) {
    if ((await sounds(one)) === (await sounds(other))) equal.push(one);
  }
  return equal.join(", ");
}
console.log('like "30 %": ' + await same(["≥", ">", "≤", "<"].map(sign => [sign + " 30 %", "30 %"])));
console.log('like "30 35 %": ' + await same([["30–35 %", "30 35 %"]]));
console.log("in English: " + ((await sounds("−0,5 điểm")).startsWith("(en)") ? "−0,5 điểm" : ""));
const silent = await same(["+", "="].map(sign => [sign + " 30 %", "30 %"]));
console.log("heard: " + (silent === "" ? "+ 30 %, = 30 %" : "not " + silent));
console.log("as it should be: " + await same([["1.234", "1234"], ["45,5 %", "45 phẩy 5 phần trăm"]]));
JS
seen="$(node say.mjs)"
echo "$seen"
[ "$seen" = 'like "30 %": ≥ 30 %, > 30 %, ≤ 30 %, < 30 %
like "30 35 %": 30–35 %
in English: −0,5 điểm
heard: + 30 %, = 30 %
as it should be: 1.234, 45,5 %' ]
