package vn.tiendo.wording;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;

/** Everything that turns domain values into Vietnamese, made once for a site. */
public final class Wording {

    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;
    private final ProgressStatement statement;
    private final SummarySentence summary;

    /** Makes each of the four once. */
    public Wording(Messages messages, Map<IndicatorCode, Indicator> indicators, PlanLabels plans, LocalDate asOf) {
        this.messages = messages;
        this.figures = new FigureText(messages);
        this.targets = new TargetText(messages, indicators);
        this.statement = new ProgressStatement(messages, figures, targets, asOf);
        this.summary = new SummarySentence(messages, figures, targets, statement, plans);
    }

    Messages messages() {
        return messages;
    }

    /** Words on figures. */
    public FigureText figures() {
        return figures;
    }

    /** Words on targets. */
    public TargetText targets() {
        return targets;
    }

    /** Words on how far a target has been reached. */
    public ProgressStatement statement() {
        return statement;
    }

    /** The sentences that sum up. */
    public SummarySentence summary() {
        return summary;
    }
}
