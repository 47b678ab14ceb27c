package org.selamat.status.derivation.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.application.ReadStatus.Reading;
import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.rest.StatusView.EvidenceItem;
import org.selamat.status.derivation.rest.StatusView.Order;
import org.selamat.status.derivation.rest.StatusView.Why;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.order.domain.HomeOrder;

/** Puts a reading into words. */
@ApplicationScoped
class StatusViews {

    /** How long an app may show an answer as current without asking again. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final StatusTexts texts;

    StatusViews(StatusTexts texts) {
        this.texts = texts;
    }

    /** The same in one language, for whoever answers outside the request. */
    StatusViews in(Locale language) {
        return new StatusViews(texts.in(language));
    }

    StatusView of(Reading reading, Optional<HomeOrder> order) {
        Status status = reading.status();
        Instant since = status.rule() == Rule.NOTHING_AGAINST ? null : status.since();
        return new StatusView(status.label(), texts.label(status.label()), status.meaning().colour(),
                status.meaning().mayEnterPremises(), since, status.validUntil().orElse(null), reading.version(), reading.asOf(),
                freshUntil(reading), status.policyVersion(), why(reading), order.isPresent(),
                order.map(StatusViews::view).orElse(null));
    }

    private Why why(Reading reading) {
        Status status = reading.status();
        return new Why(texts.why(status), status.rule(), reading.because().stream().map(this::item).toList(),
                texts.whatWouldChangeIt(status.rule(), status.validUntil()));
    }

    private EvidenceItem item(Evidence evidence) {
        return new EvidenceItem(evidence.id().value(), evidence.kind(), texts.kind(evidence.kind()), evidence.grade(),
                evidence.occurredAt(), evidence.origin().source(), evidence.details().reason().orElse(null),
                evidence.origin().batch().map(BatchId::value).orElse(null));
    }

    /** Nothing is shown as if it were new after this, unless somebody asked again and was told so. */
    static Instant freshUntil(Reading reading) {
        Instant bound = reading.asOf().plus(FRESH);
        return reading.status().validUntil().filter(bound::isAfter).orElse(bound);
    }

    private static Order view(HomeOrder order) {
        return new Order(order.id().value(), order.number().text(), order.from(), order.until(),
                order.contestedAt().isPresent());
    }
}
