package vn.tiendo.render;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.language.MissingMessageException;

/** {@code t("key", argument, …)}: a text of the interface. */
final class MessageMethod implements TemplateMethodModelEx {

    private final Messages messages;

    MessageMethod(Messages messages) {
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty()) {
            throw new TemplateModelException("t needs a message key");
        }
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = text(arguments.get(i + 1));
        }
        String key = text(arguments.get(0));
        try {
            return messages.text(key, values);
        } catch (MissingMessageException e) {
            throw new TemplateModelException("no message '" + key + "' in messages/ui_vi.properties", e);
        }
    }

    private static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().toString();
        }
        throw new TemplateModelException("t takes text and whole numbers only");
    }
}
