package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ChartSpec.Bin;
import vn.tiendo.view.ChartSpec.Break;
import vn.tiendo.view.ChartSpec.CoverageBars;
import vn.tiendo.view.ChartSpec.CoverageRow;
import vn.tiendo.view.ChartSpec.Distribution;
import vn.tiendo.view.ChartSpec.DotRow;
import vn.tiendo.view.ChartSpec.Gap;
import vn.tiendo.view.ChartSpec.Milestone;
import vn.tiendo.view.ChartSpec.Panel;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Point;
import vn.tiendo.view.ChartSpec.ProgressChart;
import vn.tiendo.view.ChartSpec.RankedDotPlot;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.ChartSpec.Segment;
import vn.tiendo.view.ChartSpec.SmallMultiples;
import vn.tiendo.view.ChartSpec.Sparkline;
import vn.tiendo.view.ChartSpec.Threshold;
import vn.tiendo.view.ChartSpec.ValueAxis;
import vn.tiendo.view.StatusFamily;

/** Charts of every kind, the ordinary and the awkward, by a name that says what is special. */
final class ChartSamples {

    private static final String LONG_NAME =
            "Đặc khu Hoàng Sa thuộc thành phố Đà Nẵng, Trường Đào tạo cán bộ Lê Hồng Phong và các đơn vị trực thuộc";

    private final Map<String, ChartSpec> samples = new LinkedHashMap<>();

    private ChartSamples() {
        addProgress();
        addSparklines();
        addRanked();
        addDistributions();
        addCoverage();
        addMultiples();
    }

    static Map<String, ChartSpec> all() {
        return new ChartSamples().samples;
    }

    /** Ten years and two milestones, as most charts of a site are. */
    static ProgressChart typical() {
        return new Progress("dien-hinh", 2016, 2030)
                .values(31.8, 33, 34.5, 36.4, 38, 39.2, 40.9, 43.1, 44.2, 45.5)
                .milestone(2025, 50, "mốc 50 %", StatusFamily.BEHIND)
                .milestone(2030, 60, "mốc 60 %", StatusFamily.OPEN)
                .path(2016, 31.8, 2025, 50, 2030, 60)
                .reference("cả nước 75 %", 2025, 60, 2030, 75)
                .build();
    }

    private void addProgress() {
        add(typical());
        add(new Progress("minh-hoa", 2020, 2030)
                .values(31.8, 36.4, 40.9, 43.1, 45.5)
                .milestone(2025, 50, "mốc 50 %", StatusFamily.BEHIND)
                .milestone(2030, 60, "mốc 60 %", StatusFamily.OPEN)
                .path(2020, 31.8, 2025, 50, 2030, 60)
                .reference("cả nước 75 %", 2025, 60, 2030, 75)
                .mark("Số liệu minh họa")
                .build());
        add(new Progress("mot-so-lieu", 2024, 2030)
                .values(45.5)
                .milestone(2025, 50, "mốc 50 %", StatusFamily.OPEN)
                .milestone(2030, 60, "mốc 60 %", StatusFamily.OPEN)
                .path(2024, 45.5, 2025, 50, 2030, 60)
                .build());
        add(new Progress("mot-so-lieu-khong-moc", 2024, 2024).values(45.5).build());
        add(new Progress("khong-so-lieu", 2021, 2030)
                .milestone(2025, 35, "mốc 35 %", StatusFamily.NONE)
                .milestone(2030, 45, "mốc 45 %", StatusFamily.NONE)
                .path(2025, 35, 2030, 45)
                .build());
        Progress thirty = new Progress("ba-muoi-nam", 1995, 2030).mark("Số liệu minh họa");
        thirty.values(IntStream.range(0, 30)
                .mapToDouble(i -> 12 + i * 0.9 + (i * 7 % 5))
                .toArray());
        add(thirty.milestone(2025, 50, "mốc 50 %", StatusFamily.MISSED)
                .milestone(2030, 60, "mốc 60 %", StatusFamily.OPEN)
                .path(1995, 12, 2025, 50, 2030, 60)
                .build());
        add(new Progress("khong-va-mot-tram", 2020, 2030)
                .max(100)
                .values(0, 0, 50, 100, 100)
                .milestone(2025, 100, "mốc 100 %", StatusFamily.MET)
                .milestone(2030, 100, "mốc 100 %", StatusFamily.MET)
                .reference("cả nước 0 %", 2025, 0, 2030, 0)
                .build());
        add(new Progress("dem-ba", 2020, 2030)
                .unit("")
                .max(3)
                .values(0, 1, 1, 2, 2)
                .milestone(2030, 3, "mốc 3 người", StatusFamily.ON_TRACK)
                .build());
        add(new Progress("dem-lon", 2016, 2030)
                .unit("người")
                .max(12000)
                .values(4200, 5600, 7300, 7100, 8000, 9100, 9050, 10200)
                .milestone(2025, 11000, "mốc 11.000 người", StatusFamily.ON_TRACK)
                .milestone(2030, 12000, "mốc 12.000 người", StatusFamily.ON_TRACK)
                .build());
        add(new Progress("moc-truoc", 2020, 2030)
                .from(2023, 38, 41)
                .milestone(2020, 30, "mốc 30 %", StatusFamily.OPEN)
                .milestone(2030, 60, "mốc 60 %", StatusFamily.BEHIND)
                .path(2020, 30, 2030, 60)
                .build());
        add(new Progress("moc-trung-so-lieu", 2020, 2025)
                .values(31.8, 36.4, 40.9, 43.1, 45.5, 50)
                .milestone(2025, 50, "mốc 50 %", StatusFamily.MET)
                .path(2020, 31.8, 2025, 50)
                .build());
        add(new Progress("moc-giua-trung-so-lieu", 2020, 2030)
                .values(31.8, 36.4, 40.9, 43.1, 45.5, 50)
                .milestone(2025, 50, "mốc 50 %", StatusFamily.MET)
                .milestone(2030, 50, "mốc 50 %", StatusFamily.MET)
                .path(2020, 31.8, 2025, 50, 2030, 50)
                .build());
        add(new Progress("nhieu-gian-doan", 2014, 2030)
                .from(2014, 20, 22)
                .from(2017, 30)
                .from(2019, 25, 27)
                .from(2021, 40, 44, 43)
                .gap(2016, "…")
                .gap(2018, "•")
                .gap(2024, "…")
                .breakAt(2017, "đổi cách tính theo Thông tư 01")
                .breakAt(2019, "gộp xã")
                .breakAt(2021, "bỏ cấp huyện, đổi mẫu số")
                .milestone(2025, 50, "mốc 50 %", StatusFamily.OPEN)
                .milestone(2030, 60, "mốc 60 %", StatusFamily.OPEN)
                .mark("Số liệu minh họa")
                .build());
        add(new Progress("ten-dai", 2020, 2030)
                .values(55, 58, 57, 59, 60)
                .milestone(
                        2025,
                        60,
                        "mốc 2025 theo Kế hoạch hành động giai đoạn 2021–2025 của tỉnh 60 %",
                        StatusFamily.MET)
                .milestone(
                        2030,
                        60,
                        "mốc 2030 theo Kế hoạch hành động giai đoạn 2026–2030 của tỉnh 60 %",
                        StatusFamily.MET)
                .reference("Nghị quyết 26 của Bộ Chính trị về công tác cán bộ nữ 60 %", 2025, 60, 2030, 60)
                .reference("cả nước 60 %", 2025, 60, 2030, 60)
                .reference("Chiến lược quốc gia 62 %", 2030, 62)
                .path(2020, 55, 2025, 60, 2030, 60)
                .mark("Số liệu minh họa, không dùng để đánh giá đơn vị nào")
                .build());
        add(new Progress("ngoai-truc", 2018, 2030)
                .max(40)
                .values(10, 30, 55, 62, 20, 35)
                .milestone(2025, 50, "mốc 50 %", StatusFamily.OPEN)
                .milestone(2030, 38, "mốc 38 %", StatusFamily.OPEN)
                .path(2018, 10, 2025, 50, 2030, 38)
                .build());
        add(new Progress("so-bo-va-lui", 2016, 2030)
                .from(2016, 48, 47, 45, 44)
                .open(2020, 41, 40, 38, 36, 35)
                .milestone(2025, 45, "mốc 45 %", StatusFamily.MISSED)
                .milestone(2030, 50, "mốc 50 %", StatusFamily.MISSED)
                .path(2016, 48, 2025, 45, 2030, 50)
                .reference("chỉ mốc 2025 của cả nước 60 %", 2025, 60)
                .build());
        add(new Progress("thap", 2016, 2030)
                .max(10)
                .values(1, 1.2, 0.9, 1.5, 2, 2.2, 1.8, 2.4, 2.9, 3.1)
                .milestone(2025, 5, "mốc 5 %", StatusFamily.FAR_BEHIND)
                .milestone(2030, 8, "mốc 8 %", StatusFamily.FAR_BEHIND)
                .path(2016, 1, 2025, 5, 2030, 8)
                .mark("Số liệu minh họa")
                .build());
    }

    private void addSparklines() {
        add(new Sparkline(
                "vet-nho",
                "Cơ quan có lãnh đạo chủ chốt là nữ",
                "",
                new ValueAxis(60, "%"),
                2016,
                2024,
                List.of(segment(2016, false, 31.8, 33, 34.5, 36.4, 38), segment(2022, false, 40.9, 43.1, 45.5))));
        add(new Sparkline(
                "vet-nho-mot",
                "Một số liệu",
                "",
                new ValueAxis(60, "%"),
                2016,
                2024,
                List.of(segment(2024, true, 45.5))));
    }

    private void addRanked() {
        List<DotRow> rows = new ArrayList<>();
        String[] names = {"TT. Văn Quan", "Điềm He", "Yên Phúc", "Tri Lễ", "Khánh Khê", "Tân Đoàn"};
        double[] values = {66.7, 60, 55.6, 50, 44.4, 33.3};
        StatusFamily[] families = StatusFamily.values();
        for (int i = 0; i < names.length; i++) {
            String text = Double.toString(values[i]).replace('.', ',') + " %";
            rows.add(new DotRow(
                    names[i], OptionalDouble.of(values[i]), text, names[i] + ": " + text, families[i], i == 4));
        }
        rows.add(new DotRow("Lương Năng", OptionalDouble.empty(), "chưa có số liệu", "", StatusFamily.NONE, false));
        add(new RankedDotPlot(
                "xep-hang",
                "Các xã, thị trấn",
                "Cơ quan có lãnh đạo chủ chốt là nữ năm 2024",
                new ValueAxis(100, "%"),
                rows,
                List.of(new Threshold(50, "2025"), new Threshold(60, "2030")),
                Optional.empty()));

        List<DotRow> provinces = new ArrayList<>();
        for (int i = 0; i < 34; i++) {
            double value = 100 - i * 3.03;
            provinces.add(new DotRow(
                    i == 3 ? LONG_NAME : "Tỉnh thứ " + (i + 1),
                    i % 11 == 7 ? OptionalDouble.empty() : OptionalDouble.of(value),
                    i % 11 == 7 ? "chưa có số liệu, đơn vị đã báo cáo chậm so với hạn" : Math.round(value) + ",0 %",
                    "Tỉnh thứ " + (i + 1) + ", năm 2024: " + Math.round(value) + ",0 % (9/20)",
                    families[i % families.length],
                    i % 5 == 0));
        }
        add(new RankedDotPlot(
                "xep-hang-34",
                "Các tỉnh, thành phố",
                "",
                new ValueAxis(100, "%"),
                provinces,
                List.of(
                        new Threshold(58, "2025"),
                        new Threshold(60, "2030"),
                        new Threshold(60, "cả nước"),
                        new Threshold(100, "Chiến lược quốc gia 2035")),
                Optional.of("Số liệu minh họa")));
        add(new RankedDotPlot(
                "xep-hang-rong",
                "Không có đơn vị",
                "",
                new ValueAxis(100, "%"),
                List.of(),
                List.of(),
                Optional.empty()));
    }

    private void addDistributions() {
        List<Bin> bins = new ArrayList<>();
        int[] counts = {0, 3, 12, 45, 120, 340, 201, 77, 9, 1};
        for (int i = 0; i < 10; i++) {
            bins.add(new Bin(
                    i * 10,
                    i * 10 + 10,
                    counts[i],
                    "Từ " + i * 10 + " % đến dưới " + (i + 1) * 10 + " %: " + counts[i] + " xã"));
        }
        add(new Distribution(
                "phan-bo",
                "Phân bố các xã",
                "",
                new ValueAxis(100, "%"),
                bins,
                List.of(new Threshold(50, "2025"), new Threshold(60, "2030")),
                Optional.of("Số liệu minh họa")));
        List<Bin> fine = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            fine.add(new Bin(i * 5, i * 5 + 5, i == 7 ? 12345 : i * 100, ""));
        }
        add(new Distribution(
                "phan-bo-min",
                "Phân bố mịn",
                "",
                new ValueAxis(100, "%"),
                fine,
                List.of(new Threshold(50, "2025"), new Threshold(50, "2030"), new Threshold(52, "cả nước")),
                Optional.empty()));
        add(new Distribution(
                "phan-bo-rong",
                "Không có số liệu",
                "",
                new ValueAxis(100, "%"),
                List.of(new Bin(0, 100, 0, "")),
                List.of(),
                Optional.empty()));
    }

    private void addCoverage() {
        add(new CoverageBars(
                "bao-cao",
                "Ai đã báo cáo",
                "",
                List.of(
                        new CoverageRow("Cấp tỉnh", 34, 34, "34/34 tỉnh"),
                        new CoverageRow("Xã, phường, đặc khu", 1204, 3321, "1.204/3.321 đơn vị"),
                        new CoverageRow(LONG_NAME, 12, 17, "12/17 đơn vị"),
                        new CoverageRow("Cơ quan ngang bộ", 0, 4, "0/4 cơ quan"),
                        new CoverageRow("Không có đơn vị", 0, 0, "không có đơn vị nào"))));
    }

    private void addMultiples() {
        List<Panel> panels = new ArrayList<>();
        StatusFamily[] families = StatusFamily.values();
        for (int i = 0; i < 9; i++) {
            panels.add(new Panel(
                    i == 4 ? LONG_NAME : "Xã Vạn Linh " + (i + 1),
                    i == 5 ? "chưa có số liệu" : "45,5 %",
                    families[i % families.length],
                    i == 5
                            ? List.of()
                            : List.of(
                                    segment(2016, false, 30 + i, 33, 35, 31, 38), segment(2022, i == 2, 41, 43, 45.5)),
                    List.of(
                            new Milestone(2025, 50, "50 %", "Mốc 2025: 50 %", families[i % families.length]),
                            new Milestone(2030, 60, "60 %", "Mốc 2030: 60 %", StatusFamily.OPEN)),
                    List.of(new PathPoint(2016, 30), new PathPoint(2025, 50), new PathPoint(2030, 60))));
        }
        add(new SmallMultiples(
                "nhieu-bieu-do",
                "Các xã qua các năm",
                "",
                new ValueAxis(80, "%"),
                2016,
                2030,
                panels,
                Optional.of("Số liệu minh họa")));
    }

    private void add(ChartSpec spec) {
        samples.put(spec.id(), spec);
    }

    private static Segment segment(int firstYear, boolean open, double... values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new Point(
                    firstYear + i, values[i], "", "Năm " + (firstYear + i) + ": " + words(values[i]) + " %", open));
        }
        return new Segment(points);
    }

    private static String words(double value) {
        return (value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value))
                .replace('.', ',');
    }

    /** Builds progress charts in few words. */
    static final class Progress {
        private final String id;
        private final int firstYear;
        private final int lastYear;
        private final List<Segment> segments = new ArrayList<>();
        private final List<Gap> gaps = new ArrayList<>();
        private final List<Break> breaks = new ArrayList<>();
        private final List<Milestone> milestones = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private List<PathPoint> path = List.of();
        private String title = "Cơ quan có lãnh đạo chủ chốt là nữ";
        private String unit = "%";
        private double max = 80;
        private Optional<String> mark = Optional.empty();

        Progress(String id, int firstYear, int lastYear) {
            this.id = id;
            this.firstYear = firstYear;
            this.lastYear = lastYear;
        }

        Progress values(double... values) {
            return from(firstYear, values);
        }

        Progress from(int year, double... values) {
            return run(year, false, values);
        }

        Progress open(int year, double... values) {
            return run(year, true, values);
        }

        private Progress run(int year, boolean open, double... values) {
            List<Point> points = new ArrayList<>();
            String suffix = unit.isEmpty() ? "" : "\u00a0" + unit;
            for (int i = 0; i < values.length; i++) {
                boolean labelled = i == values.length - 1 || (i == 0 && segments.isEmpty());
                String text = words(values[i]) + suffix;
                points.add(new Point(
                        year + i,
                        values[i],
                        labelled ? text : "",
                        "Năm " + (year + i) + ": " + text + " (9/20)",
                        open));
            }
            segments.add(new Segment(points));
            return this;
        }

        Progress gap(int year, String sign) {
            gaps.add(new Gap(year, sign, "Năm " + year + ": chưa có số liệu"));
            return this;
        }

        Progress breakAt(int year, String label) {
            breaks.add(new Break(year, label));
            return this;
        }

        Progress milestone(int year, double value, String label, StatusFamily family) {
            milestones.add(new Milestone(year, value, label, "Mốc " + year + ": " + label, family));
            return this;
        }

        Progress path(double... yearsAndValues) {
            path = pathPoints(yearsAndValues);
            return this;
        }

        Progress reference(String label, double... yearsAndValues) {
            references.add(new Reference(label, pathPoints(yearsAndValues)));
            return this;
        }

        Progress mark(String words) {
            mark = Optional.of(words);
            return this;
        }

        Progress title(String text) {
            title = text;
            return this;
        }

        Progress unit(String text) {
            unit = text;
            return this;
        }

        Progress max(double value) {
            max = value;
            return this;
        }

        ProgressChart build() {
            return new ProgressChart(
                    id,
                    title,
                    "Từ 31,8 % năm 2016 lên 45,5 % năm 2025, mốc 2030 là 60 %.",
                    new ValueAxis(max, unit),
                    firstYear,
                    lastYear,
                    segments,
                    gaps,
                    breaks,
                    milestones,
                    path.isEmpty() ? List.of() : List.of(new ChartSpec.Path(path)),
                    references,
                    mark);
        }

        private static List<PathPoint> pathPoints(double... yearsAndValues) {
            List<PathPoint> points = new ArrayList<>();
            for (int i = 0; i < yearsAndValues.length; i += 2) {
                points.add(new PathPoint((int) yearsAndValues[i], yearsAndValues[i + 1]));
            }
            return points;
        }
    }
}
