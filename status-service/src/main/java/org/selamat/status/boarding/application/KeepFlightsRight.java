package org.selamat.status.boarding.application;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.webhook.domain.PushReason;

/**
 * Decides open flights again around a change that may or may not change a status. Where it does, the boarding copy decides them
 * once it holds the new version, and nobody is told what would hold in between.
 */
@ApplicationScoped
class KeepFlightsRight {

    private final EvidenceLog log;
    private final Statuses statuses;
    private final RedecideBoarding redecide;

    KeepFlightsRight(EvidenceLog log, Statuses statuses, RedecideBoarding redecide) {
        this.log = log;
        this.statuses = statuses;
        this.redecide = redecide;
    }

    /** Takes the turns of the person under every id first, so that no answer passes the change. */
    void around(PersonId person, Runnable change) {
        Set<PersonId> flying = redecide.affected(log.sharing(Set.of(person)));
        Map<PersonId, Long> before = versions(flying);
        change.run();
        Map<PersonId, Long> after = versions(flying);
        redecide.of(flying.stream().filter(one -> Objects.equals(before.get(one), after.get(one)))
                .collect(Collectors.toMap(Function.identity(), one -> new PushReason(Optional.empty(), 0))));
    }

    private Map<PersonId, Long> versions(Collection<PersonId> persons) {
        return persons.isEmpty() ? Map.of()
                : statuses.current(persons).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().version()));
    }
}
