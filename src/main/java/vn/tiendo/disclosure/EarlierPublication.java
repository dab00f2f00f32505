package vn.tiendo.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * What a snapshot shows for good.
 *
 * @param name of the snapshot
 * @param figures as they were published then: withheld ones without their values
 */
public record EarlierPublication(String name, List<ReportedFigure> figures) {

    public EarlierPublication {
        figures = List.copyOf(figures);
    }

    /** Whether it prints a sum of which a part is withheld beside an own figure. */
    boolean printsSums() {
        return figures.stream().anyMatch(figure -> figure.beside().isPresent());
    }

    EarlierPublication withoutSums() {
        return new EarlierPublication(
                name,
                figures.stream()
                        .map(figure -> figure.withBeside(Optional.empty()))
                        .toList());
    }
}
