package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels one below the other, each as near as possible to where it wants to be. */
final class LabelColumn {

    /** Labels that have met and move as one. */
    private static final class Cluster {
        private final List<Integer> members = new ArrayList<>();
        private double height;
        /** The sum over the members of where each would have the cluster begin. */
        private double wishes;

        private double top(double lowest, double highest) {
            return Math.max(lowest, Math.min(highest - height, wishes / members.size()));
        }
    }

    private LabelColumn() {}

    /**
     * The top of each label, in the order given.
     *
     * @param centres where the middle of each label would best be
     */
    static double[] tops(double[] centres, double[] heights, double lowest, double highest) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < centres.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> centres[i]));

        List<Cluster> clusters = new ArrayList<>();
        for (int i : order) {
            Cluster next = new Cluster();
            next.members.add(i);
            next.height = heights[i];
            next.wishes = centres[i] - heights[i] / 2;
            while (!clusters.isEmpty()) {
                Cluster above = clusters.get(clusters.size() - 1);
                if (above.top(lowest, highest) + above.height <= next.top(lowest, highest)) {
                    break;
                }
                next = joined(above, next);
                clusters.remove(clusters.size() - 1);
            }
            clusters.add(next);
        }

        double[] tops = new double[centres.length];
        for (Cluster cluster : clusters) {
            double top = cluster.top(lowest, highest);
            for (int member : cluster.members) {
                tops[member] = top;
                top += heights[member];
            }
        }
        return tops;
    }

    private static Cluster joined(Cluster above, Cluster below) {
        Cluster joined = new Cluster();
        joined.members.addAll(above.members);
        joined.members.addAll(below.members);
        joined.height = above.height + below.height;
        joined.wishes = above.wishes + below.wishes - below.members.size() * above.height;
        return joined;
    }
}
