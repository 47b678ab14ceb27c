package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Badge;
import org.selamat.checkin.visit.domain.Badges;
import org.selamat.checkin.visit.domain.SecretBytes;

/** A person's badges: issued, listed and revoked by themselves or their guardian. */
@ApplicationScoped
public class CarryBadge {

    /** More than anybody loses. */
    private static final int MOST = 10;

    private final Badges badges;
    private final SecretBytes random;
    private final Clock clock;

    CarryBadge(Badges badges, SecretBytes random, Clock clock) {
        this.badges = badges;
        this.random = random;
        this.clock = clock;
    }

    /** @return the badge, the same for the same id; empty when the id is someone else's or the person has enough badges */
    @Transactional
    public Optional<Badge> issue(UUID id, PersonId person) {
        var own = badges.of(person);
        boolean known = own.stream().anyMatch(badge -> badge.id().equals(id));
        if (!known && own.stream().filter(badge -> badge.revokedAt().isEmpty()).count() >= MOST) {
            return Optional.empty();
        }
        var badge = badges.keep(new Badge(id, person, random.next(Badge.SECRET_BYTES),
                clock.instant().truncatedTo(ChronoUnit.MILLIS), Optional.empty()));
        return Optional.of(badge).filter(kept -> kept.person().equals(person));
    }

    @Transactional
    public List<Badge> of(PersonId person) {
        return badges.of(person);
    }

    @Transactional
    public boolean revoke(UUID id, PersonId person) {
        return badges.revoke(id, person, clock.instant());
    }
}
