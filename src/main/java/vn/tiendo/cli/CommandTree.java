package vn.tiendo.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands and their options, built without annotations, since picocli would have to search for these at each
 * start.
 */
final class CommandTree {

    static final String BUILD = "build";
    static final String CHECK = "check";
    static final String SERVE = "serve";
    static final String SERVE_ALIAS = "xem";
    static final String SNAPSHOT = "snapshot";
    static final String VERIFY = "verify";
    static final String DIFF = "diff";
    static final String TEMPLATE = "template";
    static final String IMPORT = "import";
    static final String REPORT = "report";
    static final String INIT = "init";

    /** The data folder if no other is named. */
    static final Path USUAL_DATA = Path.of("data");

    static final String DATA = "--data";
    static final String TEMPLATES = "--templates";
    static final String OUT = "--out";
    static final String FOCUS = "--focus";
    static final String BASE_URL = "--base-url";
    static final String AS_OF = "--as-of";
    static final String NO_ILLUSTRATIVE = "--no-illustrative";
    static final String THREADS = "--threads";
    static final String UPLOAD_LIST = "--upload-list";
    static final String PORT = "--port";
    static final String FORMAT = "--format";
    static final String YEAR = "--year";
    static final String PERIOD = "--period";
    static final String REASON = "--reason";
    static final String UNIT = "--unit";
    static final String LEVEL = "--level";
    static final String PLAN = "--plan";
    static final String MAPPING = "--mapping";
    static final String MARKED = "--marked";
    static final String SUGGEST = "--suggest";
    static final String YES = "--yes";
    static final String NAME = "--name";
    static final String FINAL = "--final";
    static final String DEPUTY = "--deputy";
    static final String REMINDERS = "--reminders";
    static final String DEBUG = "--debug";

    private final Words words;

    private CommandTree(Words words) {
        this.words = words;
    }

    static CommandLine create(Words words) {
        return new CommandTree(words).create();
    }

    private CommandLine create() {
        CommandSpec root = command("tiendo")
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(words.text("option.version"))
                        .build());
        root.usageMessage()
                .commandListHeading(words.text("usage.commands"))
                .synopsisSubcommandLabel(words.text("usage.command"));
        root.addSubcommand(BUILD, build());
        root.addSubcommand(CHECK, check());
        root.addSubcommand(SERVE, serve());
        root.addSubcommand(SNAPSHOT, snapshot());
        root.addSubcommand(VERIFY, verify());
        root.addSubcommand(DIFF, diff());
        root.addSubcommand(TEMPLATE, template());
        root.addSubcommand(IMPORT, importForms());
        root.addSubcommand(REPORT, report());
        root.addSubcommand(INIT, init());
        // Names of files or folders may begin with @, which picocli would take for a file of arguments.
        return new CommandLine(root).setExpandAtFiles(false);
    }

    private CommandSpec build() {
        return siteCommand(BUILD)
                .aliases("dung")
                .addOption(withValue(OUT, "out"))
                .addOption(withValue(BASE_URL, "base-url"))
                .addOption(flag(UPLOAD_LIST, "upload-list"));
    }

    private CommandSpec check() {
        return command(CHECK)
                .aliases("kiem-tra")
                .addOption(withValue(DATA, "data"))
                .addOption(withValue(OUT, "site"))
                .addOption(withValue(FORMAT, "format"));
    }

    private CommandSpec serve() {
        return siteCommand(SERVE).aliases(SERVE_ALIAS).addOption(withValue(PORT, "port"));
    }

    private CommandSpec snapshot() {
        return siteCommand(SNAPSHOT)
                .aliases("luu-tru")
                .addOption(withValue(YEAR, "year"))
                .addOption(withValue(REASON, "reason"))
                .addOption(withValue(OUT, "published"));
    }

    private CommandSpec verify() {
        return command(VERIFY)
                .aliases("xac-minh")
                .addPositional(positional(0, "bag"))
                .addOption(withValue(DATA, "data"))
                .addOption(withValue(OUT, "site"));
    }

    private CommandSpec diff() {
        return command(DIFF)
                .aliases("so-sanh")
                .addPositional(positional(0, "earlier"))
                .addPositional(positional(1, "later"))
                .addOption(withValue(FORMAT, "diff-format"))
                .addOption(withValue(DATA, "data"))
                .addOption(withValue(OUT, "site"))
                .addOption(withValue(TEMPLATES, "templates"))
                .addOption(withValue(AS_OF, "as-of"))
                .addOption(flag(NO_ILLUSTRATIVE, "no-illustrative"));
    }

    private CommandSpec template() {
        return command(TEMPLATE)
                .aliases("mau")
                .addOption(withValue(UNIT, "form-unit"))
                .addOption(withValue(YEAR, "form-year"))
                .addOption(withValue(LEVEL, "level"))
                .addOption(withValue(PLAN, "plan"))
                .addOption(withValue(FORMAT, "form-format"))
                .addOption(withValue(OUT, "form-out"))
                .addOption(withValue(DATA, "data"));
    }

    private CommandSpec report() {
        return siteCommand(REPORT)
                .aliases("bao-cao")
                .addOption(withValue(UNIT, "report-unit"))
                .addOption(withValue(YEAR, "report-year"))
                .addOption(withValue(PERIOD, "report-period"))
                .addOption(withValue(LEVEL, "report-level"))
                .addOption(withValue(PLAN, "report-plan"))
                .addOption(flag(REMINDERS, "reminders"))
                .addOption(flag(FINAL, "final"))
                .addOption(flag(DEPUTY, "deputy"))
                .addOption(withValue(OUT, "report-out"));
    }

    private CommandSpec init() {
        return command(INIT)
                .aliases("khoi-tao")
                .addPositional(positional(0, "project"))
                .addOption(withValue(UNIT, "official-unit"))
                .addOption(withValue(NAME, "name"));
    }

    private CommandSpec importForms() {
        return command(IMPORT)
                .aliases("nhap")
                .addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(words.text("option.forms.value"))
                        .description(words.text("option.forms"))
                        .build())
                .addOption(flag(YES, "yes"))
                .addOption(withValue(MAPPING, "mapping"))
                .addOption(flag(SUGGEST, "suggest"))
                .addOption(withValue(REASON, "import-reason"))
                .addOption(withValue(MARKED, "marked"))
                .addOption(withValue(AS_OF, "received"))
                .addOption(withValue(DATA, "data"));
    }

    private PositionalParamSpec positional(int index, String key) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity("0..1")
                .type(String.class)
                .paramLabel(words.text("option." + key + ".value"))
                .description(words.text("option." + key))
                .build();
    }

    /** A command that prepares a site as {@code build} does. */
    private CommandSpec siteCommand(String name) {
        return command(name)
                .addOption(withValue(DATA, "data"))
                .addOption(withValue(TEMPLATES, "templates"))
                .addOption(withValue(FOCUS, "focus"))
                .addOption(withValue(AS_OF, "as-of"))
                .addOption(flag(NO_ILLUSTRATIVE, "no-illustrative"))
                .addOption(withValue(THREADS, "threads"));
    }

    private CommandSpec command(String name) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage()
                .description(words.text("command." + name))
                .synopsisHeading(words.text("usage.synopsis"))
                .optionListHeading(words.text("usage.options"))
                .width(100);
        return command.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(words.text("option.help"))
                        .build())
                .addOption(flag(DEBUG, "debug"));
    }

    private OptionSpec withValue(String name, String key) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(words.text("option." + key + ".value"))
                .description(words.text("option." + key))
                .build();
    }

    private OptionSpec flag(String name, String key) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(words.text("option." + key))
                .build();
    }
}
