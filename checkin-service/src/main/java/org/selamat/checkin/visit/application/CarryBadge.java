package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.Badge;
import org.selamat.checkin.visit.domain.Badges;
import org.selamat.checkin.visit.domain.Badges.Start;
import org.selamat.checkin.visit.domain.SecretBytes;

/** A person's badges: issued, listed and revoked by themselves or their guardian. */
@ApplicationScoped
public class CarryBadge {

    /** More than anybody loses, also in a day. */
    private static final int MOST = 10;
    private static final Duration DAY = Duration.ofDays(1);

    private final Badges badges;
    private final SecretBytes random;
    private final Clock clock;

    CarryBadge(Badges badges, SecretBytes random, Clock clock) {
        this.badges = badges;
        this.random = random;
        this.clock = clock;
    }

    /**
     * @return the badge, the same for the same id; empty when the id is someone else's or the person has, or had today, enough
     */
    @Transactional
    public Optional<Badge> issue(UUID id, PersonId person) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var own = badges.of(person);
        if (own.stream().noneMatch(badge -> badge.id().equals(id)) && hasEnough(own, now.minus(DAY))) {
            return Optional.empty();
        }
        var badge = badges.keep(new Badge(id, person, random.next(Badge.SECRET_BYTES), now, Optional.empty()));
        return Optional.of(badge).filter(kept -> kept.person().equals(person));
    }

    private static boolean hasEnough(List<Badge> own, Instant yesterday) {
        return own.stream().filter(badge -> badge.revokedAt().isEmpty()).count() >= MOST
                || own.stream().filter(badge -> badge.issuedAt().isAfter(yesterday)).count() >= MOST;
    }

    @Transactional
    public List<Badge> page(PersonId person, Optional<Start> start, int limit) {
        return badges.page(person, start, limit);
    }

    @Transactional
    public boolean revoke(UUID id, PersonId person) {
        return badges.revoke(id, person, clock.instant());
    }
}
