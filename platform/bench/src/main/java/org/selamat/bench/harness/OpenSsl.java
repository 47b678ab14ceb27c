package org.selamat.bench.harness;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** {@code openssl speed ecdsap256}: how many signatures one core can verify when nothing else has to be done. */
public final class OpenSsl {

    /** The last line: name, seconds a signature, seconds a verification, signatures a second, verifications a second. */
    private static final Pattern RESULT = Pattern
            .compile("256 bits ecdsa \\(nistp256\\)\\s+\\S+s\\s+\\S+s\\s+([0-9.]+)\\s+([0-9.]+)");

    private OpenSsl() {
    }

    public static Optional<Double> verificationsPerSecond(int seconds) {
        try {
            var process = new ProcessBuilder("openssl", "speed", "-seconds", Integer.toString(seconds), "ecdsap256")
                    .redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes());
            var rate = parse(output);
            return process.waitFor() == 0 && rate.isPresent() ? Optional.of(rate.getAsDouble()) : Optional.empty();
        } catch (IOException notInstalled) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static OptionalDouble parse(String output) {
        var result = RESULT.matcher(output);
        return result.find() ? OptionalDouble.of(Double.parseDouble(result.group(2))) : OptionalDouble.empty();
    }
}
