#!/usr/bin/env bash
# picocli 4.7.7 is compiled for Java 5 (class files of version 49). An archive of classes that OpenJDK 17 writes at the end of a training
# run (-XX:ArchiveClassesAtExit) leaves out every class of a version before 50 that the run has used: they were verified the old way.
# So a program trained on its own work still reads, parses and verifies the whole command line library from its jar at each start, which
# is the first thing that it does, and nothing says so. An archive written from the list of the same classes (-Xshare:dump) has them.
#
# Seen on 2026-11-30 with OpenJDK 17.0.15, classes of picocli read from the jar and from the archive:
#   trained:   165 from jar, 0 from archive (the program's own class: 1 from archive)
#   from list: 0 from jar, 165 from archive
# The numbers of classes hang on the program; that one of each pair is 0 does not.
set -euo pipefail
java_home="${JAVA_17_HOME:-$(ls -d /usr/lib/jvm/*17* | head -n 1)}"
"$java_home/bin/java" -version 2>&1 | grep -q '"17\.' || { echo "needs JDK 17 (JAVA_17_HOME)"; exit 2; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
curl --silent --show-error --fail --remote-name \
  "https://repo.maven.apache.org/maven2/info/picocli/picocli/4.7.7/picocli-4.7.7.jar"
cat >Told.java <<'JAVA'
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "told")
public class Told implements Runnable {
    @Option(names = "--year")
    int year;

    public void run() {
        System.out.println("nam " + year);
    }

    public static void main(String[] arguments) {
        new CommandLine(new Told()).execute(arguments);
    }
}
JAVA
"$java_home/bin/javac" -proc:none -cp picocli-4.7.7.jar Told.java
"$java_home/bin/jar" --create --file told.jar Told.class
classpath="told.jar:picocli-4.7.7.jar"

java_told() {
  "$java_home/bin/java" "$@" -cp "$classpath" Told --year 2025
}
count() { # how many classes of a package come from where
  grep -c "class,load. $1.*source: $2" "$3" || true
}

java_told -XX:ArchiveClassesAtExit=trained.jsa -Xlog:disable >/dev/null
java_told -XX:SharedArchiveFile=trained.jsa -Xlog:class+load:file=trained.txt >/dev/null
java_told -XX:DumpLoadedClassList=classes.txt >/dev/null
"$java_home/bin/java" -Xshare:dump -XX:SharedClassListFile=classes.txt -XX:SharedArchiveFile=listed.jsa -Xlog:disable \
  -cp "$classpath" >/dev/null
java_told -XX:SharedArchiveFile=listed.jsa -Xlog:class+load:file=listed.txt >/dev/null

trained_jar="$(count 'picocli\.' 'file:' trained.txt)"
trained_archive="$(count 'picocli\.' 'shared objects file' trained.txt)"
own="$(count Told 'shared objects file' trained.txt)"
listed_jar="$(count 'picocli\.' 'file:' listed.txt)"
listed_archive="$(count 'picocli\.' 'shared objects file' listed.txt)"
echo "trained:   $trained_jar from jar, $trained_archive from archive (the program's own class: $own from archive)"
echo "from list: $listed_jar from jar, $listed_archive from archive"
[ "$trained_jar" -gt 0 ] && [ "$trained_archive" -eq 0 ] && [ "$own" -eq 1 ] &&
  [ "$listed_jar" -eq 0 ] && [ "$listed_archive" -gt 0 ]
