package org.selamat.identity.erasure.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.Erasure;
import org.selamat.identity.erasure.domain.Erasures;
import org.selamat.identity.erasure.domain.Obstacle;

/** Shows people when they are going to be forgotten, and what would hold it. */
@ApplicationScoped
public class ShowErasure {

    private final Erasures erasures;
    private final ErasureObstacles obstacles;

    ShowErasure(Erasures erasures, ErasureObstacles obstacles) {
        this.erasures = erasures;
        this.obstacles = obstacles;
    }

    @Transactional
    public Optional<Shown> of(PersonId person) {
        return erasures.waitingFor(person).map(erasure -> new Shown(erasure, obstacles.of(person)));
    }

    /** @param heldBy what it would wait for if it were due now */
    public record Shown(Erasure erasure, Optional<Obstacle> heldBy) {
    }
}
