package vn.tiendo.bench;

import java.util.Map;
import java.util.stream.Collectors;

/** How a generator wants the head of a content file: always the form that it reads fastest. */
enum ContentHeader {
    HUGO {
        @Override
        String of(Map<String, String> fields) {
            return json(fields) + "\n\n";
        }
    },
    ELEVENTY {
        @Override
        String of(Map<String, String> fields) {
            return "---json\n" + json(fields) + "\n---\n";
        }
    },
    JBAKE {
        @Override
        String of(Map<String, String> fields) {
            return fields.entrySet().stream()
                            .map(field -> field.getKey() + "=" + withoutQuotes(field.getValue()) + "\n")
                            .collect(Collectors.joining())
                    + "~~~~~~\n";
        }
    };

    /** @param fields names and their values, these in JSON */
    abstract String of(Map<String, String> fields);

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String withoutQuotes(String json) {
        return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }
}
