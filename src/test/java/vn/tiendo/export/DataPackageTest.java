package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.Punctuality;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.json.Json;
import vn.tiendo.language.Messages;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.DataToken;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Direction;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.ReorganisationScope;
import vn.tiendo.model.TaskState;
import vn.tiendo.model.UnitKind;
import vn.tiendo.render.TemplateFiles;

/** Checks what the catalogues say of the default data against the tables themselves. */
class DataPackageTest {

    private static final Messages MESSAGES = new TemplateFiles(Optional.empty()).messages();
    private static final CSVFormat AS_DECLARED =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private static final Map<String, String> FILES = new TreeMap<>();

    @BeforeAll
    static void export() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Dataset dataset = new DatasetLoader().load(Path.of("data"), diagnostics);
        assertThat(diagnostics.hasErrors()).isFalse();
        Progress progress = ProgressAssessor.assess(dataset, AsOf.of(dataset));
        List<Download> downloads = new ArrayList<>(Downloads.of(SiteTables.of(dataset, progress), List.of()));
        downloads.addAll(Catalogues.of(SiteTables.of(dataset, progress), MESSAGES));
        for (Download download : downloads) {
            StringWriter text = new StringWriter();
            download.content().writeTo(text);
            FILES.put(download.path().text(), text.toString());
        }
        for (BinaryDownload workbook : Workbooks.of(SiteTables.of(dataset, progress), List.of(), MESSAGES)) {
            FILES.put(workbook.path().text(), "");
        }
    }

    private static Json dataPackage() {
        return Json.parse(FILES.get("tai-ve/datapackage.json"));
    }

    private static List<CSVRecord> rows(Json resource) throws IOException {
        String csv = FILES.get("tai-ve/" + resource.text("path"));
        return CSVParser.parse(csv, AS_DECLARED).getRecords();
    }

    @Test
    void aColumnOfFixedChoicesNamesThemAll() {
        Map<String, DataToken[]> choices = Map.of(
                "field.chi-tieu.loai", IndicatorKind.values(),
                "field.loai", UnitKind.values(),
                "field.cap", AdministrativeLevel.values(),
                "field.chieu", Direction.values(),
                "field.tong_hop", Aggregation.values(),
                "field.pham_vi", ReorganisationScope.values(),
                "field.danh-gia.trang_thai", ProgressStatus.values(),
                "field.so-lieu.trang_thai", ObservationStatus.values(),
                "field.ket-qua-nhiem-vu.trang_thai", TaskState.values(),
                "field.tinh_trang", Punctuality.values());

        choices.forEach((column, values) -> {
            List<String> named = List.of(MESSAGES.text(column).split("[^a-z_]+"));
            assertThat(named)
                    .as(column)
                    .containsAll(Arrays.stream(values).map(DataToken::token).toList());
        });
    }

    @Test
    void everySharedTableIsAResource() {
        Set<String> tables = new HashSet<>();
        for (String path : FILES.keySet()) {
            if (path.matches("tai-ve/[a-z-]+\\.csv")) {
                tables.add(path.replace("tai-ve/", "goi/"));
            }
        }
        assertThat(dataPackage().list("resources").stream().map(resource -> resource.text("path")))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void fieldsAreTheHeaderOfTheTable() throws IOException {
        for (Json resource : dataPackage().list("resources")) {
            assertThat(rows(resource).get(0).toList())
                    .as(resource.text("name"))
                    .containsExactlyElementsOf(resource.object("schema").list("fields").stream()
                            .map(field -> field.text("name"))
                            .toList());
        }
    }

    @Test
    void everyCellFitsTheTypeOfItsField() throws IOException {
        for (Json resource : dataPackage().list("resources")) {
            List<Json> fields = resource.object("schema").list("fields");
            for (CSVRecord row : rows(resource).subList(1, rows(resource).size())) {
                for (int i = 0; i < fields.size(); i++) {
                    String cell = row.get(i);
                    if (!cell.isEmpty()) {
                        assertThat(cell)
                                .as(resource.text("name") + "." + fields.get(i).text("name"))
                                .matches(pattern(fields.get(i).text("type")));
                    }
                }
            }
        }
    }

    private static String pattern(String type) {
        return switch (type) {
            case "year" -> "\\d{4}";
            case "integer" -> "\\d+";
            case "number" -> "-?\\d+(,\\d+)?";
            case "date" -> "\\d{4}-\\d{2}-\\d{2}";
            case "boolean" -> "co|khong";
            case "string" -> "(?s).*";
            default -> throw new AssertionError(type);
        };
    }

    @Test
    void keysTellRowsApartAndReferencesLeadToRows() throws IOException {
        Map<String, Set<List<String>>> keys = new TreeMap<>();
        for (Json resource : dataPackage().list("resources")) {
            Json schema = resource.object("schema");
            if (schema.has("primaryKey")) {
                Set<List<String>> seen = new HashSet<>();
                for (List<String> key : cells(resource, schema.texts("primaryKey"))) {
                    assertThat(key).as(resource.text("name")).doesNotContain("");
                    assertThat(seen.add(key)).as(resource.text("name") + key).isTrue();
                }
                keys.put(resource.text("name"), seen);
            }
        }
        for (Json resource : dataPackage().list("resources")) {
            Json schema = resource.object("schema");
            for (Json key : schema.has("foreignKeys") ? schema.list("foreignKeys") : List.<Json>of()) {
                assertThat(keys.get(key.object("reference").text("resource")))
                        .as(resource.text("name"))
                        .containsAll(cells(resource, List.of(key.text("fields"))));
            }
        }
    }

    private static List<List<String>> cells(Json resource, List<String> columns) throws IOException {
        List<CSVRecord> rows = rows(resource);
        List<String> header = rows.get(0).toList();
        return rows.subList(1, rows.size()).stream()
                .map(row -> columns.stream()
                        .map(column -> row.get(header.indexOf(column)))
                        .toList())
                .toList();
    }

    @Test
    void termsPublisherAndSourcesAreThoseOfTheData() {
        assertThat(dataPackage().list("licenses").get(0).text("title")).startsWith("Dữ liệu mở");
        assertThat(dataPackage().list("contributors").get(0).text("title")).startsWith("Trang mẫu");
        assertThat(dataPackage().list("sources")).isNotEmpty();
        assertThat(dataPackage().text("version")).isEqualTo("2026-10-31");
    }

    @Test
    void theCatalogueNamesEveryFileOfEveryTable() {
        Json catalogue = Json.parse(FILES.get("tai-ve/dcat.jsonld"));
        List<String> files = new ArrayList<>();
        for (Json dataset : catalogue.list("dcat:dataset")) {
            assertThat(dataset.object("dct:title").text("@value")).isNotEmpty();
            assertThat(dataset.object("dct:modified").text("@value")).isEqualTo("2026-10-31");
            for (Json file : dataset.list("dcat:distribution")) {
                files.add(file.object("dcat:downloadURL").text("@id"));
            }
        }
        assertThat(files)
                .contains("so-lieu.csv", "so-lieu.json", "so-lieu.xlsx", "danh-gia.csv")
                .allMatch(file -> FILES.containsKey("tai-ve/" + file));
    }
}
