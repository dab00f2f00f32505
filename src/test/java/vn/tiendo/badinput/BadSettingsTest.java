package vn.tiendo.badinput;

import static vn.tiendo.badinput.BadInput.accepted;
import static vn.tiendo.badinput.BadInput.wrongSettings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong and hostile settings and templates, row by row of the catalogue of bad inputs (C), through the whole program. */
class BadSettingsTest {

    private static final String SETTINGS = "cau-hinh.yaml";
    private static final String FOOTER = "partials/footer.ftlh";

    @TempDir
    private static Path folder;

    static Stream<BadInput> settings() {
        List<BadInput> cases = new ArrayList<>();
        Map.ofEntries(
                        Map.entry("aliases that multiply", bomb()),
                        Map.entry("a list that holds itself", "tieu_de: &a [*a]\n"),
                        Map.entry("20,000 brackets", "tieu_de: " + "[".repeat(20_000) + "\n"),
                        Map.entry("5 MB", "tieu_de: " + "a".repeat(5_000_000) + "\n"),
                        Map.entry("a key twice", "tieu_de: a\ntieu_de: b\n"),
                        Map.entry("a Java type", "tieu_de: !!javax.script.ScriptEngineManager [x]\n"),
                        Map.entry("a Python type", "tieu_de: !!python/object:os.system x\n"),
                        Map.entry("an escape cut off", "tieu_de: \"a\\u"),
                        Map.entry("two documents", "tieu_de: a\n---\ntieu_de: b\n"),
                        Map.entry("a tab before a key", "lien_he:\n\tdon_vi: a\n"))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> cases.add(settings("C01", text.getKey(), text.getValue())));
        cases.add(settings("C02", "a misspelt key", "tieu_dee: a\n").naming(SETTINGS + ":1", "tieu_dee", "tieu_de"));
        for (String line : List.of(
                "nguong_so_nho: abc",
                "nguong_so_nho: [1]",
                "nguong_dung_tien_do: 2",
                "lien_he: [a]",
                "dieu_huong: a",
                "dieu_huong:\n  - nhan: [a]",
                "so_lieu_minh_hoa: có thể")) {
            cases.add(settings("C03", line, "mo_ta: a\n" + line + "\n").naming(SETTINGS + ":"));
        }
        for (String empty : List.of("", "null\n", "# chưa có gì\n", "tieu_de:\n")) {
            cases.add(new BadInput(
                    "C03", "nothing: " + empty.strip(), data -> data.text(SETTINGS, empty), List.of(0, 3), List.of()));
        }
        cases.add(accepted("C04", "words that YAML takes for others", data -> data.text(SETTINGS, """
                tieu_de: no
                mo_ta: 0123
                co_quan_cong_bo: 2025-02-30
                """)));
        cases.add(settings("C04", "a day that is none", "ngay_danh_gia: 2025-02-30\n")
                .naming(SETTINGS + ":1", "ngay_danh_gia"));
        for (String address : List.of(
                "javascript:alert(1)",
                "http://x/\"><script>",
                "https://user:pass@h/",
                "//h/",
                "ftp://h/",
                "h/",
                "http://h/?a")) {
            cases.add(settings("C05", address, "dia_chi_goc: '" + address + "'\n")
                    .naming(SETTINGS + ":1", "dia_chi_goc"));
        }
        for (String address : List.of(
                "https://tiendo.example",
                "https://tiendo.example/a/",
                "http://xn--h-sma.example/",
                "https://tiến-độ.example")) {
            cases.add(accepted("C05", address, data -> data.text(SETTINGS, "dia_chi_goc: " + address + "\n")));
        }
        cases.add(settings("C05", "a link to a script", "dieu_huong:\n  - {nhan: a, dia_chi: 'javascript:alert(1)'}\n")
                .naming(SETTINGS + ":2"));
        return cases.stream();
    }

    static Stream<BadInput> templates() {
        List<BadInput> cases = new ArrayList<>();
        cases.add(footer("not closed", "<#if true>").naming(FOOTER + ":1:10:", "«#if»"));
        cases.add(footer("no syntax", "<p>${1+}</p>").naming(FOOTER + ":1:8:", "«<p>${1+}</p>»"));
        cases.add(footer("no such directive", "<p>\n<#foo>").naming(FOOTER + ":2:2:", "«<#foo>»"));
        cases.add(footer("a variable that is not there", "${khongCo}").naming(FOOTER + ":1:3:", "«khongCo»"));
        cases.add(footer("words that are not there", "${t(\"khong.co\")}").naming(FOOTER + ":1:", "«khong.co»"));
        cases.add(footer("a list where text goes", "<#assign x = [1]>\n${x}").naming(FOOTER + ":2:3:", "«x»"));
        cases.add(footer("what stops by itself", "<#stop \"x\">").naming(FOOTER + ":1:1:", "«<#stop \"x\">»"));
        cases.add(footer("a Java object", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}"));
        cases.add(footer("the insides of an object", "${frame?api.class}"));
        cases.add(footer("the class of a view", "${frame.class.name}").naming(FOOTER + ":1:3:", "frame.class"));
        cases.add(footer("a file of the system", "<#include \"/etc/passwd\">")
                .naming(FOOTER + ":1:1:", "không có tệp «etc/passwd»"));
        cases.add(footer("a file above the folder", "<#include \"../../../../etc/passwd\">")
                .naming(FOOTER + ":1:1:", "không có tệp", "etc/passwd»"));
        cases.add(footer("a file that is not there", "<#import \"khong-co.ftlh\" as x>")
                .naming(FOOTER + ":1:1:", "không có tệp «partials/khong-co.ftlh»"));
        cases.add(footer("a macro that calls itself", "<p>\n<#macro m><@m/></#macro>\n<@m/>")
                .naming(FOOTER + ":2:", "gọi lại chính nó: «<#macro m><@m/></#macro>»"));
        cases.add(footer("a function that calls itself", "<#function f x><#return f(x)></#function>\n${f(1)}")
                .naming(FOOTER + ":1:", "gọi lại chính nó"));
        cases.add(footer("a file that includes itself", "<p>\n<#include \"/partials/footer.ftlh\">")
                .naming(FOOTER + ":2:", "gọi lại chính nó"));
        cases.add(wrongSettings(
                        "C07",
                        "a file not closed that another includes",
                        data -> data.template(FOOTER, "<#include \"rieng.ftlh\">")
                                .template("partials/rieng.ftlh", "<#list 1..2 as i>\n"))
                .naming("partials/rieng.ftlh:", "«#list»"));
        cases.add(footer(
                "a page that never ends", "<#list 1.. as i>" + "không bao giờ dừng lại ".repeat(1_000) + "</#list>"));
        cases.add(wrongSettings(
                        "C07",
                        "a link to nowhere",
                        data -> data.template("partials/footer.ftlh", "<a href=\"khong-co.html\">a</a>"))
                .naming("khong-co.html"));
        Map<String, String> unsafe = Map.ofEntries(
                Map.entry("text as a template", "<#assign x = \"a\"?interpret><@x/>"),
                Map.entry("text as an expression", "${ \"1 + 1\" ? eval }"),
                Map.entry("JSON as an expression", "${\"[1]\"?eval_json[0]}"),
                Map.entry("a new object, in a comment too", "<#-- ${\"java.lang.Object\"?new()} -->"),
                Map.entry("a script from elsewhere", "<script src=\"https://cdn.example/a.js\"></script>"),
                Map.entry("a style from elsewhere", "<link rel=\"stylesheet\" href=\"//cdn.example/a.css\">"),
                Map.entry(
                        "an image from elsewhere",
                        "<img alt=\"\"\n <#if true>width=\"1\"</#if>\n src='HTTP://h/a.png'>"),
                Map.entry("a page of elsewhere in a page", "<iframe title=\"a\" src=https://h/></iframe>"),
                Map.entry(
                        "a handler in a tag",
                        "<a href=\"index.html\" <#if 1 gt 0>lang=\"vi\"</#if> onclick=\"alert(1)\">a</a>"),
                Map.entry("a script as an address", "<a href=\"javascript:alert(1)\">a</a>"));
        unsafe.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> cases.add(wrongSettings(
                                "C07",
                                text.getKey(),
                                data -> data.template("partials/ghi-chu.ftlh", "<p>\n" + text.getValue()))
                        .naming(
                                "partials/ghi-chu.ftlh:" + (text.getValue().contains("\n") ? 4 : 2) + ":",
                                "mẫu trang")));
        cases.add(wrongSettings(
                        "C07",
                        "a style that loads another from elsewhere",
                        data -> data.template("assets/css/rieng.css", "p{}\n@import url('https://h/a.css');\n"))
                .naming("assets/css/rieng.css:2:", "https://h/a.css"));
        cases.add(accepted(
                "C07",
                "links, and words that look like what is refused",
                data -> data.template("partials/footer.ftlh", """
                <#assign onDuty = "x" once="1">
                <a href="https://h.example/?new=1" rel="external">a</a>
                <p>onclick="x", src="https://h.example/" là chữ. Có gì mới?newest</p>
                """)
                        .template("partials/rieng.ftlh", "<link rel=\"license\" href=\"https://h.example/\">\n")));
        for (String file : List.of("assets/a.php", "assets/Vi du.css", "assets/.." + "x/con.js", "assets/aux.css")) {
            cases.add(wrongSettings("C06", file, data -> data.template(file, "a")));
        }
        cases.add(wrongSettings(
                        "C07",
                        "names alike but for case",
                        data -> data.template("assets/a.svg", "a").template("assets/A.svg", "b"))
                .naming("tai-san/a.svg", "tai-san/A.svg"));
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"settings", "templates"})
    void caseHolds(BadInput input) throws IOException {
        new Sandbox(folder).holds(input);
    }

    private static BadInput footer(String about, String template) {
        return wrongSettings("C07", about, data -> data.template(FOOTER, template));
    }

    private static BadInput settings(String row, String about, String yaml) {
        return wrongSettings(row, about, data -> data.text(SETTINGS, yaml)).naming(SETTINGS);
    }

    private static String bomb() {
        return "a0: &a0 x\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n")
                        .collect(Collectors.joining());
    }
}
