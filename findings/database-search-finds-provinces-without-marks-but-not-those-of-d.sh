#!/usr/bin/env bash
# Vietnamese often type names of places without their marks, and SQLite's search in texts (FTS5, in SQLite 3.53.4 as APSW 3.53.4.0 of PyPI
# carries it) can be told to drop all marks: remove_diacritics 2 of its tokenizer unicode61, remove_diacritics 1 of trigram. Both fold
# even two marks on one letter ("ế", "ầ", "ữ"), so that "hue", "can tho" and "hung yen" are found. But both leave "đ", which for Unicode
# is a letter of its own and no "d" with a mark. Six of today's 34 provinces have it in their names, and who types them plainly finds
# none of them; with "đ" typed and all else plain they are found. Whoever searches Vietnamese names folds "đ" in index and question.
#
# Seen on 2026-12-01 with Python 3 (names found by themselves without marks):
#   unicode61 remove_diacritics 2: 28 of 34; not Đà Nẵng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Lâm Đồng
#   trigram remove_diacritics 1: 28 of 34; not Đà Nẵng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Lâm Đồng
#   "đ" folded beforehand: 34 of 34
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install apsw==3.53.4.0

cat >find.py <<'PYTHON'
import apsw
import unicodedata

PROVINCES = """An Giang, Bắc Ninh, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Nội, Hà Tĩnh,
Hải Phòng, Huế, Hưng Yên, Hồ Chí Minh, Khánh Hòa, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi,
Quảng Ninh, Quảng Trị, Sơn La, Tây Ninh, Thái Nguyên, Thanh Hóa, Tuyên Quang, Vĩnh Long""".replace("\n", " ").split(", ")

def plain(name):
    marks = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return "".join(one for one in marks if not unicodedata.combining(one)).lower()

def tell(label, tokenizer, indexed=lambda name: name):
    table = apsw.Connection(":memory:").cursor()
    table.execute(f'CREATE VIRTUAL TABLE province USING fts5(name, tokenize="{tokenizer}")')
    table.executemany("INSERT INTO province VALUES (?)", [(indexed(name),) for name in PROVINCES])
    search = "SELECT count(*) FROM province WHERE name MATCH ?"
    lost = [name for name in PROVINCES if table.execute(search, (f'"{plain(name)}"',)).fetchone()[0] == 0]
    print(f"{label}: {len(PROVINCES) - len(lost)} of {len(PROVINCES)}" + (f"; not {', '.join(lost)}" if lost else ""))

tell("unicode61 remove_diacritics 2", "unicode61 remove_diacritics 2")
tell("trigram remove_diacritics 1", "trigram remove_diacritics 1")
tell('"đ" folded beforehand', "unicode61 remove_diacritics 2", lambda name: name.replace("đ", "d").replace("Đ", "D"))
PYTHON
seen="$(PYTHONIOENCODING=utf-8 python/bin/python find.py)"
echo "$seen"
[ "$seen" = 'unicode61 remove_diacritics 2: 28 of 34; not Đà Nẵng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Lâm Đồng
trigram remove_diacritics 1: 28 of 34; not Đà Nẵng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Lâm Đồng
"đ" folded beforehand: 34 of 34' ]
