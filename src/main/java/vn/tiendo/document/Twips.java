package vn.tiendo.document;

/** Lengths in Word's unit, a twentieth of a point. */
final class Twips {

    private static final double IN_A_MILLIMETRE = 1440 / 25.4;
    private static final double TENTHS = 10.0;

    private Twips() {}

    static int ofTenths(int tenthsOfAMillimetre) {
        return (int) Math.round(tenthsOfAMillimetre * IN_A_MILLIMETRE / TENTHS);
    }
}
