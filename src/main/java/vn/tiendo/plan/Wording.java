package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;

/** Everything that turns domain values into Vietnamese, made once for a site. */
final class Wording {

    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;
    private final ProgressStatement statement;
    private final SummarySentence summary;

    Wording(Messages messages, Map<IndicatorCode, Indicator> indicators, PlanLabels plans, LocalDate asOf) {
        this.messages = messages;
        this.figures = new FigureText(messages);
        this.targets = new TargetText(messages, indicators);
        this.statement = new ProgressStatement(messages, figures, targets, asOf);
        this.summary = new SummarySentence(messages, figures, targets, statement, plans);
    }

    Messages messages() {
        return messages;
    }

    FigureText figures() {
        return figures;
    }

    TargetText targets() {
        return targets;
    }

    ProgressStatement statement() {
        return statement;
    }

    SummarySentence summary() {
        return summary;
    }
}
