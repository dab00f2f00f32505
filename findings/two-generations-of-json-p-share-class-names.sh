#!/usr/bin/env bash
# org.glassfish:javax.json 1.1.4 and org.glassfish:jakarta.json 2.0.1 have different APIs (javax.json, jakarta.json) but
# implementing classes of the same names (org.glassfish.json.*), and different coordinates, so that Maven sees no conflict and puts
# both on the class path. The one that comes second then finds the other's provider: "Provider org.glassfish.json.JsonProviderImpl could
# not be instantiated: java.lang.ClassCastException". They meet where a test reads a site's data catalogue with Apache Jena (JSON-LD by
# way of jakarta.json) and its pages with the Nu HTML checker (javax.json). With another implementation for the newer API,
# org.eclipse.parsson 1.1.7, both work beside each other.
#
# Seen on 2026-11-28 with OpenJDK 17:
#   javax.json first:   javax: {"nam":2025} jakarta: JsonException
#   jakarta.json first: javax: JsonException jakarta: {"nam":2025}
#   with parsson:       javax: {"nam":2025} jakarta: {"nam":2025}
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
central="https://repo.maven.apache.org/maven2"
for jar in \
  org/glassfish/javax.json/1.1.4/javax.json-1.1.4.jar \
  org/glassfish/jakarta.json/2.0.1/jakarta.json-2.0.1.jar \
  jakarta/json/jakarta.json-api/2.1.3/jakarta.json-api-2.1.3.jar \
  org/eclipse/parsson/parsson/1.1.7/parsson-1.1.7.jar; do
  curl --silent --show-error --fail --remote-name "$central/$jar"
done

cat >Read.java <<'JAVA'
import java.io.StringReader;
import java.util.function.Supplier;

public class Read {
    static String read(Supplier<Object> reading) {
        try {
            return reading.get().toString();
        } catch (Throwable e) {
            return e.getClass().getSimpleName();
        }
    }

    public static void main(String[] arguments) {
        String text = "{\"nam\":2025}";
        System.out.println(
                "javax: " + read(() -> javax.json.Json.createReader(new StringReader(text)).readObject())
                        + " jakarta: " + read(() -> jakarta.json.Json.createReader(new StringReader(text)).readObject()));
    }
}
JAVA
old=javax.json-1.1.4.jar
new=jakarta.json-2.0.1.jar
javac -cp "$old:$new" Read.java
old_first="$(java -cp "$old:$new:." Read)"
new_first="$(java -cp "$new:$old:." Read)"
apart="$(java -cp "$old:jakarta.json-api-2.1.3.jar:parsson-1.1.7.jar:." Read)"
echo "javax.json first:   $old_first"
echo "jakarta.json first: $new_first"
echo "with parsson:       $apart"
[ "$old_first" = 'javax: {"nam":2025} jakarta: JsonException' ] &&
  [ "$new_first" = 'javax: JsonException jakarta: {"nam":2025}' ] &&
  [ "$apart" = 'javax: {"nam":2025} jakarta: {"nam":2025}' ]
