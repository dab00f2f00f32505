package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.language.Messages;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.wording.Reservations;

class ChangeFeedTest {

    @TempDir
    private Path folder;

    private String feed(String settings, String figures, String reports) throws IOException {
        return feed(
                settings, figures, reports, """
                ma_don_vi;ten;cap;loai
                A;Xã <An> & "Bình";xa;chinh_quyen
                B;Xã B;xa;chinh_quyen
                """.replace("Xã <An> & \"Bình\"", "\"Xã <An> & \"\"Bình\"\"\""), "khong");
    }

    private String feed(String settings, String figures, String reports, String units, String aggregation)
            throws IOException {
        Files.createDirectories(folder.resolve("so-lieu/xa"));
        Files.writeString(folder.resolve("cau-hinh.yaml"), settings);
        Files.writeString(folder.resolve("don-vi.csv"), units);
        Files.writeString(folder.resolve("chi-tieu.csv"), """
                ma_chi_tieu;ten;loai;chieu;tong_hop
                CT;Tỷ lệ cán bộ nữ;ty_le;tang;KHONG
                """.replace("KHONG", aggregation));
        Files.writeString(
                folder.resolve("so-lieu/xa/a.csv"),
                "don_vi;chi_tieu;nam;tu_so;mau_so;ngay_chot;trang_thai\n" + figures);
        Files.writeString(folder.resolve("nop-bao-cao.csv"), "don_vi;nam;ngay_nop;so_ky_hieu\n" + reports);
        Diagnostics diagnostics = new Diagnostics();
        Dataset dataset = new DatasetLoader().load(folder, diagnostics);
        assertThat(diagnostics.hasErrors()).as(diagnostics.sorted().toString()).isFalse();
        Messages messages = new TemplateFiles(Optional.empty()).messages();
        StringWriter text = new StringWriter();
        ChangeFeed.of(
                        SiteTables.of(dataset, ProgressAssessor.assess(dataset, AsOf.of(dataset))),
                        messages,
                        AdministrativeUnit::name,
                        new Reservations(messages)::inBrackets)
                .content()
                .writeTo(text);
        return text.toString();
    }

    private static Document xml(String feed) {
        return Jsoup.parse(feed, "", Parser.xmlParser());
    }

    @Test
    void whatCameLastStandsFirst() throws IOException {
        Document feed = xml(feed(
                "tieu_de: Trang thử\nco_quan_cong_bo: Cơ quan\n",
                "A;CT;2024;1;3;2025-01-15;\nA;CT;2025;1;4;2026-01-10;\nB;CT;2025;1;5;2026-01-10;minh_hoa\nB;CT;2024;...;...;2025-01-15;\n",
                "B;2025;2026-02-01;12/BC-UBND\n"));

        assertThat(feed.select("entry > title").eachText())
                .containsExactly(
                        "Xã B nộp báo cáo năm 2025",
                        "Xã <An> & \"Bình\": số liệu chốt ngày 10/01/2026",
                        "Xã B: số liệu chốt ngày 10/01/2026 (minh họa)",
                        "Xã <An> & \"Bình\": số liệu chốt ngày 15/01/2025");
        assertThat(feed.selectFirst("feed > updated").text()).isEqualTo("2026-02-01T00:00:00+07:00");
        assertThat(feed.select("entry > link").eachAttr("href")).startsWith("bao-cao/B-2025.html", "don-vi/A.html");
        assertThat(feed.selectFirst("entry > summary").text()).contains("12/BC-UBND");
        assertThat(feed.selectFirst("feed > author > name").text()).isEqualTo("Cơ quan");
    }

    @Test
    void everyEntryHasAnIdOfItsOwnThatStays() throws IOException {
        String figures = "A;CT;2024;1;3;2025-01-15;\nA;CT;2025;1;4;2026-01-10;\n";
        List<String> before = xml(feed("{}", figures, "")).select("entry > id").eachText();
        List<String> after = xml(feed("{}", figures, "A;2025;2026-02-01;\n"))
                .select("entry > id")
                .eachText();

        assertThat(after).hasSize(3).doesNotHaveDuplicates().containsAll(before);
        assertThat(after).allMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void addressesAreWholeWhereTheSitesIsKnown() throws IOException {
        Document feed = xml(feed("dia_chi_goc: https://vi-du.vn/td\n", "A;CT;2025;1;4;2026-01-10;\n", ""));

        assertThat(feed.select("link").eachAttr("href"))
                .containsExactly(
                        "https://vi-du.vn/td/thay-doi.xml",
                        "https://vi-du.vn/td/index.html",
                        "https://vi-du.vn/td/don-vi/A.html");
    }

    @Test
    void howFirmAFigureIsAndHowManyUnitsItRestsOnIsSaidInTheFeedToo() throws IOException {
        String units = """
                ma_don_vi;ten;cap;loai;truc_thuoc
                T;Tỉnh Thử;tinh;chinh_quyen;
                A;Xã An;xa;chinh_quyen;T
                B;Xã B;xa;chinh_quyen;T
                """;
        Document feed = xml(feed(
                "{}",
                "A;CT;2025;1;4;2026-01-10;\nB;CT;2024;1;5;2025-01-10;so_bo\nB;CT;2023;1;5;2024-01-10;minh_hoa\n",
                "",
                units,
                "cong"));

        assertThat(feed.select("entry > summary").eachText())
                .containsExactlyInAnyOrder(
                        "1 số liệu: Tỷ lệ cán bộ nữ",
                        "1 số liệu: Tỷ lệ cán bộ nữ (số liệu sơ bộ)",
                        "1 số liệu: Tỷ lệ cán bộ nữ",
                        "1 số liệu: Tỷ lệ cán bộ nữ (1/2 đơn vị đã báo cáo)",
                        "1 số liệu: Tỷ lệ cán bộ nữ (số liệu sơ bộ; 1/2 đơn vị đã báo cáo)",
                        "1 số liệu: Tỷ lệ cán bộ nữ (số liệu minh họa; 1/2 đơn vị đã báo cáo)");
    }

    @Test
    void aFeedOfNothingIsAFeed() throws IOException, SAXException, ParserConfigurationException {
        String feed = feed("{}", "A;CT;2025;1;4;;\n", "");

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(feed)))
                        .getElementsByTagName("entry")
                        .getLength())
                .isZero();
        assertThat(xml(feed).selectFirst("updated").text()).isEqualTo("2025-12-31T00:00:00+07:00");
    }

    @Test
    void whatCameAfterTheNamedDayIsNoNews() throws IOException {
        Document feed = xml(feed(
                "ngay_danh_gia: 2026-01-20\n",
                "A;CT;2024;1;3;2025-01-15;\nA;CT;2025;1;4;2026-01-21;\nB;CT;2025;1;5;2026-01-20;\n",
                "B;2025;2026-02-01;12/BC-UBND\n"));

        assertThat(feed.select("entry > title").eachText())
                .containsExactly(
                        "Xã B: số liệu chốt ngày 20/01/2026", "Xã <An> & \"Bình\": số liệu chốt ngày 15/01/2025");
    }
}
