package vn.tiendo.wording;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;

/** Everything that turns domain values into Vietnamese, created once for a site. */
public final class Wording {

    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;
    private final ProgressStatement statement;
    private final SummarySentence summary;

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

    public FigureText figures() {
        return figures;
    }

    public TargetText targets() {
        return targets;
    }

    public ProgressStatement statement() {
        return statement;
    }

    public SummarySentence summary() {
        return summary;
    }
}
