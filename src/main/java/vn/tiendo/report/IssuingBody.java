package vn.tiendo.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.UnitKind;
import vn.tiendo.report.DocumentBlock.Letterhead;
import vn.tiendo.view.TextSpan;

/**
 * The body that speaks for a unit in documents: for a place its people's committee, for any other unit the unit itself.
 *
 * @param name within a sentence
 * @param shortName the same with the usual abbreviation
 * @param above the body to which it belongs, as written above its name; empty for a people's committee, which has none
 * @param lines its name at the head of a document
 * @param symbol follows the kind of document in numbers, such as {@code UBND}; dots if unknown
 * @param onBehalf in whose name documents are signed; empty if the head alone is responsible
 * @param head the office of its head; empty if unknown
 */
record IssuingBody(
        String name,
        String shortName,
        List<String> above,
        List<String> lines,
        String symbol,
        Optional<String> onBehalf,
        Optional<String> head) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+[a-z]?/[^-/]+-(.+)");

    IssuingBody {
        above = List.copyOf(above);
        lines = List.copyOf(lines);
    }

    /**
     * The signer, line by line; left to the writer if unknown.
     *
     * @param deputy whether a deputy signs for the head
     */
    List<TextSpan> signature(boolean deputy, DocumentWords words) {
        List<TextSpan> lines = new ArrayList<>();
        onBehalf.map(TextSpan::plain).ifPresent(lines::add);
        if (head.isEmpty()) {
            lines.add(TextSpan.open(words.text("body.open")));
        } else if (deputy) {
            lines.add(TextSpan.plain(words.text("body.for_head", head.get())));
            lines.add(TextSpan.plain(words.text("body.deputy", head.get())));
        } else {
            lines.add(TextSpan.plain(head.get()));
        }
        return lines;
    }

    /**
     * The letterhead of a document of the body.
     *
     * @param subject of a letter; empty for other documents
     */
    Letterhead letterhead(String number, String subject, boolean isFinal, DocumentWords words) {
        return new Letterhead(
                above,
                lines,
                number,
                subject,
                words.text("country"),
                words.text("motto"),
                words.text("place"),
                isFinal ? Optional.empty() : Optional.of(words.text("draft")));
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Finds the bodies of units. */
    static final class Finder {

        private final DocumentWords words;
        private final PlaceWords places;
        private final Map<AdminUnitCode, String> symbols;

        /** @param plans whose numbers show the symbols of their issuers */
        Finder(DocumentWords words, PlaceWords places, Collection<Plan> plans) {
            this.words = words;
            this.places = places;
            this.symbols = symbols(plans);
        }

        /** @param parent the unit above */
        IssuingBody of(AdministrativeUnit unit, Optional<AdministrativeUnit> parent) {
            if (unit.kind() != UnitKind.AUTHORITY || unit.level() == AdministrativeLevel.HAMLET) {
                return agency(unit, parent);
            }
            return unit.level() == AdministrativeLevel.NATIONAL ? government() : committee(unit);
        }

        /** The name of a place within a sentence. */
        String placeOf(AdministrativeUnit unit) {
            return places.midSentence(unit.name());
        }

        /** A name within a sentence. */
        String midSentence(String name) {
            return places.midSentence(name);
        }

        private IssuingBody government() {
            String name = words.text("body.government");
            return new IssuingBody(
                    name,
                    name,
                    List.of(),
                    List.of(capitals(name)),
                    words.text("body.government.symbol"),
                    Optional.of(words.text("body.on_behalf", capitals(name))),
                    Optional.of(words.text("body.government.head")));
        }

        private IssuingBody committee(AdministrativeUnit unit) {
            String committee = words.text("body.committee");
            String place = places.midSentence(unit.name());
            return new IssuingBody(
                    words.text("body.committee.of", committee, place),
                    words.text("body.committee.of", words.text("body.committee.short"), place),
                    List.of(),
                    List.of(capitals(committee), capitals(unit.name())),
                    words.text("body.committee.short"),
                    Optional.of(words.text("body.on_behalf", capitals(committee))),
                    Optional.of(words.text("body.committee.head")));
        }

        private IssuingBody agency(AdministrativeUnit unit, Optional<AdministrativeUnit> parent) {
            String name = unit.name();
            String own = withoutPlace(name, parent);
            return new IssuingBody(
                    places.midSentence(name),
                    places.midSentence(name),
                    parent.map(above ->
                                    List.of(capitals(of(above, Optional.empty()).shortName())))
                            .orElse(List.of()),
                    List.of(capitals(withoutCommittee(own))),
                    symbols.getOrDefault(unit.code(), words.text("body.symbol.open")),
                    Optional.empty(),
                    head(unit));
        }

        /**
         * The name without its place, which the body above already names: {@code Văn phòng UBND tỉnh Lai Châu} is below
         * UBND TỈNH LAI CHÂU.
         */
        private String withoutPlace(String name, Optional<AdministrativeUnit> parent) {
            return parent.map(above -> " " + places.midSentence(above.name()))
                    .filter(name::endsWith)
                    .map(place -> name.substring(0, name.length() - place.length()))
                    .orElse(name);
        }

        private String withoutCommittee(String name) {
            for (String committee : List.of(words.text("body.committee"), words.text("body.committee.short"))) {
                if (name.endsWith(" " + committee)) {
                    return name.substring(0, name.length() - committee.length() - 1);
                }
            }
            return name;
        }

        /**
         * The head's office, by the kind of agency with which the name begins; empty for mass organisations, which have
         * various elected heads.
         */
        private Optional<String> head(AdministrativeUnit unit) {
            if (unit.kind() == UnitKind.ORGANISATION) {
                return Optional.empty();
            }
            return words.table("body.heads").entrySet().stream()
                    .filter(head -> unit.name().startsWith(head.getKey() + " "))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        /**
         * What follows the kind of document in the numbers of units' own plans: {@code VPUBND} in {@code 12/KH-VPUBND}.
         */
        private static Map<AdminUnitCode, String> symbols(Collection<Plan> plans) {
            Map<AdminUnitCode, String> symbols = new HashMap<>();
            for (Plan plan : plans) {
                Matcher number = NUMBER.matcher(plan.number());
                if (number.matches()) {
                    symbols.putIfAbsent(plan.issuingUnit(), number.group(1));
                }
            }
            return symbols;
        }
    }

    /** Writes names of places within a sentence. */
    interface PlaceWords {
        String midSentence(String name);
    }
}
