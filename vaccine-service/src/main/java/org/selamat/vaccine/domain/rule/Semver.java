package org.selamat.vaccine.domain.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Version of a rule: three numbers. */
public record Semver(int major, int minor, int patch) implements Comparable<Semver> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

    public static Optional<Semver> of(String text) {
        var match = FORM.matcher(text);
        return match.matches() ? Optional.of(new Semver(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3)))) : Optional.empty();
    }

    @Override
    public int compareTo(Semver other) {
        return Comparator.comparingInt(Semver::major).thenComparingInt(Semver::minor).thenComparingInt(Semver::patch)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
