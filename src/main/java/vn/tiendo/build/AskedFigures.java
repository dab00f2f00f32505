package vn.tiendo.build;

import java.util.List;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.PlanCode;

/** Knows which figures the form of a unit asks for that the data do not have. */
@FunctionalInterface
public interface AskedFigures {

    /** A figure that is asked for. */
    record Gap(Indicator indicator, Disaggregation disaggregation) {}

    /** @param plan the only plan whose targets are asked for */
    List<Gap> missing(AdministrativeUnit unit, int year, PlanCode plan);

    /** Looks through the complete data, figures included that no page shows. */
    @FunctionalInterface
    interface Source {

        AskedFigures of(Dataset dataset);
    }
}
