package vn.tiendo.build;

import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.render.TemplateFailure;
import vn.tiendo.render.TemplateFault;

/** Says to the user what is wrong with a template of theirs. */
final class BadTemplate {

    private BadTemplate() {}

    static BuildFailure failure(TemplateFailure failure) {
        return new BuildFailure(failure, reason(failure.fault()), place(failure), failure.page(), failure.reason())
                .with(failure.others().stream().map(BadTemplate::failure).toList());
    }

    private static String place(TemplateFailure failure) {
        return failure.line() == 0
                ? failure.template()
                : failure.template() + ":" + failure.line() + ":" + failure.column();
    }

    private static Reason reason(TemplateFault fault) {
        return switch (fault) {
            case DOES_NOT_FIT -> Reason.BAD_TEMPLATE;
            case MISSING_TEMPLATE -> Reason.TEMPLATE_NOT_THERE;
            case MISSING_VALUE -> Reason.TEMPLATE_VALUE_NOT_THERE;
            case MISSING_WORDS -> Reason.TEMPLATE_WORDS_NOT_THERE;
            case WRONG_SYNTAX -> Reason.TEMPLATE_UNREADABLE;
            case NOT_CLOSED -> Reason.TEMPLATE_NOT_CLOSED;
            case CALLS_ITSELF -> Reason.TEMPLATE_CALLS_ITSELF;
            case LEADS_OUT -> Reason.TEMPLATE_LEADS_OUT;
            case UNFIT_NAME -> Reason.TEMPLATE_UNFIT_NAME;
            case BROKEN_FONT -> Reason.TEMPLATE_BROKEN_FONT;
            case RUNS_TEXT -> Reason.TEMPLATE_RUNS_TEXT;
            case LOADS_FROM_ELSEWHERE -> Reason.TEMPLATE_LOADS_FROM_ELSEWHERE;
            case SCRIPT_IN_TAG -> Reason.TEMPLATE_SCRIPT_IN_TAG;
            case ENDLESS -> Reason.ENDLESS_TEMPLATE;
            case NAME_TAKEN -> Reason.TEMPLATE_NAME_TAKEN;
        };
    }
}
