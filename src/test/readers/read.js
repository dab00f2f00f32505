// Reads the data package by "datapackage", with types and relations, and every workbook beside it by "exceljs" and "xlsx";
// all three must find the same number of rows and the same codes.
const fs = require("fs");
const path = require("path");
const { Package } = require("datapackage");
const ExcelJS = require("exceljs");
const XLSX = require("xlsx");

let faults = 0;

function expect(holds, what) {
  if (!holds) {
    faults++;
    console.log(`FAULT: ${what}`);
  }
}

async function readPackage(descriptor) {
  const data = await Package.load(descriptor, { basePath: path.dirname(descriptor), strict: true });
  const tables = new Map();
  for (const resource of data.resources) {
    const rows = await resource.read({ keyed: true });
    const relations = await resource.checkRelations();
    expect(relations, `${resource.name}: relations`);
    for (const field of resource.schema.fields) {
      if (["number", "integer", "year"].includes(field.type)) {
        expect(
          rows.every((row) => row[field.name] === null || typeof row[field.name] === "number"),
          `${resource.name}.${field.name}: numbers`,
        );
      }
    }
    tables.set(resource.name, rows);
    console.log(`${path.basename(descriptor)} ${resource.name}: ${rows.length} rows`);
  }
  return tables;
}

async function compareWorkbook(file, name, rows) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0];
  const head = sheet.getRow(1).values.slice(1);
  expect(sheet.rowCount === rows.length + 1, `${name}: exceljs finds ${sheet.rowCount - 1} of ${rows.length} rows`);
  const other = XLSX.utils.sheet_to_json(Object.values(XLSX.readFile(file).Sheets)[0]);
  expect(other.length === rows.length, `${name}: xlsx finds ${other.length} of ${rows.length} rows`);
  for (const column of ["don_vi", "chi_tieu", "ma_don_vi", "ma_chi_tieu", "muc_tieu", "gia_tri", "tu_so"]) {
    const place = head.indexOf(column);
    if (place < 0 || !(column in rows[0])) continue;
    rows.forEach((row, i) => {
      const cells = [sheet.getRow(i + 2).getCell(place + 1).value, other[i][column] ?? null];
      for (const cell of cells) {
        expect(
          typeof row[column] === "number" ? Math.abs(cell - row[column]) < 1e-9 : (cell ?? null) === row[column],
          `${name}.${column}, row ${i + 2}: ${cell}, not ${row[column]}`,
        );
      }
    });
  }
}

(async () => {
  const site = process.argv[2];
  const tables = await readPackage(path.join(site, "tai-ve/datapackage.json"));
  for (const [name, rows] of tables) {
    const file = path.join(site, `tai-ve/${name}.xlsx`);
    if (fs.existsSync(file)) await compareWorkbook(file, name, rows);
  }
  for (const bag of process.argv.slice(3)) {
    await readPackage(path.join(bag, "data/datapackage.json"));
  }
  console.log(faults ? `${faults} faults` : "all read alike");
  process.exit(faults ? 1 : 0);
})();
