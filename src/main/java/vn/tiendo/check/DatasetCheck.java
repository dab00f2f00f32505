package vn.tiendo.check;

import java.util.List;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;

/** Checks a data set against every rule. Start reading this package here. */
public final class DatasetCheck {

    private static final List<Rule> RULES = List.of(
            new UnitsFormATree(),
            new LevelsDescend(),
            new UnitsEndWithTheirParent(),
            new OneNation(),
            new NamesAreSpeltOneWay(),
            new SharesCountYesNoIndicators(),
            new TargetsFitTheirIndicator(),
            new MilestonesLieInThePlan(),
            new LaterMilestonesAskForMore(),
            new AdjustmentsReplaceTheirLike(),
            new RowsAreUnique(),
            new UnitsLieInTheirLevelsFolder(),
            new FiguresFallIntoTheUnitsLifetime(),
            new RatesAreInPercent(),
            new CountsAreNoYears(),
            new SeriesOfUnits(),
            new DaysFitTheirYear(),
            new YearsLieBeforeTheAsOfDay(),
            new ReorganisationsFitTheirUnits(),
            new SiblingsHaveNamesOfTheirOwn(),
            new OfficialCodesHaveTheirLength(),
            new UnpublishedFiguresAreCounted(),
            new MapsShowEveryUnit());

    private DatasetCheck() {}

    /** Adds a diagnostic for each broken rule and place. */
    public static void check(Dataset data, Diagnostics diagnostics) {
        RULES.parallelStream()
                .map(rule -> {
                    Diagnostics own = new Diagnostics();
                    rule.check(data, own);
                    return own;
                })
                .forEachOrdered(diagnostics::addAll);
    }
}
