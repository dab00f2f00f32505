package vn.tiendo.render;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A directive that writes one part of a view, its parameter {@code of}, if a template could not do so, or only slowly.
 *
 * @param <V> the part's type
 */
abstract class ViewDirective<V> implements TemplateDirectiveModel {

    private final String name;
    private final Class<V> type;

    ViewDirective(String name, Class<V> type) {
        this.name = name;
        this.type = type;
    }

    /** @param parameters all that the template passes, by name */
    abstract void write(V view, Map<?, ?> parameters, Writer out) throws TemplateModelException, IOException;

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public final void execute(
            Environment environment,
            Map parameters,
            TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateModelException, IOException {
        if (!(parameters.get("of") instanceof AdapterTemplateModel model
                && type.isInstance(model.getAdaptedObject(type)))) {
            throw new TemplateModelException(name + " needs a " + type.getSimpleName() + " as its parameter 'of'");
        }
        write(type.cast(model.getAdaptedObject(type)), parameters, environment.getOut());
    }
}
