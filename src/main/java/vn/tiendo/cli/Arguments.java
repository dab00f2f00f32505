package vn.tiendo.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.diagnostic.PrintableText;
import vn.tiendo.folder.FileNames;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Codes;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportedYears;
import vn.tiendo.model.YearOfRecord;

/** The options of one command, as values. */
final class Arguments {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_THREADS = 64;
    private static final Pattern PERIOD = Pattern.compile("([0-9]{4})\\s*[-–]\\s*([0-9]{4})");

    private final ParseResult line;

    Arguments(ParseResult line) {
        this.line = line;
    }

    boolean isSet(String option) {
        return line.hasMatchedOption(option);
    }

    /** An argument without an option, counted from 0. */
    Optional<String> positional(int index) {
        return Optional.ofNullable(line.matchedPositionalValue(index, null));
    }

    /** All arguments without an option. */
    List<String> positionals() {
        return line.matchedPositionalValue(0, List.of());
    }

    Optional<Path> path(String option) throws UsageException {
        String text = line.matchedOptionValue(option, "");
        String mistake = FileNames.isReadable(text) ? "usage.path" : "usage.path-unreadable";
        return value(option, mistake, path -> path.isBlank() ? Optional.empty() : parsePath(path));
    }

    static Optional<Path> parsePath(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> date(String option) throws UsageException {
        return value(option, "usage.date", Arguments::parseDate);
    }

    private static Optional<LocalDate> parseDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<AdminUnitCode> unit(String option) throws UsageException {
        return value(
                option,
                "usage.unit",
                text -> Codes.isValid(text) ? Optional.of(new AdminUnitCode(text)) : Optional.empty());
    }

    Optional<PlanCode> plan(String option) throws UsageException {
        return value(
                option, "usage.plan", text -> Codes.isValid(text) ? Optional.of(new PlanCode(text)) : Optional.empty());
    }

    /** The year of the figures. */
    Optional<Integer> year(String option) throws UsageException {
        return value(option, "usage.form-year", Arguments::parseYear);
    }

    /** Several years that are reviewed together. */
    Optional<ReportedYears> period(String option) throws UsageException {
        Optional<ReportedYears> years = value(option, "usage.period", Arguments::parsePeriod);
        if (years.isPresent() && !years.get().isReview()) {
            String first = Integer.toString(years.get().first());
            String last = Integer.toString(years.get().last());
            throw first.equals(last)
                    ? new UsageException("usage.period-of-one-year", option, first)
                    : new UsageException("usage.period-reversed", option, first, last);
        }
        return years;
    }

    private static Optional<ReportedYears> parsePeriod(String text) {
        Matcher years = PERIOD.matcher(text.strip());
        return years.matches()
                ? parseYear(years.group(1))
                        .flatMap(first -> parseYear(years.group(2)).map(last -> new ReportedYears(first, last)))
                : Optional.empty();
    }

    static Optional<Integer> parseYear(String text) {
        return text.matches("[0-9]{4}")
                ? Optional.of(Integer.parseInt(text)).filter(YearOfRecord::isPossible)
                : Optional.empty();
    }

    Optional<AdministrativeLevel> level(String option) throws UsageException {
        return value(
                option,
                "usage.level",
                text -> Arrays.stream(AdministrativeLevel.values())
                        .filter(level -> level.token().equals(text))
                        .findFirst());
    }

    Optional<String> baseUrl(String option) throws UsageException {
        return value(option, "usage.base-url", BuildOptions::parseBaseUrl);
    }

    Optional<Integer> threads(String option) throws UsageException {
        return value(option, "usage.threads", Arguments::parseThreads);
    }

    private static Optional<Integer> parseThreads(String text) {
        return parseNumber(text, 1, MOST_THREADS);
    }

    Optional<Integer> port(String option) throws UsageException {
        return value(option, "usage.port", text -> parseNumber(text, 0, HIGHEST_PORT));
    }

    private static Optional<Integer> parseNumber(String text, int from, int to) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(number -> number >= from && number <= to);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** One of the constants of an enum, typed as its name in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(String option, String mistake, E[] constants) throws UsageException {
        return value(
                option,
                mistake,
                text -> Arrays.stream(constants)
                        .filter(constant ->
                                constant.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst());
    }

    /** @param parser gives empty if the text is not a valid value of the option */
    <T> Optional<T> value(String option, String mistake, Function<String, Optional<T>> parser) throws UsageException {
        String text = line.matchedOptionValue(option, null);
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            throw new UsageException(mistake, option, PrintableText.ofValue(text));
        }
        return value;
    }
}
