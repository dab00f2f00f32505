package vn.tiendo.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.browser.Browser.Colourings;
import vn.tiendo.browser.Browser.Look;

/** How readers look at a page: on narrow and wide screens, light, dark and in high contrast. */
final class Looks {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.CONTRAST);

    private static final int HEIGHT = 900;

    private final Browser browser;
    private final Set<String> judged = new HashSet<>();
    private final Set<Long> layoutsSeen = new HashSet<>();

    Looks(Browser browser) {
        this.browser = browser;
    }

    /**
     * What is amiss with a page in any look, with all unfolded, one line each. What does not hang on colours is looked at
     * once for each way in which the page is laid out: at each width, and in a look that moves anything. Of texts that
     * are coloured alike axe judges one, on whichever page it comes first. Both say as much as every rule for every
     * element in every look, which {@link #faultsByEveryRule} takes several times as long over.
     */
    List<String> faultsInEach(Path page) {
        return faults(page, Looks::faultsOfWhatIsNew);
    }

    /** The same, looked for without any thought of what was looked at before. */
    List<String> faultsByEveryRule(Path page) {
        return faults(page, Looks::faultsByEveryRule);
    }

    private List<String> faults(Path page, Function<Looks, List<String>> inOneLook) {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            // Anew, since a browser takes very long to lay a heavy page out again that axe has looked at.
            browser.resize(width, HEIGHT);
            browser.show(page);
            browser.unfold();
            layoutsSeen.clear();
            for (Look look : LOOKS) {
                browser.look(look);
                faults.addAll(told(page, width, look.toString(), inOneLook.apply(this)));
            }
            faults.addAll(noise(page));
        }
        return faults;
    }

    private List<String> faultsOfWhatIsNew() {
        Colourings colourings = browser.colourings(judged);
        List<String> faults = new ArrayList<>();
        if (!colourings.unjudged().isEmpty()) {
            faults.addAll(browser.violationsOfColours());
            judged.addAll(colourings.unjudged());
        }
        if (layoutsSeen.add(colourings.layout())) {
            faults.addAll(browser.violationsButOfColours());
            faults.addAll(lost());
        }
        return faults;
    }

    private List<String> faultsByEveryRule() {
        List<String> faults = new ArrayList<>(browser.violations());
        faults.addAll(lost());
        return faults;
    }

    /** What can no longer be read when a reader spaces text out, or chooses the largest. */
    List<String> faultsInOtherText(Path page) {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.resize(width, HEIGHT);
            browser.show(page);
            browser.unfold();
            browser.spaceTextOut();
            faults.addAll(told(page, width, "spaced out", lost()));
            browser.chooseLargestText();
            faults.addAll(told(page, width, "largest text", lost()));
        }
        return faults;
    }

    /** What cannot be read, or not without scrolling sideways. */
    private List<String> lost() {
        List<String> faults = new ArrayList<>(browser.cutOff());
        long overflow = browser.horizontalOverflow();
        if (overflow > 0) {
            faults.add(overflow + " px stick out to the right");
        }
        return faults;
    }

    private static List<String> told(Path page, int width, String look, List<String> faults) {
        return faults.stream()
                .map(fault -> page.getFileName() + " at " + width + " px, " + look + ": " + fault)
                .toList();
    }

    private List<String> noise(Path page) {
        List<String> noise = new ArrayList<>();
        browser.messages().forEach(message -> noise.add(page.getFileName() + " says: " + message));
        browser.requestsElsewhere().forEach(address -> noise.add(page.getFileName() + " asks for " + address));
        return noise;
    }
}
