package vn.tiendo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The arrows between the packages, and the one package each library may appear in. */
@AnalyzeClasses(packages = "vn.tiendo", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {

    private static final String ROOT = "vn.tiendo";

    // Who may know whom. A package may always know itself and, except for the domain, any library.

    @ArchTest
    static final ArchRule modelKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("..tiendo.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..tiendo.model..", "java..", "org.jspecify.annotations..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule jsonKnowsNoStage = stage("json");

    @ArchTest
    static final ArchRule deflateKnowsNoStage = stage("deflate");

    @ArchTest
    static final ArchRule fontKnowsNoStage = stage("font");

    @ArchTest
    static final ArchRule folderKnowsNoStage = stage("folder");

    @ArchTest
    static final ArchRule diagnosticKnowsModel = stage("diagnostic", "model", "json");

    @ArchTest
    static final ArchRule syntaxKnowsModelAndDiagnostic = stage("syntax", "model", "diagnostic", "folder");

    @ArchTest
    static final ArchRule loadKnowsModelDiagnosticSyntaxJsonAndLanguage =
            stage("load", "model", "diagnostic", "folder", "syntax", "json", "language");

    @ArchTest
    static final ArchRule checkKnowsModelDiagnosticAndLanguage = stage("check", "model", "diagnostic", "language");

    @ArchTest
    static final ArchRule disclosureKnowsModel = stage("disclosure", "model");

    @ArchTest
    static final ArchRule assessKnowsModelAndDisclosure = stage("assess", "model", "disclosure");

    @ArchTest
    static final ArchRule languageKnowsModel = stage("language", "model");

    @ArchTest
    static final ArchRule viewKnowsModelAndLanguage = stage("view", "model", "language");

    @ArchTest
    static final ArchRule wordingKnowsModelAssessViewAndLanguage =
            stage("wording", "model", "assess", "view", "language");

    @ArchTest
    static final ArchRule planKnowsWhatItDecidesOn = stage("plan", "model", "assess", "wording", "view", "language");

    @ArchTest
    static final ArchRule onlyBuildKnowsWhoDecides = noClasses()
            .that()
            .resideOutsideOfPackages(packages("plan", "build"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".plan..");

    @ArchTest
    static final ArchRule chartKnowsViewAndModel = stage("chart", "view", "model", "font");

    @ArchTest
    static final ArchRule cardKnowsViewAndModel = stage("card", "view", "model", "deflate", "font");

    @ArchTest
    static final ArchRule renderKnowsViewLanguageAndModel =
            stage("render", "view", "language", "model", "json", "folder");

    @ArchTest
    static final ArchRule exportKnowsModelAssessViewAndLanguage =
            stage("export", "model", "assess", "view", "language", "json", "deflate", "folder");

    @ArchTest
    static final ArchRule writeKnowsView = stage("write", "view", "folder");

    @ArchTest
    static final ArchRule archiveKnowsModel = stage("archive", "model", "json", "folder");

    @ArchTest
    static final ArchRule intakeKnowsWhatIsReadAndAssessed =
            stage("intake", "model", "diagnostic", "assess", "load", "syntax", "language");

    @ArchTest
    static final ArchRule workbookKnowsIntakeAndModel =
            stage("workbook", "intake", "model", "diagnostic", "deflate", "office");

    @ArchTest
    static final ArchRule officeKnowsNoStage = stage("office", "deflate");

    @ArchTest
    static final ArchRule reportKnowsWhatIsAssessedAndShown =
            stage("report", "model", "assess", "wording", "view", "language");

    @ArchTest
    static final ArchRule documentKnowsReport = stage("document", "report", "view", "office", "card");

    @ArchTest
    static final ArchRule previewKnowsDiagnostics = stage("preview", "diagnostic");

    @ArchTest
    static final ArchRule projectKnowsNoStage = stage("project");

    @ArchTest
    static final ArchRule distributionKnowsEmptyTablesAndCommands = stage("distribution", "load", "deflate", "cli");

    @ArchTest
    static final ArchRule nobodyKnowsDistribution = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".distribution..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".distribution..");

    @ArchTest
    static final ArchRule buildKnowsEveryStage = stage(
            "build",
            "model",
            "diagnostic",
            "syntax",
            "load",
            "check",
            "disclosure",
            "assess",
            "wording",
            "plan",
            "view",
            "language",
            "chart",
            "card",
            "render",
            "export",
            "archive",
            "font",
            "folder",
            "write",
            "report",
            "document",
            "project");

    @ArchTest
    static final ArchRule formsKnowWhatComesOutAndIn = stage(
            "forms",
            "build",
            "model",
            "diagnostic",
            "syntax",
            "load",
            "disclosure",
            "assess",
            "language",
            "folder",
            "write",
            "intake",
            "workbook");

    @ArchTest
    static final ArchRule cliKnowsBuild =
            stage("cli", "build", "forms", "archive", "diagnostic", "folder", "model", "preview");

    @ArchTest
    static final ArchRule everyClassHasAStage = classes()
            .should()
            .resideInAnyPackage(packages(
                    "json",
                    "deflate",
                    "font",
                    "folder",
                    "model",
                    "diagnostic",
                    "syntax",
                    "load",
                    "check",
                    "disclosure",
                    "assess",
                    "language",
                    "view",
                    "wording",
                    "plan",
                    "chart",
                    "card",
                    "render",
                    "export",
                    "archive",
                    "write",
                    "intake",
                    "office",
                    "workbook",
                    "report",
                    "document",
                    "project",
                    "preview",
                    "distribution",
                    "build",
                    "forms",
                    "cli"));

    @ArchTest
    static final ArchRule stagesFormNoCycle =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule filesFormNoCircle =
            slices().assignedFrom(new FileOfClass()).should().beFreeOfCycles();

    // Where a library may be used.

    @ArchTest
    static final ArchRule onlySyntaxReadsCsvAndYaml = onlyIn("syntax", "org.apache.commons.csv..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyJsonReadsAndWritesJson = onlyIn("json", "com.fasterxml..");

    @ArchTest
    static final ArchRule onlyChartDraws = onlyIn("chart", "org.jfree..", "java.awt..", "javax.imageio..");

    @ArchTest
    static final ArchRule onlyRenderMakesHtml =
            onlyIn("render", "freemarker..", "com.vladsch.flexmark..", "org.owasp..");

    @ArchTest
    static final ArchRule onlyWorkbookAndDocumentKnowOfficeFiles = onlyIn(
            List.of("workbook", "document", "office"),
            "org.apache.poi..",
            "org.apache.xmlbeans..",
            "org.openxmlformats..");

    @ArchTest
    static final ArchRule onlyCliReadsTheCommandLine = onlyIn("cli", "picocli..");

    // What only the command line may do, and what nobody may do.

    @ArchTest
    static final ArchRule onlyCliPrints = noClasses()
            .that()
            .resideOutsideOfPackage("..tiendo.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyCliEndsTheProgram = noClasses()
            .that()
            .resideOutsideOfPackage("..tiendo.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyPreviewAnswersConnections = noClasses()
            .that()
            .resideOutsideOfPackage("..tiendo.preview..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.channels..", "javax.net..", "com.sun.net..")
                    .and(not(belongToAnyOf(
                            java.net.BindException.class,
                            java.net.IDN.class,
                            java.net.URI.class,
                            java.net.URISyntaxException.class,
                            java.net.URLEncoder.class,
                            java.net.URLDecoder.class,
                            java.nio.channels.FileChannel.class,
                            java.nio.channels.FileLock.class,
                            java.nio.channels.OverlappingFileLockException.class)))
                    .as("classes of the network"));

    @ArchTest
    static final ArchRule nobodyOpensAConnection = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.net.URL.class, java.net.URLConnection.class, java.net.DatagramSocket.class);

    /** Row F12 of the catalogue of bad inputs: what day the machine believes it is changes no byte. */
    @ArchTest
    static final ArchRule onlyTheLockAndTheStampsOfFilesReadTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.tiendo.write.FolderLock")
            .and()
            .doNotHaveFullyQualifiedName("vn.tiendo.archive.FileStamps")
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|systemUTC|systemDefaultZone|system|tick.*"))
                    .and(target(owner(resideInAnyPackage("java.time..")
                            .or(belongToAnyOf(System.class, java.util.Calendar.class))))))
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callMethod(java.util.Calendar.class, "getInstance");

    /** And it starts the program alone. */
    @ArchTest
    static final ArchRule onlySuitedJavaStartsAProcess = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.tiendo.cli.SuitedJava")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class);

    @ArchTest
    static final ArchRule nullIsAlwaysDeclared = classes().should(new ArchCondition<>("be in a @NullMarked package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            events.add(new SimpleConditionEvent(
                    type, marked, type.getName() + " is in " + type.getPackageName() + ", which is not @NullMarked"));
        }
    });

    private static ArchRule stage(String name, String... known) {
        String[] allowed =
                packages(Stream.concat(Stream.of(name), Arrays.stream(known)).toArray(String[]::new));
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true);
    }

    private static ArchRule onlyIn(String stage, String... libraries) {
        return onlyIn(List.of(stage), libraries);
    }

    private static ArchRule onlyIn(List<String> stages, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages(stages.toArray(String[]::new)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    private static String[] packages(String... stages) {
        return Arrays.stream(stages).map(stage -> ROOT + "." + stage + "..").toArray(String[]::new);
    }

    /** Leaves test classes out wherever the build puts them; ArchUnit's own option knows one place only. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    /** A class with all that is nested in it. */
    private static final class FileOfClass implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "files";
        }
    }
}
