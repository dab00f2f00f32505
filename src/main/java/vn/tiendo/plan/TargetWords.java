package vn.tiendo.plan;

/**
 * What the plan itself says of a target, and how it was read; each part may be empty.
 *
 * @param label such as {@code Mốc 2025: từ 50 % trở lên}
 */
public record TargetWords(
        String label, Link plan, String quotation, String reading, String condition, String adjustment) {}
