package vn.tiendo.disclosure;

import java.util.BitSet;

/** The withheld bundles, and so the counts that an attacker does not see. */
final class Withheld {

    private final CountModel model;
    private final BitSet bundles = new BitSet();
    private final int[] unseen;

    Withheld(CountModel model) {
        this.model = model;
        this.unseen = new int[model.equations().length];
        for (int i = 0; i < unseen.length; i++) {
            for (int unknown : model.equations()[i].unknowns()) {
                unseen[i] += isUnseen(unknown) ? 1 : 0;
            }
        }
    }

    boolean contains(int bundle) {
        return bundle >= 0 && bundles.get(bundle);
    }

    /**
     * Whether neither a figure of today nor anything known shows the count; always for slacks and the counts of figures
     * that no longer exist.
     */
    boolean isUnseen(int unknown) {
        int bundle = model.bundleOf()[unknown];
        return bundle < 0 || (bundles.get(bundle) && !model.known()[unknown]);
    }

    /** The number of unknowns of an equation that an attacker does not see. */
    int unseenIn(int equation) {
        return unseen[equation];
    }

    /** @param bundle one that is not withheld yet */
    void add(int bundle) {
        bundles.set(bundle);
        count(bundle, 1);
    }

    /** @param bundle one that is withheld */
    void remove(int bundle) {
        bundles.clear(bundle);
        count(bundle, -1);
    }

    private void count(int bundle, int by) {
        for (int unknown : model.bundles().get(bundle).unknowns()) {
            if (!model.known()[unknown]) {
                for (int equation : model.equationsOf()[unknown]) {
                    unseen[equation] += by;
                }
            }
        }
    }

    /** Whether the bundle is shown and withholding it would hide anything; also true if it has no unknowns. */
    boolean hides(int bundle) {
        if (bundle < 0 || bundles.get(bundle)) {
            return false;
        }
        int[] unknowns = model.bundles().get(bundle).unknowns();
        for (int unknown : unknowns) {
            if (!model.known()[unknown]) {
                return true;
            }
        }
        return unknowns.length == 0;
    }

    BitSet copy() {
        return (BitSet) bundles.clone();
    }
}
