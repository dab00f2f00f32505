#!/usr/bin/env bash
# The day as Vietnamese papers write it, "Ngày 30 tháng 11 năm 2025", is in Excel a number with a format whose words stand in quotes. Apache
# POI 5.5.1 (Maven) says of such a cell that it is no date: DateUtil.isCellDateFormatted is false, and DataFormatter, which is to show
# what Excel shows, writes the number of days since 1900. So it is with each word that stands in the format, with marks or without, in
# quotes or escaped letter by letter: the test lets only some letters and signs stand beside day, month and year. The word that
# the language of the format brings along (mmmm) does no harm. openpyxl 3.1.5 (PyPI) takes all of them for dates.
#
# Seen on 2026-12-01 with OpenJDK 17 and Python 3 (30 November 2025 is day 45991):
#   dd/mm/yyyy | POI: true, 30/11/2025 | openpyxl: True
#   [$-42A]dd\ mmmm\ yyyy | POI: true, 30 tháng 11 2025 | openpyxl: True
#   \T\h\á\n\g\ mm/yyyy | POI: false, 45991.0 | openpyxl: True
#   "Tháng "mm/yyyy | POI: false, 45991.0 | openpyxl: True
#   "ngay "dd" thang "mm" nam "yyyy | POI: false, 45991.0 | openpyxl: True
#   [$-42A]"Ngày "dd" tháng "mm" năm "yyyy | POI: false, 45991.0 | openpyxl: True
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
central="https://repo.maven.apache.org/maven2"
for jar in \
  org/apache/poi/poi/5.5.1/poi-5.5.1.jar \
  org/apache/poi/poi-ooxml/5.5.1/poi-ooxml-5.5.1.jar \
  org/apache/poi/poi-ooxml-lite/5.5.1/poi-ooxml-lite-5.5.1.jar \
  org/apache/xmlbeans/xmlbeans/5.3.0/xmlbeans-5.3.0.jar \
  org/apache/commons/commons-collections4/4.5.0/commons-collections4-4.5.0.jar \
  org/apache/commons/commons-compress/1.28.0/commons-compress-1.28.0.jar \
  org/apache/commons/commons-lang3/3.18.0/commons-lang3-3.18.0.jar \
  org/apache/commons/commons-math3/3.6.1/commons-math3-3.6.1.jar \
  org/apache/logging/log4j/log4j-api/2.24.3/log4j-api-2.24.3.jar \
  commons-codec/commons-codec/1.20.0/commons-codec-1.20.0.jar \
  commons-io/commons-io/2.21.0/commons-io-2.21.0.jar \
  com/zaxxer/SparseBitSet/1.3/SparseBitSet-1.3.jar; do
  curl --silent --show-error --fail --remote-name "$central/$jar"
done
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install openpyxl==3.1.5

cat >Days.java <<'JAVA'
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

public class Days {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(); FileOutputStream file = new FileOutputStream("days.xlsx")) {
            var sheet = workbook.createSheet("ngay");
            for (String format : List.of(
                    "dd/mm/yyyy",
                    "[$-42A]dd\\ mmmm\\ yyyy",
                    "\\T\\h\\á\\n\\g\\ mm/yyyy",
                    "\"Tháng \"mm/yyyy",
                    "\"ngay \"dd\" thang \"mm\" nam \"yyyy",
                    "[$-42A]\"Ngày \"dd\" tháng \"mm\" năm \"yyyy")) {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
                Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
                cell.setCellValue(45991);
                cell.setCellStyle(style);
                out.println(format + " | POI: " + DateUtil.isCellDateFormatted(cell) + ", " + formatter.formatCellValue(cell));
            }
            workbook.write(file);
        }
    }
}
JAVA
java -Dlog4j2.StatusLogger.level=OFF -cp '*' Days.java >poi.txt

cat >days.py <<'PYTHON'
import openpyxl
with open("poi.txt", encoding="utf-8") as lines:
    for (cell,), line in zip(openpyxl.load_workbook("days.xlsx").active.iter_rows(), lines, strict=True):
        print(f"{line.rstrip()} | openpyxl: {cell.is_date}")
PYTHON
seen="$(PYTHONIOENCODING=utf-8 python/bin/python -W ignore days.py)"
echo "$seen"
[ "$seen" = 'dd/mm/yyyy | POI: true, 30/11/2025 | openpyxl: True
[$-42A]dd\ mmmm\ yyyy | POI: true, 30 tháng 11 2025 | openpyxl: True
\T\h\á\n\g\ mm/yyyy | POI: false, 45991.0 | openpyxl: True
"Tháng "mm/yyyy | POI: false, 45991.0 | openpyxl: True
"ngay "dd" thang "mm" nam "yyyy | POI: false, 45991.0 | openpyxl: True
[$-42A]"Ngày "dd" tháng "mm" năm "yyyy | POI: false, 45991.0 | openpyxl: True' ]
