package org.selamat.vaccine.application.registry;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.vaccine.domain.registry.Centre;
import org.selamat.vaccine.domain.registry.Centres;

/** Staff keep the register of centres. */
@ApplicationScoped
public class KeepCentres {

    /** What became of a change. */
    public sealed interface Answer {

        record Kept(Centre centre, boolean isNew) implements Answer {
        }

        /** Somebody changed it since: this is how it stands. */
        record Stale(Centre current) implements Answer {
        }
    }

    private final Centres centres;

    KeepCentres(Centres centres) {
        this.centres = centres;
    }

    /** @param seen the version that the change is based on; empty for a new centre, or to repeat what is there */
    @Transactional
    public Answer keep(Centre wanted, Optional<Long> seen) {
        return centres.forUpdate(wanted.id()).map(current -> change(current, wanted, seen)).orElseGet(() -> {
            centres.put(wanted);
            return new Answer.Kept(wanted, true);
        });
    }

    public Optional<Centre> find(String id) {
        return centres.find(id);
    }

    public List<Centre> page(Optional<String> after, int limit) {
        return centres.page(after, limit);
    }

    private Answer change(Centre current, Centre wanted, Optional<Long> seen) {
        if (current.saysTheSameAs(wanted)) {
            return new Answer.Kept(current, false);
        }
        if (seen.filter(version -> version == current.version()).isEmpty()) {
            return new Answer.Stale(current);
        }
        var next = new Centre(wanted.id(), wanted.name(), wanted.openedOn(), wanted.closedOn(), current.version() + 1);
        centres.put(next);
        return new Answer.Kept(next, false);
    }
}
