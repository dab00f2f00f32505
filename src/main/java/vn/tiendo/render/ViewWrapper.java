package vn.tiendo.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.ChartSpec;
import vn.tiendo.plan.ReportPart;
import vn.tiendo.plan.ReportText;

/**
 * Shows templates the components of view records, lists, text, numbers, booleans and enum constants, and nothing else of
 * any object: no methods, no classes. A chart can only be handed to the chart directive.
 */
final class ViewWrapper implements ObjectWrapper {

    /** How values of a class are shown; asked for at every step of a template, so found once for each class. */
    private final ClassValue<Showing> showings = new ClassValue<>() {
        @Override
        protected Showing computeValue(Class<?> type) {
            return showingOf(type);
        }
    };

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
        return value == null ? null : showings.get(value.getClass()).show(value);
    }

    private Showing showingOf(Class<?> type) {
        if (TemplateModel.class.isAssignableFrom(type)) {
            return value -> (TemplateModel) value;
        }
        if (ChartSpec.class.isAssignableFrom(type)) {
            return value -> new ChartModel((ChartSpec) value);
        }
        if (type == ReportText.class) {
            return value -> new ReportTextModel(markdown.apply((ReportText) value));
        }
        if (type.isRecord()) {
            Map<String, MethodHandle> components = componentsOf(type);
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

    private static Map<String, MethodHandle> componentsOf(Class<?> type) {
        Map<String, MethodHandle> components = new HashMap<>();
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            for (RecordComponent component : type.getRecordComponents()) {
                MethodHandle accessor = lookup.unreflect(component.getAccessor());
                components.put(
                        component.getName(), accessor.asType(accessor.type().generic()));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a view record must be public: " + type.getName(), e);
        }
        return components;
    }

    /** A chart, opaque to templates. */
    record ChartModel(ChartSpec chart) implements TemplateModel {}

    /** The parts of a text by name; rendered when the model is made, so templates should keep it. */
    private record ReportTextModel(Map<ReportPart, SafeHtml> parts) implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            for (Map.Entry<ReportPart, SafeHtml> part : parts.entrySet()) {
                if (nameOf(part.getKey()).equals(name)) {
                    return HTMLOutputFormat.INSTANCE.fromMarkup(part.getValue().markup());
                }
            }
            return null;
        }

        @Override
        public boolean isEmpty() {
            return parts.isEmpty();
        }
    }

    private final class RecordModel implements TemplateHashModel {

        private final Record view;
        private final Map<String, MethodHandle> components;

        RecordModel(Record view, Map<String, MethodHandle> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            MethodHandle accessor = components.get(name);
            return accessor == null ? null : wrap(read(accessor));
        }

        private Object read(MethodHandle accessor) {
            try {
                return (Object) accessor.invokeExact((Object) view);
            } catch (Error | RuntimeException e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("an accessor of " + view.getClass() + " throws", e);
            }
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
