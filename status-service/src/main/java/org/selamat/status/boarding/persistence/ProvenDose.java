package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.entry.domain.Vaccination;

/**
 * A dose that a receipt proved, as one text: id, number, total, moment and, if told, product, divided by blanks. Kept with the
 * check, because the receipt itself is gone.
 */
final class ProvenDose {

    private static final int FIELDS = 5;

    private ProvenDose() {
    }

    static String text(Vaccination dose) {
        return "%s %d %d %s %s".formatted(dose.id(), dose.number(), dose.total(), dose.givenAt(), dose.product().orElse(""));
    }

    static Vaccination of(String text) {
        String[] fields = text.split(" ", FIELDS);
        return new Vaccination(UUID.fromString(fields[0]), Instant.parse(fields[3]), Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]), Optional.of(fields[4]).filter(product -> !product.isEmpty()), true);
    }
}
