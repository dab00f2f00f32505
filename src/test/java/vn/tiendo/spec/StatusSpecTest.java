package vn.tiendo.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.SampleData;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Comparison;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;

/** Runs the tables of {@code spec/trang-thai.md}. */
class StatusSpecTest {

    private static final Pattern TARGET =
            Pattern.compile("(?<comparison>>=|<=|>|<|=|tang_dan|co\\b|so_voi)(?: (?<value>-?\\d+(?:,\\d+)?))?"
                    + "(?: (?<yearly>hằng năm))?(?: đến (?<end>\\d{4}))?(?: mốc (?<from>\\d{4})(?:-(?<to>\\d{4}))?)?"
                    + "(?: gốc (?<baseYear>\\d{4}) (?<base>-?\\d+(?:,\\d+)?))?(?: (?<other>\\d{4}: .*))?");

    static List<SpecTable> cases() {
        return SpecTable.rowsOf("trang-thai.md");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void statusIsAsSpecified(SpecTable row) {
        Matcher target = TARGET.matcher(row.cell("mục tiêu"));
        assertThat(target.matches()).as(row.cell("mục tiêu")).isTrue();
        SampleData data = new SampleData()
                .unit("U", "", row.cell("đơn vị đến"))
                .plan("KH", "U", 2021, target.group("end") == null ? 2030 : Integer.parseInt(target.group("end")));
        IndicatorKind kind = kindOf(row.cell("số liệu"));
        boolean sensitive = row.cells().toString().contains("ẩn");
        data.indicator("CT", kind, Aggregation.NONE, sensitive).observations("U", "CT", row.cell("số liệu"));
        Optional<IndicatorCode> other = Optional.ofNullable(target.group("other"))
                .map(figures -> {
                    data.indicator("KHAC", kind, Aggregation.NONE, sensitive).observations("U", "KHAC", figures);
                    return new IndicatorCode("KHAC");
                });
        data.target(target(target, other));

        List<Assessment> assessments = ProgressAssessor.assess(data.build(), LocalDate.parse(row.cell("đánh giá đến")))
                .assessments();

        assertThat(assessments.stream().map(StatusSpecTest::describe).collect(Collectors.joining("; ")))
                .isEqualTo(row.cell("kết quả"));
    }

    private static String describe(Assessment assessment) {
        return assessment.milestoneYear() + " " + assessment.status().token()
                + (assessment.decidingYear().isPresent()
                        ? " " + assessment.decidingYear().getAsInt()
                        : "");
    }

    private static IndicatorKind kindOf(String figures) {
        if (figures.contains("có") || figures.contains("không")) {
            return IndicatorKind.YES_NO;
        }
        if (figures.contains("dat") || figures.contains("dang_thuc_hien")) {
            return IndicatorKind.QUALITATIVE;
        }
        if (figures.contains(" đo")) {
            return IndicatorKind.MEASURE;
        }
        return figures.contains("lượt") ? IndicatorKind.COUNT : IndicatorKind.RATE;
    }

    private static Target target(Matcher text, Optional<IndicatorCode> other) {
        Comparison comparison = List.of(Comparison.values()).stream()
                .filter(one -> one.token().equals(text.group("comparison")))
                .findFirst()
                .orElseThrow();
        Optional<Target.Milestone> milestone = Optional.ofNullable(text.group("from"))
                .map(from -> new Target.Milestone(
                        Integer.parseInt(from), Integer.parseInt(text.group("to") == null ? from : text.group("to"))));
        Optional<Target.Baseline> baseline = Optional.ofNullable(text.group("base"))
                .map(value -> new Target.Baseline(
                        Integer.parseInt(text.group("baseYear")), new BigDecimal(value.replace(',', '.'))));
        return new Target(
                new TargetCode("MT"),
                new PlanCode("KH"),
                new IndicatorCode("CT"),
                Disaggregation.HEADLINE,
                new Target.Scope.IssuingUnit(),
                milestone,
                comparison,
                Optional.ofNullable(text.group("value")).map(value -> new BigDecimal(value.replace(',', '.'))),
                other,
                text.group("yearly") != null,
                baseline,
                "",
                Optional.empty(),
                "",
                "",
                "",
                new RowOrigin("muc-tieu.csv", 2));
    }
}
