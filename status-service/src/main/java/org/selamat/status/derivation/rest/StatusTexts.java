package org.selamat.status.derivation.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.selamat.kit.problem.Problems;
import org.selamat.kit.text.Texts;
import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.WhatIf.Alternative;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.policy.domain.Label;

/** Why a status is as it is, in the reader's language and in Malaysian time. */
@ApplicationScoped
class StatusTexts {

    private static final String BUNDLE = "texts/status";
    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    private static final Map<Locale, DateTimeFormatter> DATES = new ConcurrentHashMap<>();

    private final Supplier<Locale> language;

    @Inject
    StatusTexts(Problems problems) {
        this(problems::language);
    }

    private StatusTexts(Supplier<Locale> language) {
        this.language = language;
    }

    /** The same in one language, for whoever answers outside the request. */
    StatusTexts in(Locale one) {
        return new StatusTexts(() -> one);
    }

    /** The language of this request. */
    Locale language() {
        return language.get();
    }

    String label(Label label) {
        return text("label." + label);
    }

    String kind(EvidenceKind kind) {
        return text("kind." + kind);
    }

    String why(Status status) {
        return text("why." + status.rule(), date(Optional.of(status.since())), date(status.validUntil()));
    }

    String whatWouldChangeIt(Rule rule, Optional<Instant> validUntil) {
        return text("change." + rule, date(validUntil));
    }

    /** What would have to happen, and what the status would be then. */
    String alternative(Alternative one) {
        return text("alternative." + one.kind(), label(one.label()), date(Optional.of(one.at())), date(one.validUntil()));
    }

    private String text(String key, Object... arguments) {
        return Texts.of(BUNDLE, language(), key, arguments);
    }

    private Moment date(Optional<Instant> instant) {
        return new Moment(instant, language());
    }

    /** Written where a text says it: most don't, and every look at a status comes by here. */
    private record Moment(Optional<Instant> instant, Locale language) {

        @Override
        public String toString() {
            DateTimeFormatter format = DATES.computeIfAbsent(language, one -> DateTimeFormatter
                    .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(one).withZone(MALAYSIA));
            return instant.map(format::format).orElse("–");
        }
    }
}
