#!/usr/bin/env bash
# Office names in Việt Nam hold commas ("Sở Văn hóa, Thể thao và Du lịch"), and so do decimal numbers; between the cells stands ";", as a
# Vietnamese Excel writes it, and no cell needs quotes. DuckDB 1.5.6 (PyPI), left to find out by itself what separates the cells, takes
# the comma where that makes more columns than the semicolon: names are cut in two, numbers too, the head of the table is dropped as if it
# were a note above it, and the columns have no names any more. Nothing is refused or warned of. An office without a comma in its name,
# the same figures, and all is well; so it is with delim given. Its makers have been told of heads that go by the board for other reasons
# (issue 25827 of duckdb/duckdb).
#
# Seen on 2026-12-01 with Python 3 (columns and first row of three offices each):
#   Sở Nội vụ: ['don_vi', 'gia_tri', 'muc_tieu'] ('Sở Nội vụ tỉnh Bắc Ninh', '45,5', '50,0')
#   Sở Văn hóa, Thể thao và Du lịch: ['column0', 'column1', 'column2', 'column3'] ('Sở Văn hóa', ' Thể thao và Du lịch tỉnh Bắc Ninh;45', '5;50', 0)
#   Sở Văn hóa, Thể thao và Du lịch, told ";": ['don_vi', 'gia_tri', 'muc_tieu'] ('Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh', '45,5', '50,0')
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install duckdb==1.5.6

cat >offices.py <<'PYTHON'
import duckdb

FIGURES = {"Bắc Ninh": "45,5;50,0", "Lạng Sơn": "38,2;50,0", "Lai Châu": "41,0;50,0"}

def tell(label, office, **told):
    with open("offices.csv", "w", encoding="utf-8") as table:
        table.write("don_vi;gia_tri;muc_tieu\n")
        table.writelines(f"{office} tỉnh {province};{figures}\n" for province, figures in FIGURES.items())
    read = duckdb.read_csv("offices.csv", **told)
    print(f"{label}: {read.columns} {read.fetchone()}")

tell("Sở Nội vụ", "Sở Nội vụ")
tell("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch")
tell('Sở Văn hóa, Thể thao và Du lịch, told ";"', "Sở Văn hóa, Thể thao và Du lịch", sep=";")
PYTHON
seen="$(PYTHONIOENCODING=utf-8 python/bin/python offices.py)"
echo "$seen"
[ "$seen" = "Sở Nội vụ: ['don_vi', 'gia_tri', 'muc_tieu'] ('Sở Nội vụ tỉnh Bắc Ninh', '45,5', '50,0')
Sở Văn hóa, Thể thao và Du lịch: ['column0', 'column1', 'column2', 'column3'] ('Sở Văn hóa', ' Thể thao và Du lịch tỉnh Bắc Ninh;45', '5;50', 0)
Sở Văn hóa, Thể thao và Du lịch, told \";\": ['don_vi', 'gia_tri', 'muc_tieu'] ('Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Ninh', '45,5', '50,0')" ]
