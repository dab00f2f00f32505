package vn.tiendo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.browser.Browser.Look;

/** How readers look at a page: on narrow and wide screens, light, dark and in high contrast, with all unfolded. */
final class Looks {

    /** Of what is heavier three looks are taken, the first alone with all unfolded: axe takes minutes for each. */
    private static final long HEAVY = 300 * 1024;

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.CONTRAST);

    private final Browser browser;

    Looks(Browser browser) {
        this.browser = browser;
    }

    /** What is amiss with a page in any look, one line each. */
    List<String> faults(Path page) {
        List<String> faults = new ArrayList<>();
        boolean heavy = isHeavy(page);
        browser.show(page);
        for (int width = 0; width < WIDTHS.size(); width++) {
            for (int look = 0; look < LOOKS.size(); look++) {
                if (!heavy || width == look) {
                    browser.resize(WIDTHS.get(width), 900);
                    browser.look(LOOKS.get(look));
                    if (heavy && width > 0) {
                        browser.fold();
                    } else {
                        browser.unfold();
                    }
                    String where = page.getFileName() + " at " + WIDTHS.get(width) + " px, " + LOOKS.get(look) + ": ";
                    faultsInThisLook().forEach(fault -> faults.add(where + fault));
                }
            }
        }
        browser.messages().forEach(message -> faults.add(page.getFileName() + " says: " + message));
        browser.requestsElsewhere().forEach(address -> faults.add(page.getFileName() + " asks for " + address));
        return faults;
    }

    private List<String> faultsInThisLook() {
        List<String> faults = new ArrayList<>(browser.violations());
        faults.addAll(browser.cutOff());
        long overflow = browser.horizontalOverflow();
        if (overflow > 0) {
            faults.add(overflow + " px stick out to the right");
        }
        return faults;
    }

    private static boolean isHeavy(Path page) {
        try {
            return Files.size(page) > HEAVY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
