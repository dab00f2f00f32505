package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.UnitKind;
import vn.tiendo.report.DocumentBlock.Letterhead;

/**
 * The body that speaks for a unit in documents: of a place its people's committee, of any other unit the unit itself.
 *
 * @param name within a sentence
 * @param shortName the same with the usual abbreviation
 * @param above the body that it belongs to, as it stands above its name; empty for a people's committee, which has none
 * @param lines its name as it stands at the head
 * @param symbol what stands behind the kind of document in numbers, such as {@code UBND}
 * @param onBehalf in whose name is signed; empty where the head alone is responsible
 * @param head the office of its head
 */
record IssuingBody(
        String name,
        String shortName,
        List<String> above,
        List<String> lines,
        String symbol,
        Optional<String> onBehalf,
        String head) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,–-]+");

    IssuingBody {
        above = List.copyOf(above);
        lines = List.copyOf(lines);
    }

    /** Who signs, line by line. @param deputy whether a deputy does so for the head */
    List<String> signature(boolean deputy, DocumentWords words) {
        List<String> lines = new ArrayList<>(onBehalf.stream().toList());
        if (deputy) {
            lines.add(words.text("body.for_head", head));
            lines.add(words.text("body.deputy", head));
        } else {
            lines.add(head);
        }
        return lines;
    }

    /**
     * The head of a document of the body.
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

        Finder(DocumentWords words, PlaceWords places) {
            this.words = words;
            this.places = places;
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

        private IssuingBody government() {
            String name = words.text("body.government");
            return new IssuingBody(
                    name,
                    name,
                    List.of(),
                    List.of(capitals(name)),
                    words.text("body.government.symbol"),
                    Optional.of(words.text("body.on_behalf", capitals(name))),
                    words.text("body.government.head"));
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
                    words.text("body.committee.head"));
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
                    symbol(own),
                    onBehalf(unit),
                    head(unit));
        }

        /** {@code Văn phòng UBND tỉnh Lai Châu} is headed by UBND TỈNH LAI CHÂU, and needs not say so again. */
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

        /** The first letters of all words; abbreviations whole. */
        private String symbol(String name) {
            StringBuilder symbol = new StringBuilder();
            for (String word : BETWEEN_WORDS.split(name)) {
                if (!word.isEmpty()) {
                    symbol.append(word.equals(capitals(word)) ? word : capitals(word.substring(0, 1)));
                }
            }
            return symbol.toString();
        }

        private Optional<String> onBehalf(AdministrativeUnit unit) {
            if (unit.kind() != UnitKind.ORGANISATION) {
                return Optional.empty();
            }
            boolean front = words.list("body.front").stream().anyMatch(unit.name()::startsWith);
            return Optional.of(words.text(front ? "body.on_behalf.front" : "body.on_behalf.organisation"));
        }

        private String head(AdministrativeUnit unit) {
            if (unit.kind() == UnitKind.ORGANISATION) {
                return words.text("body.heads.organisation");
            }
            return words.table("body.heads").entrySet().stream()
                    .filter(head -> unit.name().startsWith(head.getKey() + " "))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseGet(() -> words.text("body.heads.other"));
        }
    }

    /** How names of places are written within a sentence. */
    interface PlaceWords {
        String midSentence(String name);
    }
}
