package vn.tiendo.model;

/**
 * One observed value: indicator, unit, year and disaggregation.
 *
 * @param line of its row in the file of its provenance, 1-based
 */
public record Observation(
        AdminUnitCode unit,
        IndicatorCode indicator,
        int year,
        Disaggregation disaggregation,
        Measurement measurement,
        Provenance provenance,
        int line) {

    public RowOrigin origin() {
        return new RowOrigin(provenance.file(), line);
    }
}
