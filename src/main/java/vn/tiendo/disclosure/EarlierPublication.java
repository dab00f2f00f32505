package vn.tiendo.disclosure;

import java.util.List;

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
}
