package org.selamat.checkin.venue.persistence;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.venue.domain.OwnKey;
import org.selamat.checkin.venue.domain.VenueKey;

/**
 * A file of the keys' folder. Its name tells from which day its key signs, and to the end of which day its codes count:
 * {@code 2026.from-2026-03-01.until-2027-08-31.pem}. {@code key.pem} has always signed.
 */
record KeyFile(String name, PemKey pem) {

    private static final String SINCE_EVER = "key.pem";
    private static final String FROM = ".from-";
    private static final String UNTIL = ".until-";

    static KeyFile read(Path file) {
        return new KeyFile(file.getFileName().toString(), PemKey.read(file));
    }

    VenueKey key() {
        return VenueKey.of(pem.publicKey(), day(UNTIL).map(last -> LocalDays.start(last.plusDays(1))));
    }

    Optional<OwnKey> own() {
        if (from().isPresent() && pem.privateKey().isEmpty()) {
            throw new IllegalStateException("SELAMAT_VENUE_KEYS: " + name + " must hold a private key (PKCS #8) to sign with");
        }
        return pem.privateKey().map(secret -> new OwnKey(key(), secret, from()));
    }

    private Optional<Instant> from() {
        return name.equals(SINCE_EVER) ? Optional.of(Instant.MIN) : day(FROM).map(LocalDays::start);
    }

    private Optional<LocalDate> day(String marker) {
        int at = name.indexOf(marker);
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + marker.length();
        try {
            return Optional.of(LocalDate.parse(name.substring(start, name.indexOf('.', start))));
        } catch (DateTimeException e) {
            throw new IllegalStateException("SELAMAT_VENUE_KEYS: the days in " + name + " must be written " + FROM
                    + "YYYY-MM-DD and " + UNTIL + "YYYY-MM-DD", e);
        }
    }
}
