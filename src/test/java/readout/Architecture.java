package readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rules of the house, for the packages below a base package.
record Architecture(String base) {
    /// Each package is one noun of the flow, and may use only those before it.
    private static final List<String> PACKAGES =
            List.of(
                    "text",
                    "document",
                    "reading",
                    "library",
                    "backend",
                    "index",
                    "statement",
                    "wording",
                    "theme",
                    "citation",
                    "position",
                    "change",
                    "briefing",
                    "ask",
                    "review",
                    "render",
                    "settings",
                    "web",
                    "cli");

    /// Where the packages of third parties may be used; SQL also in every store class.
    private static final Map<String, Set<String>> CAGES =
            Map.ofEntries(
                    Map.entry("ai.djl", Set.of("index")),
                    Map.entry("ai.onnxruntime", Set.of("index")),
                    Map.entry("com.openhtmltopdf", Set.of("reading", "render")),
                    Map.entry("com.sun.net.httpserver", Set.of("web")),
                    Map.entry("dev.langchain4j", Set.of("backend", "index")),
                    Map.entry("java.net.http", Set.of("backend")),
                    Map.entry("java.sql", Set.of("library")),
                    Map.entry("nl.cwts", Set.of("theme")),
                    Map.entry("org.apache.james", Set.of("reading")),
                    Map.entry("org.apache.lucene", Set.of("index")),
                    Map.entry("org.apache.pdfbox", Set.of("reading", "render")),
                    Map.entry("org.apache.xmpbox", Set.of("reading", "render")),
                    Map.entry("org.commonmark", Set.of("reading")),
                    Map.entry("org.jline", Set.of("cli")),
                    Map.entry("org.jsoup", Set.of("reading", "render")),
                    Map.entry("org.mozilla.universalchardet", Set.of("reading")),
                    Map.entry("org.snakeyaml", Set.of("settings")),
                    Map.entry("org.sqlite", Set.of("library")),
                    Map.entry("picocli", Set.of("cli")));

    private static final Set<String> SQL = Set.of("java.sql", "org.sqlite");

    /// What every package may use, but for the cages inside.
    private static final List<String> FREE =
            List.of(
                    "java",
                    "javax",
                    "org.w3c.dom",
                    "org.xml.sax",
                    "org.jspecify",
                    "com.fasterxml.jackson.core");

    /// Calls that mean something else on another machine: they take its locale, charset or zone.
    private static final Set<String> OF_THE_MACHINE =
            Set.of(
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.lang.String.getBytes()",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.io.FileReader.<init>(java.io.File)",
                    "java.io.FileReader.<init>(java.lang.String)",
                    "java.io.FileWriter.<init>(java.io.File)",
                    "java.io.FileWriter.<init>(java.lang.String)",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
                    "java.nio.charset.Charset.defaultCharset()",
                    "java.text.Collator.getInstance()",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.text.NumberFormat.getInstance()",
                    "java.text.SimpleDateFormat.<init>(java.lang.String)",
                    "java.time.ZoneId.systemDefault()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                    "java.util.Formatter.<init>()",
                    "java.util.Locale.getDefault()",
                    "java.util.Scanner.<init>(java.io.InputStream)",
                    "java.util.TimeZone.getDefault()");

    private static final Set<String> CLOCKS =
            Set.of(
                    "java.lang.System.currentTimeMillis()",
                    "java.time.Clock.systemDefaultZone()",
                    "java.time.Clock.systemUTC()",
                    "java.util.Date.<init>()");

    private static final String DISLIKED_NAME =
            ".*(Utils?|Helpers?|Manager|Impl)|(Base|Abstract)(\\p{Lu}.*)?";

    ArchRule everyPackageIsOnTheList() {
        return rule(
                "lie in a package of the list",
                type ->
                        when(
                                !PACKAGES.contains(noun(type))
                                        || !type.getPackageName().equals(base + "." + noun(type)),
                                type.getPackageName() + " is not on the list"));
    }

    ArchRule everyPackageIsNullMarked() {
        return rule(
                "lie in a package that is @NullMarked",
                type ->
                        when(
                                !type.getPackage().isAnnotatedWith(NullMarked.class),
                                type.getPackageName() + " is not @NullMarked"));
    }

    ArchRule noPackageIsInACycle() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule packagesUseOnlyThoseBeforeThem() {
        return rule(
                "use only packages before their own",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(used -> place(used.getTargetClass()) > place(type))
                                .map(Dependency::getDescription));
    }

    ArchRule thirdPartiesStayInTheirCages() {
        return rule(
                "use third parties only in their cages",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(used ->
                                        !mayUse(type, used.getTargetClass().getBaseComponentType()))
                                .map(Dependency::getDescription));
    }

    ArchRule onlyTheCommandLinePrints() {
        return rule(
                "not print",
                type ->
                        type.getAccessesFromSelf().stream()
                                .filter(access -> prints(access) && !isIn(type, "cli"))
                                .map(JavaAccess::getDescription));
    }

    ArchRule namesSayWhatAClassIs() {
        return rule(
                "have names that say what they are",
                type ->
                        when(
                                type.getSimpleName().matches(DISLIKED_NAME),
                                type.getName() + " does not say what it is"));
    }

    ArchRule nothingIsTakenFromTheMachine() {
        return rule(
                "not take locale, charset or zone from the machine",
                type ->
                        type.getAccessesFromSelf().stream()
                                .filter(access ->
                                        OF_THE_MACHINE.contains(access.getTarget().getFullName()))
                                .map(JavaAccess::getDescription));
    }

    ArchRule onlyTheCommandLineKnowsTheTime() {
        return rule(
                "not ask for the time",
                type ->
                        type.getAccessesFromSelf().stream()
                                .filter(access -> readsClock(access) && !isIn(type, "cli"))
                                .map(JavaAccess::getDescription));
    }

    ArchRule classesAreClosed() {
        return rule(
                "be final, sealed, records, enums or interfaces",
                type -> when(!isClosed(type), type.getName() + " is open"));
    }

    ArchRule noStaticFieldChanges() {
        return rule(
                "have no static field that changes",
                type ->
                        type.getFields().stream()
                                .filter(Architecture::isChanging)
                                .map(field -> field.getFullName() + " is static and not final"));
    }

    private static Stream<String> when(boolean broken, String fault) {
        return broken ? Stream.of(fault) : Stream.of();
    }

    /// A rule over every class: the faults told of each break it.
    private ArchRule rule(String description, Function<JavaClass, Stream<String>> faults) {
        return classes()
                .should(
                        new ArchCondition<JavaClass>(description) {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                faults.apply(type)
                                        .forEach(fault ->
                                                events.add(
                                                        SimpleConditionEvent.violated(
                                                                type, fault)));
                            }
                        });
    }

    /// The name of the package below the base; empty for a class that lies elsewhere.
    private String noun(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(base + ".")
                ? name.substring(base.length() + 1).replaceFirst("\\..*", "")
                : "";
    }

    private int place(JavaClass type) {
        return PACKAGES.indexOf(noun(type));
    }

    private boolean isIn(JavaClass type, String noun) {
        return noun(type).equals(noun);
    }

    private boolean mayUse(JavaClass type, JavaClass other) {
        String name = other.getPackageName();
        if (other.isPrimitive() || isBelow(name, base)) {
            return true;
        }
        for (Map.Entry<String, Set<String>> cage : CAGES.entrySet()) {
            if (isBelow(name, cage.getKey())) {
                return cage.getValue().contains(noun(type))
                        || (SQL.contains(cage.getKey()) && isStore(type));
            }
        }
        return FREE.stream().anyMatch(free -> isBelow(name, free));
    }

    private static boolean isBelow(String name, String place) {
        return name.equals(place) || name.startsWith(place + ".");
    }

    private static boolean isStore(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "").endsWith("Store");
    }

    private static boolean prints(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return (owner.equals("java.lang.System") && (name.equals("out") || name.equals("err")))
                || name.equals("printStackTrace");
    }

    private static boolean readsClock(JavaAccess<?> access) {
        return CLOCKS.contains(access.getTarget().getFullName())
                || (access.getName().equals("now")
                        && access.getTargetOwner().getPackageName().equals("java.time"));
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isEnum()
                || type.isRecord()
                || type.isAnonymousClass()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed();
    }

    private static boolean isChanging(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        return modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.FINAL);
    }
}
