package vn.tiendo.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ReportText;

/**
 * Shows templates the components of view records, lists, text, numbers, booleans and enum constants, and nothing else
 * of any object: no methods, no classes. A chart can only be passed to the chart directive.
 */
final class ViewWrapper implements ObjectWrapper {

    /** How to show values of each class; found once, since every step of a template needs it. */
    private final Map<Class<?>, Showing> showings = new ConcurrentHashMap<>();

    private final Function<ReportText, Map<ReportPart, SafeHtml>> markdown;

    ViewWrapper(Function<ReportText, Map<ReportPart, SafeHtml>> markdown) {
        this.markdown = markdown;
    }

    /** Shows a value to templates. */
    private interface Showing {
        @Nullable
        TemplateModel show(Object value) throws TemplateModelException;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value == null) {
            return null;
        }
        Showing showing = showings.get(value.getClass());
        return (showing == null ? showings.computeIfAbsent(value.getClass(), this::showingOf) : showing).show(value);
    }

    private Showing showingOf(Class<?> type) {
        if (TemplateModel.class.isAssignableFrom(type)) {
            return value -> (TemplateModel) value;
        }
        if (ChartSpec.class.isAssignableFrom(type)) {
            return value -> new ChartModel((ChartSpec) value);
        }
        if (type == ReportText.class) {
            return value -> new ReportTextModel((ReportText) value);
        }
        if (type.isRecord()) {
            Map<String, ViewComponent> components = componentsOf(type);
            return value -> new RecordModel((Record) value, components);
        }
        if (List.class.isAssignableFrom(type)) {
            return value -> new ListModel((List<?>) value);
        }
        if (type == Boolean.class) {
            return value -> (Boolean) value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (Number.class.isAssignableFrom(type)) {
            return value -> new SimpleNumber((Number) value);
        }
        if (Enum.class.isAssignableFrom(type)) {
            return value -> new SimpleScalar(nameOf((Enum<?>) value));
        }
        if (type == Optional.class) {
            return value -> wrap(((Optional<?>) value).orElse(null));
        }
        return value -> {
            throw new TemplateModelException("no template may see a " + type.getName());
        };
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, ViewComponent> componentsOf(Class<?> type) {
        Map<String, ViewComponent> components = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), new ViewComponent(component.getAccessor()));
        }
        return components;
    }

    /** A chart that templates cannot look into. */
    private record ChartModel(ChartSpec chart) implements AdapterTemplateModel {
        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return chart;
        }
    }

    /**
     * The parts of a text by name. All are rendered when the first is requested, so templates should keep the model.
     */
    private final class ReportTextModel implements TemplateHashModel {

        /** Suffix to the name of a missing part: whether the text treats its subject elsewhere. */
        private static final String ELSEWHERE = "Elsewhere";

        private final ReportText text;
        private @Nullable Map<ReportPart, SafeHtml> rendered;

        ReportTextModel(ReportText text) {
            this.text = text;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            for (Map.Entry<ReportPart, SafeHtml> part : parts().entrySet()) {
                if (nameOf(part.getKey()).equals(name)) {
                    return HTMLOutputFormat.INSTANCE.fromMarkup(part.getValue().markup());
                }
            }
            for (ReportPart part : ReportPart.values()) {
                if ((nameOf(part) + ELSEWHERE).equals(name)) {
                    return isSpokenOf(part) ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
                }
            }
            return null;
        }

        @Override
        public boolean isEmpty() {
            return parts().isEmpty();
        }

        /** A heading with nothing below it speaks of nothing. */
        private boolean isSpokenOf(ReportPart missing) {
            return parts().values().stream().anyMatch(part -> missing.isSpokenOfIn(part.markup()));
        }

        private Map<ReportPart, SafeHtml> parts() {
            Map<ReportPart, SafeHtml> parts = rendered;
            if (parts == null) {
                parts = markdown.apply(text);
                rendered = parts;
            }
            return parts;
        }
    }

    private final class RecordModel implements TemplateHashModel, AdapterTemplateModel {

        private final Record view;
        private final Map<String, ViewComponent> components;

        RecordModel(Record view, Map<String, ViewComponent> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            ViewComponent component = components.get(name);
            return component == null ? null : wrap(component.of(view));
        }

        /** Only our own directives call it; templates cannot. */
        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return view;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private final class ListModel implements TemplateSequenceModel {

        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
