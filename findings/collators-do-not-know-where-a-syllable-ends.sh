#!/usr/bin/env bash
# Vietnamese dictionaries and lists of places compare names syllable by syllable: all that begins with "Ba" comes before all that
# begins with "Bà", and "Hà Nội" before "Hạ Long". Neither collator for Vietnamese does. That of the JDK passes over spaces: "Bạch Mai"
# comes before "Ba Đình", "Hải Phòng" before "Hà Nội". ICU4J 79.1 counts spaces, but weighs the tones of a whole name only after
# all of its letters: "Bá Thước" comes before "Ba Vì", "Hạ Long" before "Hà Nam". Both follow their rules (ICU those of Unicode, which
# browsers use, too); compared syllable by syllable, both give the same, right order.
#
# Seen on 2026-11-29 with OpenJDK 17 and 25:
#   JDK:               Bạch Mai, Ba Đình, Bá Thước, Ba Vì, Hải Phòng, Hạ Long, Hà Nam, Hà Nội
#   ICU4J:             Ba Đình, Bá Thước, Ba Vì, Bạch Mai, Hạ Long, Hà Nam, Hà Nội, Hải Phòng
#   JDK, syllables:    Ba Đình, Ba Vì, Bá Thước, Bạch Mai, Hà Nam, Hà Nội, Hạ Long, Hải Phòng
#   ICU4J, syllables:  Ba Đình, Ba Vì, Bá Thước, Bạch Mai, Hà Nam, Hà Nội, Hạ Long, Hải Phòng
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
curl --silent --show-error --fail --remote-name https://repo.maven.apache.org/maven2/com/ibm/icu/icu4j/79.1/icu4j-79.1.jar

cat >Order.java <<'JAVA'
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

public class Order {
    static final List<String> NAMES =
            List.of("Hải Phòng", "Hạ Long", "Hà Nội", "Hà Nam", "Ba Vì", "Bạch Mai", "Bá Thước", "Ba Đình");
    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) {
        Locale vietnamese = Locale.forLanguageTag("vi");
        Comparator<String> jdk = java.text.Collator.getInstance(vietnamese)::compare;
        Comparator<String> icu = com.ibm.icu.text.Collator.getInstance(vietnamese)::compare;
        print("JDK:              ", jdk);
        print("ICU4J:            ", icu);
        print("JDK, syllables:   ", syllables(jdk));
        print("ICU4J, syllables: ", syllables(icu));
    }

    static Comparator<String> syllables(Comparator<String> order) {
        return (one, other) -> Arrays.compare(one.split(" "), other.split(" "), order);
    }

    static void print(String what, Comparator<String> order) {
        OUT.println(what + " " + String.join(", ", NAMES.stream().sorted(order).toList()));
    }
}
JAVA
javac -encoding UTF-8 -cp icu4j-79.1.jar Order.java
seen="$(java -cp icu4j-79.1.jar:. Order)"
echo "$seen"
[ "$seen" = 'JDK:               Bạch Mai, Ba Đình, Bá Thước, Ba Vì, Hải Phòng, Hạ Long, Hà Nam, Hà Nội
ICU4J:             Ba Đình, Bá Thước, Ba Vì, Bạch Mai, Hạ Long, Hà Nam, Hà Nội, Hải Phòng
JDK, syllables:    Ba Đình, Ba Vì, Bá Thước, Bạch Mai, Hà Nam, Hà Nội, Hạ Long, Hải Phòng
ICU4J, syllables:  Ba Đình, Ba Vì, Bá Thước, Bạch Mai, Hà Nam, Hà Nội, Hạ Long, Hải Phòng' ]
