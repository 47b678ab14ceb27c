package org.selamat.status.contest.rest;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.status.contest.application.ReadContests;
import org.selamat.status.contest.domain.ContestMonth;
import org.selamat.status.contest.domain.ContestMonth.Outcomes;

/** How often orders were contested, and how often rightly. */
@Path("/public/v1/contests")
@Tag(name = "public")
@PermitAll
@Produces("application/json")
class ContestStatisticsResource {

    private final ReadContests contests;

    ContestStatisticsResource(ReadContests contests) {
        this.contests = contests;
    }

    /** Counts only. */
    @Schema(name = "ContestStatistics")
    record Statistics(
            @Schema(required = true, description = "Newest first; months with fewer than five contests are left out") List<Month> months) {
    }

    /** One month. */
    @Schema(name = "ContestMonth")
    record Month(
            @Schema(required = true, examples = "2026-11", description = "Month in Malaysia in which they were opened") String month,
            @Schema(required = true, examples = "212") int opened,
            @Schema(description = "Absent where one of the numbers would be of one to four people") Result outcomes) {

        static Month of(ContestMonth month) {
            return new Month(month.month().toString(), month.opened(), month.outcomes().map(Result::of).orElse(null));
        }
    }

    /** What became of them by now. */
    @Schema(name = "ContestOutcomes")
    record Result(
            @Schema(required = true, examples = "10") int open,
            @Schema(required = true, examples = "150") int upheld,
            @Schema(required = true, examples = "42") int rejected,
            @Schema(required = true, examples = "0") int withdrawn,
            @Schema(required = true, examples = "10") int lapsed,
            @Schema(required = true, examples = "20", description = "Of upheld: had been rejected, withdrawn or lapsed before the order was revoked") int overturned) {

        static Result of(Outcomes outcomes) {
            return new Result(outcomes.open(), outcomes.upheld(), outcomes.rejected(), outcomes.withdrawn(), outcomes.lapsed(),
                    outcomes.overturned());
        }
    }

    @GET
    @Operation(operationId = "getContestStatistics", summary = "Contested orders and their outcomes by month")
    @APIResponse(responseCode = "200", description = "Counts", content = @Content(schema = @Schema(implementation = Statistics.class)))
    public Statistics statistics() {
        return new Statistics(contests.published().stream().map(Month::of).toList());
    }
}
