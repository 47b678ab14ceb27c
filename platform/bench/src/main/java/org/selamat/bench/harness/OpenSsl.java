package org.selamat.bench.harness;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code openssl speed ecdsap256}: how many signatures one core can make or verify when nothing else has to be done. */
public final class OpenSsl {

    /** The last line: name, seconds a signature, seconds a verification, signatures a second, verifications a second. */
    private static final Pattern RESULT = Pattern
            .compile("256 bits ecdsa \\(nistp256\\)\\s+\\S+s\\s+\\S+s\\s+([0-9.]+)\\s+([0-9.]+)");

    private OpenSsl() {
    }

    public static Optional<Double> verificationsPerSecond(int seconds) {
        return speed(seconds).map(Rates::verifications);
    }

    public static Optional<Double> signaturesPerSecond(int seconds) {
        return speed(seconds).map(Rates::signatures);
    }

    /** What one run prints. */
    record Rates(double signatures, double verifications) {
    }

    private static Optional<Rates> speed(int seconds) {
        try {
            var process = new ProcessBuilder("openssl", "speed", "-seconds", Integer.toString(seconds), "ecdsap256")
                    .redirectErrorStream(true).start();
            var rates = parse(new String(process.getInputStream().readAllBytes()));
            return process.waitFor() == 0 ? rates : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static Optional<Rates> parse(String output) {
        var result = RESULT.matcher(output);
        return result.find()
                ? Optional.of(new Rates(Double.parseDouble(result.group(1)), Double.parseDouble(result.group(2))))
                : Optional.empty();
    }
}
