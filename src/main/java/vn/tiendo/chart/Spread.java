package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spreads labels in a row or column, each as close as possible to its best place. */
final class Spread {

    /** Labels that touch and move as one. */
    private static final class Cluster {
        private final List<Integer> members = new ArrayList<>();
        private double length;
        /** Sum, over its labels, of where each would have the cluster begin. */
        private double wishes;

        private double start(double lowest, double highest) {
            return Math.max(lowest, Math.min(highest - length, wishes / members.size()));
        }
    }

    private Spread() {}

    /**
     * Where each label begins, in the order given.
     *
     * @param centres where the middle of each label would best be
     */
    static double[] starts(double[] centres, double[] lengths, double lowest, double highest) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < centres.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> centres[i]));

        List<Cluster> clusters = new ArrayList<>();
        for (int i : order) {
            Cluster next = new Cluster();
            next.members.add(i);
            next.length = lengths[i];
            next.wishes = centres[i] - lengths[i] / 2;
            while (!clusters.isEmpty()) {
                Cluster above = clusters.get(clusters.size() - 1);
                if (above.start(lowest, highest) + above.length <= next.start(lowest, highest)) {
                    break;
                }
                next = joined(above, next);
                clusters.remove(clusters.size() - 1);
            }
            clusters.add(next);
        }

        double[] starts = new double[centres.length];
        for (Cluster cluster : clusters) {
            double start = cluster.start(lowest, highest);
            for (int member : cluster.members) {
                starts[member] = start;
                start += lengths[member];
            }
        }
        return starts;
    }

    private static Cluster joined(Cluster above, Cluster below) {
        Cluster joined = new Cluster();
        joined.members.addAll(above.members);
        joined.members.addAll(below.members);
        joined.length = above.length + below.length;
        joined.wishes = above.wishes + below.wishes - below.members.size() * above.length;
        return joined;
    }
}
