package org.selamat.identity.notification.domain;

import java.time.Duration;

/** So many sends in any stretch of this length. Written {@code 3/PT10M}; {@code off} allows everything. */
public record Allowance(int count, Duration period) {

    private static final Allowance OFF = new Allowance(Integer.MAX_VALUE, Duration.ZERO);

    public Allowance {
        if (count < 1 || period.isNegative()) {
            throw new IllegalArgumentException("an allowance is at least one send in a period");
        }
    }

    /** Called by the configuration. */
    public static Allowance valueOf(String text) {
        if (text.strip().equals("off")) {
            return OFF;
        }
        var slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("an allowance is written count/period, for example 3/PT10M, not " + text);
        }
        return new Allowance(Integer.parseInt(text.substring(0, slash).strip()),
                Duration.parse(text.substring(slash + 1).strip()));
    }

    @Override
    public String toString() {
        return this.equals(OFF) ? "off" : count + "/" + period;
    }
}
