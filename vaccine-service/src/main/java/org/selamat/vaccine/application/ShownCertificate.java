package org.selamat.vaccine.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.review.Exhibit;

/**
 * What a citizen shows us.
 *
 * @param codes the codes, each with its parts; none when the file has none that can be read
 * @param file the picture or document that they come from; empty for the text of a scanned code
 */
public record ShownCertificate(List<List<String>> codes, Optional<Exhibit.File> file, Optional<LocalDate> travelDate) {

    public static ShownCertificate text(String text, Optional<LocalDate> travelDate) {
        return new ShownCertificate(List.of(List.of(text)), Optional.empty(), travelDate);
    }

    List<String> texts() {
        return codes.stream().flatMap(List::stream).toList();
    }

    /** Hex SHA-256, by which the same thing is known again. */
    String hash() {
        var content = file.map(Exhibit.File::bytes).orElseGet(() -> String.join("\n", texts()).getBytes(UTF_8));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
