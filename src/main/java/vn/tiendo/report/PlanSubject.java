package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Plan;
import vn.tiendo.model.UnitKind;

/** What a plan is about, in its own words, for a place within a sentence that has its kind already. */
final class PlanSubject {

    private final AdministrativeUnits units;
    private final IssuingBody.Finder bodies;
    private final DocumentWords words;
    /** The names of all places, without their kinds. */
    private final List<String> places;

    PlanSubject(AdministrativeUnits units, IssuingBody.Finder bodies, DocumentWords words) {
        this.units = units;
        this.bodies = bodies;
        this.words = words;
        this.places = units.all().stream()
                .flatMap(unit -> names(unit).stream())
                .distinct()
                .toList();
    }

    /** The name without the kind of plan. */
    String withoutKind(Plan plan, String kind) {
        return begun(afterKind(plan, kind));
    }

    /**
     * The same without number, day and issuer, which the reference before it has told; empty if it says no more.
     *
     * @param issuer its names
     */
    String withoutReference(Plan plan, String kind, List<String> issuer) {
        String rest = afterKind(plan, kind);
        if (!plan.number().isEmpty()) {
            rest = without(words.text("plan.number", plan.number()), rest);
            rest = without(plan.number(), rest);
        }
        if (plan.issued().isPresent()) {
            rest = without(
                    words.text("plan.day", VietnameseFormat.date(plan.issued().get())), rest);
        }
        return begun(withoutIssuerWithin(plan, issuer, withoutIssuer(plan, issuer, rest)));
    }

    private static String afterKind(Plan plan, String kind) {
        String begin =
                plan.name().substring(0, Math.min(kind.length(), plan.name().length()));
        return begin.equalsIgnoreCase(kind) ? without(begin, plan.name()) : plan.name();
    }

    private String withoutIssuer(Plan plan, List<String> issuer, String text) {
        AdministrativeUnit unit = units.get(plan.issuingUnit());
        String of = words.text("plan.of") + " ";
        boolean said = text.startsWith(of);
        String name = said ? text.substring(of.length()) : text;
        for (String known : Stream.concat(issuer.stream(), Stream.of(bodies.placeOf(unit), unit.name()))
                .toList()) {
            if (begins(known, name)) {
                return without(known, name);
            }
        }
        // “An Hạ xanh” is the name of a plan, “An Hạ giai đoạn 2021–2030” is that of its issuer.
        String rest = without(ownName(unit.shortName()), name);
        boolean isIssuer = rest.isEmpty() || isJoint(rest);
        return !rest.equals(name) && (said || isIssuer) ? rest : text;
    }

    /** Without an issuer that is named at the end, or before what may follow it: “bình đẳng giới của UBND xã An Hạ”. */
    private String withoutIssuerWithin(Plan plan, List<String> issuer, String text) {
        AdministrativeUnit unit = units.get(plan.issuingUnit());
        List<String> names = new ArrayList<>(issuer);
        if (unit.kind() != UnitKind.AUTHORITY) {
            names.add(bodies.midSentence(unit.shortName()));
        }
        for (String name : names) {
            String named = " " + words.text("plan.of") + " " + name;
            int at = text.indexOf(named);
            String after = at < 0 ? "" : text.substring(at + named.length());
            if (at > 0 && (after.isBlank() || isJoint(after.strip()))) {
                return text.substring(0, at) + after;
            }
        }
        return text;
    }

    /** Whether what a plan is about can follow the plan without a word between: “thực hiện …”, “giai đoạn …”. */
    boolean followsAlone(String subject) {
        return isJoint(subject) || words.list("plan.prepositions").stream().anyMatch(word -> begins(word, subject));
    }

    private boolean isJoint(String text) {
        return words.list("plan.joints").stream().anyMatch(joint -> begins(joint, text));
    }

    /** With a small letter, unless it begins with an abbreviation or the name of a place. */
    private String begun(String text) {
        boolean isName =
                places.stream().anyMatch(name -> begins(name, text) && isWhole(text.substring(name.length()), name));
        return isName ? text : FirstLetter.lowerUnlessAbbreviated(text);
    }

    /** A name of one word may be the beginning of another one: of “Bình đẳng giới” it is none. */
    private static boolean isWhole(String rest, String name) {
        return name.contains(" ")
                || rest.isEmpty()
                || !Character.isLowerCase(rest.strip().charAt(0));
    }

    private List<String> names(AdministrativeUnit unit) {
        List<String> names = new ArrayList<>();
        for (String name : List.of(unit.name(), unit.shortName())) {
            String own = ownName(name);
            if (!own.isEmpty()) {
                names.add(own);
            }
        }
        return names;
    }

    /** The name of a place without its kind. */
    private String ownName(String name) {
        String told = bodies.midSentence(name);
        int first = 0;
        while (first < told.length() && !Character.isUpperCase(told.charAt(first))) {
            first++;
        }
        return told.substring(first);
    }

    /** What follows some words at the beginning; the whole text if it does not begin with them. */
    private static String without(String words, String text) {
        return begins(words, text) ? text.substring(words.length()).strip() : text;
    }

    private static boolean begins(String words, String text) {
        return !words.isEmpty()
                && text.startsWith(words)
                && (text.length() == words.length() || !Character.isLetterOrDigit(text.charAt(words.length())));
    }
}
