package org.selamat.helpdesk.rest;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.helpdesk.application.QueueRows;
import org.selamat.helpdesk.application.ReadCase;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.sla.Queue;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;

/** Queues, and single cases with a purpose. */
@Path("/staff/v1/cases")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed({ "helpdesk-l1", "helpdesk-l2", "boarding-desk", "correction-approver" })
@Produces("application/json")
class StaffCases {

    private final QueueRows queues;
    private final ReadCase readCase;
    private final CallingOfficer officer;
    private final Problems problems;
    private final Clock clock;

    StaffCases(QueueRows queues, ReadCase readCase, CallingOfficer officer, Problems problems, Clock clock) {
        this.queues = queues;
        this.readCase = readCase;
        this.officer = officer;
        this.problems = problems;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listQueue", summary = "List open cases in the order in which they fall due", description = "Without anything about the persons.")
    @APIResponse(responseCode = "200", description = "A part of the queue", content = @Content(schema = @Schema(implementation = QueuePage.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public QueuePage list(@QueryParam("queue") Queue queue, @QueryParam("state") CaseState state,
            @Parameter(description = "`next` of the part before") @QueryParam("cursor") String cursor,
            @Parameter(description = "1 to 100, 20 unless given") @QueryParam("limit") Integer limit) {
        var size = Limits.page(limit);
        var page = Page.of(queues.list(queue, state, Places.read(cursor), size + 1), size,
                row -> Places.cursor(row.deadline(), row.id()));
        return new QueuePage(page.map(row -> QueuePage.Row.of(row, clock.instant())).items(), page.next());
    }

    @GET
    @Path("{handle}")
    @PurposeRequired
    @Operation(operationId = "readCase", summary = "Read a case", description = "Recorded; the citizen sees it. The status is there only with the citizen's grant.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, example = "CASE_HANDLING", schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The case", content = @Content(schema = @Schema(implementation = AgentCaseJson.class)))
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public AgentCaseJson read(@Parameter(example = "SLM-7K3M-Q9XZ-0") @PathParam("handle") String handle) {
        var outcome = readCase.read(Handles.read(handle), officer.get())
                .orElseThrow(() -> new ProblemException(HelpdeskProblems.CASE_NOT_FOUND));
        if (outcome instanceof ReadCase.Outcome.Shown shown) {
            return AgentCaseJson.of(shown.view(), problems.language());
        }
        throw new ProblemException(HelpdeskProblems.OWN_CASE);
    }
}
