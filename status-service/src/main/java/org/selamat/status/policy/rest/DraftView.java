package org.selamat.status.policy.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.policy.domain.PolicyDiff;
import org.selamat.status.policy.domain.PolicyDraft;

@Schema(name = "PolicyDraft")
record DraftView(
        @Schema(required = true, examples = "MY-2027-01-01") String version,
        @Schema(required = true, examples = "2027-01-01") LocalDate from,
        @Schema(required = true, examples = "[\"Gazette P.U.(A) 1/2027\"]") List<String> sources,
        @Schema(required = true, examples = "TRIED", description = "TRYING until everyone's evidence was tried, then TRIED; ADOPTED until its day, APPLYING while statuses follow, IN_FORCE when all do") PolicyDraft.State state,
        @Schema(required = true, examples = "2026-11-21T09:00:00Z", description = "The moment it was tried on") Instant triedAt,
        @Schema(required = true, examples = "12000", description = "People of whom there was evidence when it was proposed") long persons,
        @Schema(required = true, examples = "12000", description = "How many of them the present walk has reached") long done,
        @Schema(required = true, examples = "0", description = "How many of those are in none of the figures, because something recorded about them can not be read; the log names them") long unfolded,
        @Schema(required = true) Diff diff) {

    static DraftView of(PolicyDraft draft) {
        return new DraftView(draft.version(), draft.from(), draft.sources(), draft.state(), draft.trial().at(),
                draft.trial().persons(), draft.trial().done(), draft.trial().unfolded(), Diff.of(draft.trial().diff()));
    }

    /** What it would change, in numbers of people. */
    @Schema(name = "PolicyDiff")
    record Diff(
            @Schema(required = true, examples = "{\"SUSPECTED -> LOW_RISK\": 120}", description = "People by label now and label then, where they differ") Map<String, Long> labels,
            @Schema(required = true, examples = "0", description = "People whom premises let in now and would not then") long doorsClosed,
            @Schema(required = true, examples = "120") long doorsOpened,
            @Schema(required = true, examples = "0") long ordersBegun,
            @Schema(required = true, examples = "14", description = "Home orders that would end at once") long ordersEnded,
            @Schema(required = true, examples = "3") long ordersLonger,
            @Schema(required = true, examples = "250") long ordersShorter) {

        static Diff of(PolicyDiff diff) {
            return new Diff(diff.labels(), diff.doorsClosed(), diff.doorsOpened(), diff.orders().begun(), diff.orders().ended(),
                    diff.orders().longer(), diff.orders().shorter());
        }
    }
}
