package vn.tiendo.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Copies;

/**
 * The figures of a snapshot, which stay published whatever is withheld today.
 *
 * @param name of the snapshot
 * @param figures as they were published then: withheld ones without their values
 * @param unshown the units that it has no page on
 */
public record EarlierPublication(String name, List<ReportedFigure> figures, Set<AdminUnitCode> unshown) {

    public EarlierPublication {
        figures = List.copyOf(figures);
        unshown = Copies.set(unshown);
    }

    /** Whether it prints, beside any own figure, a sum one of whose parts is withheld. */
    boolean printsSums() {
        return figures.stream().anyMatch(figure -> figure.beside().isPresent());
    }

    EarlierPublication withoutSums() {
        return new EarlierPublication(
                name,
                figures.stream()
                        .map(figure -> figure.withBeside(Optional.empty()))
                        .toList(),
                unshown);
    }
}
