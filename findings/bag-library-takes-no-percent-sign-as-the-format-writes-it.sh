#!/usr/bin/env bash
# In a bag's manifest a percent sign in a file's name must be written as %25 (RFC 8493, 2.1.3), and files about shares are soon called
# "ty-le-100%.csv". The Library of Congress's own bagit 5.2.0 (Maven) writes the sign as it is, and takes "%25" for three letters of the
# name: a bag made by the rule is refused because a file is missing, and one made by the library is refused by whoever keeps to the rule
# and finds two digits behind the sign. It is known (issue 139 of LibraryOfCongress/bagit-java, open since 2022). Files that are to be
# verified for decades, by programs nobody knows yet, had better have names without the sign.
#
# Seen on 2026-12-01 with OpenJDK 17:
#   by the rule: FileNotInPayloadDirectoryException
#   against it: valid
#   made by the library: data/ty-le-100%.csv
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
central=https://repo.maven.apache.org/maven2
for jar in gov/loc/bagit/5.2.0/bagit-5.2.0.jar org/slf4j/slf4j-api/1.7.25/slf4j-api-1.7.25.jar; do
  curl --silent --show-error --fail --remote-name "$central/$jar"
done

bag() {
  mkdir -p "$1/data"
  printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' >"$1/bagit.txt"
  echo "X1;100" >"$1/data/ty-le-100%.csv"
  echo "$(sha256sum <"$1/data/ty-le-100%.csv" | cut -d ' ' -f 1)  data/$2" >"$1/manifest-sha256.txt"
}
bag rule 'ty-le-100%25.csv'
bag raw 'ty-le-100%.csv'
mkdir made
echo "X1;100" >'made/ty-le-100%.csv'

cat >Bags.java <<'JAVA'
import gov.loc.repository.bagit.creator.BagCreator;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

public class Bags {
    static String verdict(String bag) throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(new BagReader().read(Path.of(bag)), false);
            return "valid";
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println("by the rule: " + verdict("rule"));
        System.out.println("against it: " + verdict("raw"));
        BagCreator.bagInPlace(Path.of("made"), List.of(StandardSupportedAlgorithms.SHA256), false);
        String line = Files.readString(Path.of("made/manifest-sha256.txt")).strip();
        System.out.println("made by the library: " + line.substring(line.indexOf("data/")));
    }
}
JAVA
seen="$(java -cp 'bagit-5.2.0.jar:slf4j-api-1.7.25.jar' Bags.java 2>log.txt)" || { cat log.txt; exit 1; }
echo "$seen"
[ "$seen" = 'by the rule: FileNotInPayloadDirectoryException
against it: valid
made by the library: data/ty-le-100%.csv' ]
