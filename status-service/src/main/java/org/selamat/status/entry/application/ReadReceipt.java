package org.selamat.status.entry.application;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.entry.domain.Receipt;
import org.selamat.status.entry.domain.ReceiptOutcome;
import org.selamat.status.entry.domain.ReceiptProof;
import org.selamat.status.entry.domain.ReceiptReader;
import org.selamat.status.entry.domain.ReceiptReader.Signed;
import org.selamat.status.entry.domain.ReceiptReader.Unbelieved;
import org.selamat.status.name.application.CompareHolder;
import org.selamat.status.name.domain.BirthDate;
import org.selamat.status.name.domain.HolderMatch;
import org.selamat.status.name.domain.PresentedName;
import org.selamat.status.person.domain.PersonId;

/** Reads a receipt and compares its holder with a passenger, neither of whom can be read from the other. */
@ApplicationScoped
public class ReadReceipt {

    private final ReceiptReader reader;
    private final CompareHolder compare;

    ReadReceipt(ReceiptReader reader, CompareHolder compare) {
        this.reader = reader;
        this.compare = compare;
    }

    /**
     * @param name and birth date of a passenger whose own record agrees with them
     * @return what it proves, unless it was used before
     */
    public ReceiptProof read(String text, Presentation by, PresentedName name, BirthDate birth) {
        var read = reader.read(text);
        if (read instanceof Unbelieved unbelieved) {
            return ReceiptProof.none(unbelieved.why());
        }
        Receipt receipt = ((Signed) read).receipt();
        return receipt.obstacle(by.airline(), by.departure(), by.now()).or(() -> stranger(receipt, name, birth))
                .map(ReceiptProof::none)
                .orElseGet(() -> ReceiptProof.of(receipt));
    }

    /** Tags of a receipt are made for its id, as those of a person are for theirs. */
    private Optional<ReceiptOutcome> stranger(Receipt receipt, PresentedName name, BirthDate birth) {
        HolderMatch match = compare.grade(new PersonId(receipt.id()), receipt.holder(), name, birth);
        return switch (match) {
            case EXACT, COMPATIBLE -> Optional.empty();
            case NEAR, NAME_MISMATCH -> Optional.of(ReceiptOutcome.NAME_MISMATCH);
            case BIRTH_DATE_MISMATCH -> Optional.of(ReceiptOutcome.DOB_MISMATCH);
        };
    }

    /** Which airline presents it, for which departure, when. */
    public record Presentation(String airline, Instant departure, Instant now) {
    }
}
