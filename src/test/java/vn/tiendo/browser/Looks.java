package vn.tiendo.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        open(page, WIDTHS.get(0));
        layoutsSeen.clear();
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.resize(width, HEIGHT);
            for (Look look : LOOKS) {
                browser.look(look);
                faults.addAll(told(page, width, look.toString(), faultsOfWhatIsNew()));
            }
        }
        faults.addAll(noise(page));
        return faults;
    }

    /**
     * The same, looked for without any thought of what was looked at before. The page is opened anew for each width, since
     * a browser takes very long to lay out again what axe has looked at in a list of thousands.
     */
    List<String> faultsByEveryRule(Path page) {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            open(page, width);
            for (Look look : LOOKS) {
                browser.look(look);
                faults.addAll(told(page, width, look.toString(), browser.violations()));
                faults.addAll(told(page, width, look.toString(), browser.cutOff()));
            }
            faults.addAll(noise(page));
        }
        return faults;
    }

    private void open(Path page, int width) {
        browser.leave();
        browser.look(LOOKS.get(0));
        browser.resize(width, HEIGHT);
        browser.show(page);
        browser.unfold();
        browser.awaitFonts();
    }

    private List<String> faultsOfWhatIsNew() {
        Colourings colourings = browser.colourings(judged);
        boolean isLaidOutAnew = layoutsSeen.add(colourings.layout());
        boolean isColouredAnew = judged.addAll(colourings.unjudged());
        List<String> faults = new ArrayList<>();
        if (isLaidOutAnew || isColouredAnew) {
            faults.addAll(browser.violations(isLaidOutAnew, isColouredAnew));
        }
        if (isLaidOutAnew) {
            faults.addAll(browser.cutOff());
        }
        return faults;
    }

    /** What can no longer be read, or not without scrolling sideways, when a reader spaces text out, or chooses the largest. */
    List<String> faultsInOtherText(Path page) {
        open(page, WIDTHS.get(0));
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.resize(width, HEIGHT);
            browser.spaceTextOut();
            faults.addAll(told(page, width, "spaced out", browser.cutOff()));
            browser.chooseLargestText();
            faults.addAll(told(page, width, "largest text", browser.cutOff()));
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
