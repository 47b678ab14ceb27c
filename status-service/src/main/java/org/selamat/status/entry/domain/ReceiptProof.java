package org.selamat.status.entry.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of a passenger's receipt.
 *
 * @param receipt its id, when it was considered
 * @param doses those that it proves
 */
public record ReceiptProof(ReceiptOutcome outcome, Optional<UUID> receipt, List<Vaccination> doses) {

    public ReceiptProof {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(receipt, "receipt");
        doses = List.copyOf(doses);
    }

    public static ReceiptProof of(Receipt receipt) {
        return new ReceiptProof(ReceiptOutcome.CONSIDERED, Optional.of(receipt.id()), receipt.doses());
    }

    public static ReceiptProof none(ReceiptOutcome why) {
        return new ReceiptProof(why, Optional.empty(), List.of());
    }
}
