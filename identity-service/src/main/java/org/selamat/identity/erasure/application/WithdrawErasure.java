package org.selamat.identity.erasure.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.Erasure.State;
import org.selamat.identity.erasure.domain.Erasures;
import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;

/** Takes the wish back. An old sign-in is enough for that, because it only keeps what is there. */
@ApplicationScoped
public class WithdrawErasure {

    private final Erasures erasures;
    private final AccessRecords records;
    private final Clock clock;

    WithdrawErasure(Erasures erasures, AccessRecords records, Clock clock) {
        this.erasures = erasures;
        this.records = records;
        this.clock = clock;
    }

    /** @return false if none waits */
    @Transactional
    public boolean withdraw(PersonId person) {
        var held = erasures.waitingFor(person).flatMap(erasure -> erasures.hold(erasure.id()))
                .filter(erasure -> erasure.state() == State.WAITING);
        held.ifPresent(erasure -> {
            erasures.replace(erasure.withdrawn(clock.instant()));
            records.record(Access.write(OpenErasure.RESOURCE, person.value(), "withdrawal"));
        });
        return held.isPresent();
    }
}
