package vn.tiendo.disclosure;

import java.util.Arrays;

/** Groups the numbers from 0 to below a count (union-find); the leader of a group is its lowest number. */
final class Leaders {

    private int[] above;

    Leaders(int count) {
        above = new int[count];
        Arrays.setAll(above, i -> i);
    }

    int leaderOf(int number) {
        int at = number;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = leaderOf(one);
        int second = leaderOf(other);
        above[Math.max(first, second)] = Math.min(first, second);
    }
}
