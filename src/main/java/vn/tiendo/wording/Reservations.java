package vn.tiendo.wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;

/**
 * The reservations that accompany a figure wherever it appears in words: its status, and how many units it rests on.
 */
public final class Reservations {

    private final Messages messages;
    private final CoverageText coverages;
    /** Reservations of figures without coverage, which most are; made once. */
    private final Map<ObservationStatus, String> ofStatus = new EnumMap<>(ObservationStatus.class);

    /** @param messages the words for them */
    public Reservations(Messages messages) {
        this.messages = messages;
        this.coverages = new CoverageText(messages);
        for (ObservationStatus status : ObservationStatus.values()) {
            ofStatus.put(status, inBrackets(firmness(status)));
        }
    }

    /** In brackets, for after a figure or the name of its subject; empty if there are none. */
    public String inBrackets(Figure figure) {
        return figure.coverage().isPresent()
                ? inBrackets(parts(figure))
                : ofStatus.getOrDefault(toldStatus(figure), "");
    }

    /** The same for after a figure that stands in brackets itself. */
    public String withinBrackets(Figure figure) {
        return parts(figure).stream()
                .map(part -> messages.text("firmness.reservation.next", part))
                .collect(Collectors.joining());
    }

    private List<String> parts(Figure figure) {
        return Stream.concat(firmness(toldStatus(figure)).stream(), figure.coverage().map(coverages::of).stream())
                .toList();
    }

    private static ObservationStatus toldStatus(Figure figure) {
        return figure.measurement() == Measurement.Absence.NOT_REPORTED ? ObservationStatus.OFFICIAL : figure.status();
    }

    private List<String> firmness(ObservationStatus status) {
        return status == ObservationStatus.OFFICIAL
                ? List.of()
                : List.of(messages.text("firmness.figure." + status.token()));
    }

    private String inBrackets(List<String> parts) {
        return parts.isEmpty() ? "" : messages.text("firmness.reservations", String.join("; ", parts));
    }
}
