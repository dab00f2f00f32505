package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.assess.Coverage;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;

/** What has to be said with a figure wherever it stands in words: how firm it is, and how many units it rests on. */
public final class Reservations {

    private final Messages messages;

    public Reservations(Messages messages) {
        this.messages = messages;
    }

    /** In brackets, after the figure or the name of what it is of; empty where nothing has to be said. */
    public String inBrackets(Figure figure) {
        List<String> parts = new ArrayList<>();
        if (figure.status() != ObservationStatus.OFFICIAL && figure.measurement() != Measurement.Absence.NOT_REPORTED) {
            parts.add(messages.text("firmness.figure." + figure.status().token()));
        }
        figure.coverage().ifPresent(coverage -> parts.add(of(coverage)));
        return parts.isEmpty() ? "" : messages.text("firmness.reservations", String.join("; ", parts));
    }

    /** The units at the bottom, and where a sum is made of sums those directly below as well. */
    String of(Coverage coverage) {
        String atBottom = messages.text(
                "coverage.reported",
                VietnameseFormat.whole(coverage.reportedAtBottom()),
                VietnameseFormat.whole(coverage.expectedAtBottom()));
        return coverage.restsOnSums()
                ? messages.text(
                        "coverage.reported.below",
                        atBottom,
                        VietnameseFormat.whole(coverage.reported()),
                        VietnameseFormat.whole(coverage.expected()))
                : atBottom;
    }
}
