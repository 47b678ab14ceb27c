package org.selamat.vaccine.domain.dose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import org.selamat.vaccine.domain.PersonId;

/**
 * A dose on record.
 *
 * @param country where it was given, ISO 3166-1 alpha-2
 * @param recordedBy the centre's client id; for a foreign certificate its issuer country, or the review in which
 *        it was accepted
 */
public record Dose(DoseId id, PersonId person, Injection injection, Source source, String country, String recordedBy,
        Instant recordedAt) {

    /** Where our knowledge of a dose comes from. */
    public enum Source {
        CENTRE,
        FOREIGN_CERTIFICATE
    }

    /** Under the numbers that its course gives it; everything else stays as recorded. */
    public Dose numbered(int number, int total) {
        return new Dose(id, person, injection.numbered(number, total), source, country, recordedBy, recordedAt);
    }

    /** Hex SHA-256 of the whole record: a correction names what it saw, so that nobody corrects something else. */
    public String hash() {
        var text = String.join("\n", "dose", id.value().toString(), person.value().toString(), injection.product(),
                injection.lot().orElse(""), injection.date().toString(), injection.doseNumber() + "/" + injection.totalDoses(),
                source.name(), country, recordedBy, Long.toString(recordedAt.toEpochMilli()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
