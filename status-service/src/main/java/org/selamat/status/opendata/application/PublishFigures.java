package org.selamat.status.opendata.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.opendata.domain.Catalogue;
import org.selamat.status.opendata.domain.Figures;
import org.selamat.status.opendata.domain.Minutes;

/**
 * Publishes a day once it is over in Malaysia, and revises the days before it as far back as revisions go. All files of a day
 * appear together.
 */
@ApplicationScoped
public class PublishFigures {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    private final Catalogue catalogue;
    private final Figures figures;
    private final Minutes minutes;
    private final Clock clock;

    PublishFigures(Catalogue catalogue, Figures figures, Minutes minutes, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** @return how many figures were new or revised */
    @Transactional
    public int ifDue() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, MALAYSIA);
        boolean done = figures.publishedUntil().filter(until -> !until.isBefore(today)).isPresent();
        return done || !figures.claim(today, now) ? 0 : publish(today, now);
    }

    private int publish(LocalDate today, Instant now) {
        LocalDate first = later(figures.beginning(now), today.minusDays(catalogue.revisableDays()));
        int published = catalogue.datasets().stream().mapToInt(one -> figures.publish(one, first, today, now)).sum();
        minutes.forgetBefore(first.atStartOfDay(MALAYSIA).toInstant());
        return published;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
