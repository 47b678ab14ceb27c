package org.selamat.status.boarding;

import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** How far the boarding copy is. */
final class CopyVersion {

    private CopyVersion() {
    }

    static long of(UUID person) {
        BoardingModel model = CDI.current().select(BoardingModel.class).get();
        return QuarkusTransaction.requiringNew().call(() -> model.of(new PersonId(person)).map(Entry::version).orElse(0L));
    }
}
