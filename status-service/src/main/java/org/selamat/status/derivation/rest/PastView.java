package org.selamat.status.derivation.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.derivation.application.ReadPast.Past;
import org.selamat.status.derivation.domain.PastStatus;
import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.policy.domain.Label;

@Schema(name = "StatusHistory")
record PastView(@Schema(required = true, description = "Newest first") List<Entry> items) {

    static PastView of(Past past, StatusTexts texts) {
        List<Entry> items = new ArrayList<>();
        past.statuses().forEach(one -> items.add(Entry.of(one, one.isWithdrawn(past.evidence()), texts)));
        Collections.reverse(items);
        return new PastView(items);
    }

    /** One status that somebody had. */
    @Schema(name = "PastStatus")
    record Entry(
            @Schema(required = true, examples = "3") long version,
            @Schema(required = true, examples = "HOME_SURVEILLANCE") Label label,
            @Schema(required = true, examples = "Home Surveillance Order") String labelText,
            @Schema(required = true, examples = "HOME_ORDER_AS_CLOSE_CONTACT") Rule rule,
            @Schema(required = true, examples = "2026-11-20T10:00:00Z") Instant since,
            @Schema(examples = "2026-11-27T10:00:00Z") Instant validUntil,
            @Schema(required = true, examples = "MY-2023-12-21") String policyVersion,
            @Schema(required = true, examples = "2026-11-20T10:05:00Z") Instant decidedAt,
            @Schema(required = true, examples = "false", description = "It rested on something that should never have existed; only the person is shown such a status") boolean withdrawn) {

        static Entry of(PastStatus past, boolean withdrawn, StatusTexts texts) {
            return new Entry(past.version(), past.label(), texts.label(past.label()), past.rule(), past.since(),
                    past.validUntil().orElse(null), past.policyVersion(), past.decidedAt(), withdrawn);
        }
    }
}
