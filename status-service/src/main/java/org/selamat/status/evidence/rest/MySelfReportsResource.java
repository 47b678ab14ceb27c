package org.selamat.status.evidence.rest;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.status.evidence.application.ReadOwnReports;
import org.selamat.status.evidence.application.ReportOwnTest;
import org.selamat.status.evidence.application.ReportOwnTest.Outcome;
import org.selamat.status.evidence.application.ReportOwnTest.Recorded;
import org.selamat.status.evidence.application.ReportOwnTest.SampleTooOld;
import org.selamat.status.evidence.application.ReportOwnTest.TooMany;
import org.selamat.status.evidence.application.UndoOwnReport;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.SelfReport.State;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.rest.StatusProblems;

/**
 * People report tests of their own. What they choose has to agree with what they write: in an older app a negative filed under
 * the wrong menu letter made a confirmed case.
 */
@Path("/v1/me/self-reports")
@Tag(name = "app")
@SecurityRequirement(name = "bearer")
@RolesAllowed("citizen")
@Produces("application/json")
class MySelfReportsResource {

    private final ReportOwnTest report;
    private final ReadOwnReports read;
    private final UndoOwnReport undo;
    private final ReportTexts texts;
    private final Caller caller;

    MySelfReportsResource(ReportOwnTest report, ReadOwnReports read, UndoOwnReport undo, ReportTexts texts, Caller caller) {
        this.report = report;
        this.read = read;
        this.undo = undo;
        this.texts = texts;
        this.caller = caller;
    }

    @Schema(name = "SelfReportList")
    record ReportList(@Schema(required = true) List<SelfReportView> items) {
    }

    @POST
    @IdempotentWrite
    @Consumes("application/json")
    @Operation(operationId = "reportOwnTest", summary = "Report a test of my own", description = "Provisional: it can be taken back for a day, counts as a suspicion at most and never makes an order. A guardian reports with the dependant's token.")
    @Parameter(ref = "Idempotency-Key")
    @APIResponse(responseCode = "201", description = "Recorded, provisionally", content = @Content(schema = @Schema(implementation = SelfReportView.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response report(@NotNull @Valid SelfReportBody body) {
        if (!ReportTexts.confirms(body.confirmation(), body.result())) {
            throw new ProblemException(StatusProblems.RESULT_NOT_CONFIRMED, texts.word(body.result()));
        }
        Outcome outcome = report.report(body.report(person(), actor()));
        if (outcome instanceof Recorded recorded) {
            return Response.created(URI.create("/v1/me/self-reports/" + recorded.report().evidence().id()))
                    .entity(SelfReportView.of(recorded.report(), texts.statement(recorded.report().evidence()),
                            State.PROVISIONAL, recorded.undoUntil()))
                    .build();
        }
        throw refused(outcome);
    }

    @GET
    @Operation(operationId = "listMySelfReports", summary = "What I reported about myself", description = "Newest first, the last hundred.")
    @APIResponse(responseCode = "200", description = "Reports", content = @Content(schema = @Schema(implementation = ReportList.class)))
    public ReportList mine() {
        return new ReportList(read.of(person()).stream().map(seen -> SelfReportView.of(seen.report(),
                texts.statement(seen.report().evidence()), seen.state(), seen.undoUntil())).toList());
    }

    @DELETE
    @Path("/{reportId}")
    @Operation(operationId = "undoSelfReport", summary = "Take a report of mine back", description = "One tap, for a day. Afterwards the status is as if it had never been made; the undo stays on record.")
    @APIResponse(responseCode = "204", description = "Taken back, now or before")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void undo(@PathParam("reportId") UUID reportId) {
        switch (undo.undo(person(), actor(), new EvidenceId(reportId))) {
            case UNDONE -> {
            }
            case TOO_LATE -> throw new ProblemException(StatusProblems.UNDO_OVER);
            case UNKNOWN -> throw new ProblemException(StatusProblems.SELF_REPORT_NOT_FOUND);
        }
    }

    private static ProblemException refused(Outcome outcome) {
        if (outcome instanceof SampleTooOld old) {
            return new ProblemException(StatusProblems.SAMPLE_TOO_OLD, old.days());
        }
        return outcome instanceof TooMany many ? new ProblemException(StatusProblems.TOO_MANY_REPORTS, many.most())
                : new ProblemException(StatusProblems.NOT_YET);
    }

    private PersonId person() {
        return new PersonId(caller.personId());
    }

    private String actor() {
        return caller.actor().map(UUID::toString).orElseGet(caller::subject);
    }
}
