package org.selamat.identity.erasure.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.ErasureAnswer;
import org.selamat.identity.erasure.domain.ErasureAnswer.Held;
import org.selamat.identity.erasure.domain.ErasureAnswer.NotTheirs;
import org.selamat.identity.erasure.domain.ErasureAnswer.Unknown;
import org.selamat.identity.erasure.domain.ErasureAnswer.Waits;
import org.selamat.identity.erasure.domain.Erasures;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.Persons;

/** Takes a person's wish to be forgotten. Nothing is deleted yet, and they are written, in case it wasn't them. */
@ApplicationScoped
public class AskErasure {

    private final Persons persons;
    private final Erasures erasures;
    private final ErasureObstacles obstacles;
    private final GuardianErasure guardians;
    private final OpenErasure open;

    AskErasure(Persons persons, Erasures erasures, ErasureObstacles obstacles, GuardianErasure guardians, OpenErasure open) {
        this.persons = persons;
        this.erasures = erasures;
        this.obstacles = obstacles;
        this.guardians = guardians;
        this.open = open;
    }

    /** @param actor the guardian who asks for the person; asked again, the erasure that waits is the answer */
    @Transactional
    public ErasureAnswer ask(PersonId id, Optional<PersonId> actor) {
        return persons.hold(id).map(person -> ask(person, actor)).orElseGet(Unknown::new);
    }

    private ErasureAnswer ask(Person person, Optional<PersonId> actor) {
        if (actor.isPresent() && !guardians.may(actor.get(), person)) {
            return new NotTheirs();
        }
        var waiting = erasures.waitingFor(person.id());
        if (waiting.isPresent()) {
            return new Waits(waiting.get());
        }
        return obstacles.of(person.id()).<ErasureAnswer> map(Held::new).orElseGet(() -> new Waits(open.of(person.id())));
    }
}
