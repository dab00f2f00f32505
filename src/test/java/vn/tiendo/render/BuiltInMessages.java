package vn.tiendo.render;

import java.util.Optional;
import vn.tiendo.language.Messages;

/** The words of the interface as they are shipped. */
public final class BuiltInMessages {

    private BuiltInMessages() {}

    public static Messages read() {
        return new TemplateFiles(Optional.empty()).messages();
    }
}
