package org.selamat.status.reversal.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.reversal.application.ReadPersonConvergence.Copied;
import org.selamat.status.reversal.application.ReadPersonConvergence.Reading;
import org.selamat.status.reversal.domain.PersonConvergence;
import org.selamat.status.reversal.domain.PersonConvergence.Held;

/** Who still holds an old answer about one person. */
@Schema(name = "PersonConvergence")
record PersonConvergenceView(
        @Schema(required = true, examples = "3", description = "The newest version decided; 0 when nothing was ever decided") long version,
        @Schema(required = true, examples = "false", description = "Whether every copy has followed all that was taken back") boolean converged,
        @Schema(required = true, description = "What was taken back, newest first") List<Unit> reversals,
        @Schema(required = true, description = "What boarding checks are answered from, as it is now, whatever changed last") CopyNow boardingModel,
        @Schema(required = true, description = "Copies that follow every change, whatever caused it; without those of which nothing is known yet. A copy reports its version of one person for reversals only") List<Feed> feeds) {

    static PersonConvergenceView of(Reading reading, Instant now) {
        return new PersonConvergenceView(reading.version().orElse(0L),
                reading.reversals().stream().allMatch(PersonConvergence::isComplete),
                reading.reversals().stream().map(one -> Unit.of(one, now)).toList(), CopyNow.of(reading.boarding(), now),
                reading.feeds().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(one -> new Feed(one.getKey(), one.getValue())).toList());
    }

    /** How far a copy has read. */
    @Schema(name = "CopyFeed")
    record Feed(
            @Schema(required = true, examples = "helpdesk-case-view") String copy,
            @Schema(required = true, examples = "2026-11-21T08:49:12Z", description = "Everything that was published about anybody by then is applied there, but for what it couldn't read and set aside") Instant completeAsOf) {
    }

    /** What a copy holds now. */
    @Schema(name = "HeldVersion")
    record CopyNow(
            @Schema(required = true, examples = "3", description = "0 when it knows nothing about the person") long version,
            @Schema(required = true, examples = "true") boolean current,
            @Schema(examples = "PT3S", description = "How long ago the first version was decided that it lacks, to the second") Optional<Duration> lag) {

        static CopyNow of(Copied copied, Instant now) {
            return new CopyNow(copied.version(), copied.behindSince().isEmpty(),
                    copied.behindSince().map(since -> Duration.between(since, now).truncatedTo(ChronoUnit.SECONDS)));
        }
    }

    /** One reversal or correction. */
    @Schema(name = "PersonReversal")
    record Unit(
            @Schema(required = true, examples = "019a9ef0-51c3-7b44-8e10-2a6b7c8d9e0f", description = "The batch, or the correction of a single piece of evidence") UUID batchId,
            @Schema(examples = "3", description = "The version that it brought; absent when the status said the same as before") Long version,
            @Schema(required = true, examples = "2026-11-21T08:49:12Z") Instant since,
            @Schema(required = true) List<Copy> copies) {

        static Unit of(PersonConvergence one, Instant now) {
            return new Unit(one.unit().value(), one.version().orElse(null), one.since(),
                    one.copies().stream().map(copy -> Copy.of(copy, one, now)).toList());
        }
    }

    /** One copy. */
    @Schema(name = "PersonCopy")
    record Copy(
            @Schema(required = true, examples = "boarding-model") String copy,
            @Schema(examples = "3", description = "The version that it reported; absent when it has not") Long version,
            @Schema(required = true, examples = "true") boolean current,
            @Schema(examples = "PT3S", description = "For how long it has owed its report, to the second") Duration lag) {

        static Copy of(Held held, PersonConvergence one, Instant now) {
            boolean current = one.version().map(held::holds).orElse(true);
            return new Copy(held.copy(), held.version().orElse(null), current,
                    current ? null : Duration.between(one.since(), now).truncatedTo(ChronoUnit.SECONDS));
        }
    }
}
