package org.selamat.status.area.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A square of the fixed grid: a hundredth of a degree each way, which is 1.11 km by 1.11 to 1.10 km anywhere in Malaysia. Every
 * point belongs to exactly one, so asking from many points around an address tells no more than asking once.
 *
 * @param south latitude of its southern edge in hundredths of a degree
 * @param west longitude of its western edge in hundredths of a degree
 */
public record GridCell(int south, int west) {

    public static final String CODE = "N0\\d{3}E[01]\\d{4}";

    private static final Pattern PARTS = Pattern.compile("N(\\d{4})E(\\d{5})");
    private static final int DEGREE = 100;

    /** Malaysia with a margin: 0.80 to 7.60 north, 99.50 to 119.50 east. */
    public static boolean covers(int south, int west) {
        return south >= 80 && south < 760 && west >= 9950 && west < 11950;
    }

    public GridCell {
        if (!covers(south, west)) {
            throw new IllegalArgumentException("the grid ends before this cell");
        }
    }

    /** @return empty when the point lies outside the grid */
    public static Optional<GridCell> around(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            return Optional.empty();
        }
        return of(hundredths(latitude), hundredths(longitude));
    }

    /** @return empty when this is no code, or of a cell outside the grid */
    public static Optional<GridCell> parse(String code) {
        var parts = PARTS.matcher(code);
        return parts.matches() ? of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))) : Optional.empty();
    }

    /** The code that travels, e.g. {@code N0313E10168} from 3.13 north, 101.68 east. */
    public String code() {
        return "N%04dE%05d".formatted(south, west);
    }

    private static Optional<GridCell> of(int south, int west) {
        return covers(south, west) ? Optional.of(new GridCell(south, west)) : Optional.empty();
    }

    /** In decimals, because 3.14 × 100 is 314.00000000000006 in binary and its neighbours fall to the other side. */
    private static int hundredths(double degrees) {
        return BigDecimal.valueOf(degrees).multiply(BigDecimal.valueOf(DEGREE)).setScale(0, RoundingMode.FLOOR).intValueExact();
    }
}
