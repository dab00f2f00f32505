package vn.tiendo.build;

import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.render.TemplateFailure;
import vn.tiendo.render.TemplateFault;

/** Says to the user what is wrong with a template of theirs. */
final class BadTemplate {

    private BadTemplate() {}

    static BuildFailure failure(TemplateFailure failure) {
        return new BuildFailure(
                failure,
                reason(failure.fault()),
                failure.template(),
                Integer.toString(failure.line()),
                Integer.toString(failure.column()),
                failure.page(),
                failure.reason());
    }

    private static Reason reason(TemplateFault fault) {
        return switch (fault) {
            case DOES_NOT_FIT -> Reason.BAD_TEMPLATE;
            case RUNS_TEXT -> Reason.TEMPLATE_RUNS_TEXT;
            case LOADS_FROM_ELSEWHERE -> Reason.TEMPLATE_LOADS_FROM_ELSEWHERE;
            case SCRIPT_IN_TAG -> Reason.TEMPLATE_SCRIPT_IN_TAG;
            case ENDLESS -> Reason.ENDLESS_TEMPLATE;
            case NAME_TAKEN -> Reason.TEMPLATE_NAME_TAKEN;
        };
    }
}
