package vn.tiendo.model;

/** How a figure is compared with its target. */
public enum Comparison implements DataToken {
    AT_LEAST(">="),
    ABOVE(">"),
    AT_MOST("<="),
    BELOW("<"),
    EQUAL("="),
    /** Above the nearest earlier figure, each year. */
    RISING("tang_dan"),
    /** Answered yes, or qualitatively met. */
    YES("co"),
    /** At or above the same unit's figure of another indicator, each year. */
    AT_LEAST_OTHER_INDICATOR("so_voi");

    private final String token;

    Comparison(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }

    /** Whether the target needs a value of its own. */
    public boolean needsValue() {
        return this != YES && !isOfEachYear();
    }

    /** Whether it is made for each year by itself, so that a target of it has no milestone. */
    public boolean isOfEachYear() {
        return this == RISING || this == AT_LEAST_OTHER_INDICATOR;
    }

    /** Whether being even with the value is not enough. */
    public boolean isStrict() {
        return this == ABOVE || this == BELOW;
    }

    /**
     * Whether a figure meets a value, exactly.
     *
     * @throws IllegalStateException if this comparison takes no value
     */
    public boolean isMetBy(Fraction figure, Fraction value) {
        int order = figure.compareTo(value);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
            case RISING, YES, AT_LEAST_OTHER_INDICATOR -> throw new IllegalStateException(this + " takes no value");
        };
    }
}
