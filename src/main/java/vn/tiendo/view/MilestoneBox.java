package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * One milestone of one target, and a unit's progress towards it.
 *
 * @param label such as {@code Mốc 2025}
 * @param requirement such as {@code từ 50 % trở lên}
 * @param sentences the meaning of the status, in words
 * @param lastInForce the last status while a unit, dissolved since, was in force
 * @param plan the plan that set it
 */
public record MilestoneBox(
        String indicator,
        String target,
        String label,
        String requirement,
        StatusMark status,
        List<String> sentences,
        Optional<StatusMark> lastInForce,
        Link plan) {

    public MilestoneBox {
        sentences = List.copyOf(sentences);
    }
}
