package vn.tiendo.json;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** A JSON object, read by the YAML library: every JSON text is YAML. */
public record Json(Map<?, ?> members) {

    public static Json parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new JsonSchema())
                .setAllowDuplicateKeys(false)
                .setCodePointLimit(100_000_000)
                .build();
        return new Json((Map<?, ?>) new Load(settings).loadFromString(text));
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public String text(String name) {
        return (String) get(name);
    }

    public Json object(String name) {
        return new Json((Map<?, ?>) get(name));
    }

    public List<Json> list(String name) {
        return ((List<?>) get(name))
                .stream().map(element -> new Json((Map<?, ?>) element)).toList();
    }

    public List<String> texts(String name) {
        return ((List<?>) get(name)).stream().map(String.class::cast).toList();
    }

    private Object get(String name) {
        if (!members.containsKey(name)) {
            throw new AssertionError("no " + name + " among " + members.keySet());
        }
        return members.get(name);
    }
}
