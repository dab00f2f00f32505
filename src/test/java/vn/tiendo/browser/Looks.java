package vn.tiendo.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.browser.Browser.Look;

/** How readers look at a page: on narrow and wide screens, light, dark and in high contrast. */
final class Looks {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.CONTRAST);

    private static final int HEIGHT = 900;

    private final Browser browser;

    Looks(Browser browser) {
        this.browser = browser;
    }

    /** What is amiss with a page in any look, with all unfolded, one line each. */
    List<String> faultsInEach(Path page) {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            // Anew, since a browser takes very long to lay a heavy page out again that axe has looked at.
            browser.resize(width, HEIGHT);
            browser.show(page);
            browser.unfold();
            for (Look look : LOOKS) {
                faults.addAll(faults(page, width, look));
            }
            faults.addAll(noise(page));
        }
        return faults;
    }

    /** The same in three looks, in which each width and each look comes once. */
    List<String> faultsInThree(Path page) {
        List<String> faults = new ArrayList<>();
        browser.show(page);
        browser.unfold();
        for (int i = 0; i < WIDTHS.size(); i++) {
            faults.addAll(faults(page, WIDTHS.get(i), LOOKS.get(i)));
        }
        faults.addAll(noise(page));
        return faults;
    }

    /** The same in those three, of which the first alone has all unfolded. */
    List<String> faultsAtFirstSight(Path page) {
        browser.show(page);
        browser.unfold();
        List<String> faults = new ArrayList<>(faults(page, WIDTHS.get(0), LOOKS.get(0)));
        browser.fold();
        for (int i = 1; i < WIDTHS.size(); i++) {
            faults.addAll(faults(page, WIDTHS.get(i), LOOKS.get(i)));
        }
        faults.addAll(noise(page));
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

    private List<String> faults(Path page, int width, Look look) {
        browser.resize(width, HEIGHT);
        browser.look(look);
        List<String> faults = new ArrayList<>(browser.violations());
        faults.addAll(lost());
        return told(page, width, look.toString(), faults);
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
