package vn.tiendo.view;

/**
 * What the plan itself says of a target or several, and how it was read; each part may be empty.
 *
 * @param label such as {@code Mốc 2025: từ 50 % trở lên}
 */
public record TargetWords(
        String label, Link plan, String quotation, String reading, String condition, String adjustment) {

    /** Whether there is nothing to tell. */
    public boolean isSilent() {
        return quotation.isEmpty() && reading.isEmpty() && condition.isEmpty() && adjustment.isEmpty();
    }

    public TargetWords labelled(String text) {
        return new TargetWords(text, plan, quotation, reading, condition, adjustment);
    }
}
