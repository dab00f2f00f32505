package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs of other people make of the files that the default site offers them. */
class OtherReadersIT {

    private static final String BASE = "https://vidu.gov.vn/";

    @TempDir
    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        new PackagedProgram().build(site, "--base-url", BASE);
    }

    private static Model catalogue() {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                model, site.resolve("tai-ve/dcat.jsonld").toUri().toString(), BASE + "tai-ve/dcat.jsonld", null);
        return model;
    }

    @Test
    void theCatalogueHasOnePublisherWhoIsAnAgent() {
        Model model = catalogue();
        List<RDFNode> publishers =
                model.listObjectsOfProperty(DCTerms.publisher).toList();

        assertThat(publishers).singleElement().satisfies(publisher -> {
            assertThat(publisher.isURIResource()).isTrue();
            assertThat(model.contains(publisher.asResource(), RDF.type, FOAF.Agent))
                    .isTrue();
            assertThat(model.contains(publisher.asResource(), FOAF.name)).isTrue();
        });
        assertThat(model.listSubjectsWithProperty(DCTerms.publisher).toList()).hasSizeGreaterThan(9);
    }

    @Test
    void everyDatasetOfTheCatalogueSaysWhomToAskAndWhatItIsAbout() {
        Model model = catalogue();
        List<Resource> datasets =
                model.listSubjectsWithProperty(RDF.type, DCAT.Dataset).toList();

        assertThat(datasets).hasSize(11).allSatisfy(dataset -> {
            assertThat(dataset.listProperties(DCAT.keyword).toList()).isNotEmpty();
            Resource contact = dataset.getProperty(DCAT.contactPoint).getResource();
            assertThat(model.contains(contact, RDF.type, VCARD4.Kind)).isTrue();
            assertThat(model.contains(contact, VCARD4.fn)).isTrue();
        });
    }

    @Test
    void everyDistributionHasItsFileItsFormatAndItsTerms() {
        Model model = catalogue();
        List<Resource> files =
                model.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();

        assertThat(files).hasSize(33).allSatisfy(file -> {
            assertThat(value(file, DCTerms.format))
                    .startsWith("http://publications.europa.eu/resource/authority/file-type/");
            assertThat(value(file, DCTerms.license)).isEqualTo(BASE + "tai-ve/index.html#su-dung-lai");
            String address = value(file, DCAT.downloadURL);
            assertThat(address).startsWith(BASE);
            assertThat(site.resolve(address.substring(BASE.length()))).exists();
        });
    }

    private static String value(Resource resource, Property property) {
        return resource.getProperty(property).getResource().getURI();
    }

    @Test
    void theCatalogueSurvivesAnotherFormOfRdf() throws IOException {
        Path turtle = Files.createTempFile("dcat", ".ttl");
        try (var out = Files.newOutputStream(turtle)) {
            RDFDataMgr.write(out, catalogue(), RDFFormat.TURTLE);
        }

        Model again = ModelFactory.createDefaultModel();
        RDFDataMgr.read(again, turtle.toUri().toString());
        assertThat(again.isIsomorphicWith(catalogue())).isTrue();
        Files.delete(turtle);
    }

    @Test
    void theFeedIsReadAsAtom() throws Exception {
        try (XmlReader reader = new XmlReader(site.resolve("thay-doi.xml").toFile())) {
            SyndFeed feed = new SyndFeedInput().build(reader);

            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getLink()).startsWith(BASE);
                assertThat(entry.getUpdatedDate()).isNotNull();
                assertThat(site.resolve(entry.getLink().substring(BASE.length()).replaceFirst("#.*", "")))
                        .exists();
            });
        }
    }

    @Test
    void workbooksHoldTheRowsOfTheTablesWithNumbersAndDatesAsSuch() throws IOException {
        for (String table : List.of(
                "so-lieu",
                "danh-gia",
                "don-vi",
                "chi-tieu",
                "muc-tieu",
                "ke-hoach",
                "nhiem-vu",
                "ket-qua-nhiem-vu",
                "nop-bao-cao")) {
            List<CSVRecord> rows = packaged(table);
            try (Workbook workbook = WorkbookFactory.create(
                    site.resolve("tai-ve/" + table + ".xlsx").toFile())) {
                Sheet sheet = workbook.getSheetAt(0);
                List<String> columns = texts(sheet.getRow(0));
                assertThat(sheet.getLastRowNum()).as(table).isEqualTo(rows.size());
                for (CSVRecord row : rows) {
                    for (String column : row.getParser().getHeaderNames()) {
                        Cell cell = sheet.getRow((int) row.getRecordNumber()).getCell(columns.indexOf(column));
                        assertThat(saysTheSame(cell, row.get(column)))
                                .as(table + "." + column + ": " + row.get(column) + ", " + cell)
                                .isTrue();
                    }
                }
            }
        }
    }

    /** The rows of a table as the data package has it, by Commons CSV. */
    private static List<CSVRecord> packaged(String table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(Files.readString(site.resolve("tai-ve/goi/" + table + ".csv")), format)
                .getRecords();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static boolean saysTheSame(Cell cell, String text) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return text.isEmpty();
        }
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue().equals(text);
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString().equals(text);
        }
        return BigDecimal.valueOf(cell.getNumericCellValue()).compareTo(new BigDecimal(text.replace(',', '.'))) == 0;
    }

    @Test
    void noSheetHoldsAFormula() throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("tai-ve"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xlsx"))
                    .limit(40)
                    .toList()) {
                try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
                    for (Sheet sheet : workbook) {
                        for (Row row : sheet) {
                            assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
                        }
                    }
                }
            }
        }
    }
}
