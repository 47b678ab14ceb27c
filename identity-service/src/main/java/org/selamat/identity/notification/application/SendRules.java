package org.selamat.identity.notification.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Code;
import org.selamat.identity.notification.domain.Recipient;
import org.selamat.identity.notification.domain.SendBudget;
import org.selamat.identity.notification.domain.SendDecision;
import org.selamat.identity.notification.domain.SendDecision.Outcome;
import org.selamat.identity.notification.domain.SendDecisions;
import org.selamat.identity.notification.domain.Verdict;
import org.selamat.identity.notification.domain.Verdict.Drop;
import org.selamat.identity.notification.domain.Verdict.Later;
import org.selamat.identity.sealing.application.Vault;

import io.micrometer.core.instrument.MeterRegistry;

/** Decides whether a message may go out now, and leaves a record of it. */
@ApplicationScoped
class SendRules {

    private final SendBudget perDestination;
    private final SendBudget perOrigin;
    private final Duration budgetWait;
    private final SendDecisions decisions;
    private final Vault vault;
    private final Clock clock;
    private final MeterRegistry metrics;

    SendRules(IdentityConfig config, SendDecisions decisions, Vault vault, Clock clock, MeterRegistry metrics) {
        this.perDestination = new SendBudget(config.sending().perDestination());
        this.perOrigin = new SendBudget(config.sending().perOrigin());
        this.budgetWait = config.sending().budgetWait();
        this.decisions = decisions;
        this.vault = vault;
        this.clock = clock;
        this.metrics = metrics;
    }

    Verdict decide(OutgoingMessage message, Recipient recipient) {
        var now = clock.instant();
        var destination = vault.index(recipient.destination());
        var verdict = recipient.blockedBy().<Verdict> map(Drop::new)
                .orElseGet(() -> byBudget(message, destination, now));
        record(message, Optional.of(recipient), verdict, now);
        return verdict;
    }

    Drop nobody(OutgoingMessage message) {
        var drop = new Drop(message.content() instanceof Code ? "CHALLENGE_ENDED" : "NO_CONTACT");
        record(message, Optional.empty(), drop, clock.instant());
        return drop;
    }

    private Verdict byBudget(OutgoingMessage message, byte[] destination, Instant now) {
        var toDestination = perDestination.exhausted(
                decisions.sentTo(destination, now.minus(perDestination.horizon())), now);
        var fromOrigin = message.origin().filter(origin -> perOrigin.isLimited()).flatMap(
                origin -> perOrigin.exhausted(decisions.sentFrom(origin, now.minus(perOrigin.horizon())), now));
        var patience = message.content() instanceof Code ? Duration.ZERO : budgetWait;
        return Verdict.on(List.of(toDestination, fromOrigin), now, patience);
    }

    private void record(OutgoingMessage message, Optional<Recipient> recipient, Verdict verdict, Instant now) {
        var destination = recipient.map(Recipient::destination);
        metrics.counter("selamat.identity.send.decisions", "template", message.template().name(), "outcome",
                outcome(verdict).name(), "rule", rule(verdict)).increment();
        decisions.add(new SendDecision(message.id(), destination.map(vault::index), message.origin(),
                destination.map(to -> to.channel()), message.template().name(), message.purpose(), outcome(verdict),
                rule(verdict), now));
    }

    private static Outcome outcome(Verdict verdict) {
        return verdict instanceof Drop ? Outcome.DROPPED : verdict instanceof Later ? Outcome.POSTPONED : Outcome.SENT;
    }

    private static String rule(Verdict verdict) {
        return verdict instanceof Drop drop ? drop.rule() : verdict instanceof Later later ? later.rule() : "WITHIN_BUDGET";
    }
}
