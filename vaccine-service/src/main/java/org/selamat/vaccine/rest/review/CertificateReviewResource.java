package org.selamat.vaccine.rest.review;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.selamat.kit.access.Caller;
import org.selamat.kit.access.PurposeRequired;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.IdempotentWrite;
import org.selamat.kit.rest.Limits;
import org.selamat.kit.rest.Page;
import org.selamat.vaccine.application.review.DecideReview;
import org.selamat.vaccine.application.review.ProposeReview;
import org.selamat.vaccine.application.review.ReadReviews;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.rest.VaccineProblems;

/** The queue of foreign certificates that a program couldn't decide about. Each takes two officers, by the holder's journey. */
@Path("/staff/v1/certificate-reviews")
@Tag(name = "staff")
@SecurityRequirement(name = "bearer")
@RolesAllowed({ "health-officer", "correction-approver" })
@Produces("application/json")
class CertificateReviewResource {

    private final ReadReviews read;
    private final ProposeReview propose;
    private final DecideReview decide;
    private final Caller caller;
    private final ReviewAnswers answers;

    CertificateReviewResource(ReadReviews read, ProposeReview propose, DecideReview decide, Caller caller,
            ReviewAnswers answers) {
        this.read = read;
        this.propose = propose;
        this.decide = decide;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listCertificateReviews", summary = "List the foreign certificates that wait for officers", description = "The most urgent first: whoever travels earliest. Names nobody. Filters: a proposal waits or not, why it needs people, deadline before an instant (now: the overdue ones).")
    @APIResponse(responseCode = "200", description = "Undecided ones", content = @Content(schema = @Schema(implementation = ReviewQueue.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    public ReviewQueue list(@BeanParam QueueQuery query) {
        int size = Limits.page(query.limit);
        var page = Page.of(read.queue(query.filter(), query.position(), size + 1), size, QueueQuery::cursor)
                .map(review -> ReviewLine.of(review, read.isOverdue(review)));
        return new ReviewQueue(page.items(), page.next());
    }

    @GET
    @Path("{id}")
    @PurposeRequired
    @Operation(operationId = "getCertificateReview", summary = "Read one certificate with what is to be compared", description = "X-Purpose: CERTIFICATE_CHECK. Leaves an access record that the holder sees.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The certificate", content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response get(@PathParam("id") UUID id) {
        return read.open(new CertificateId(id)).map(opened -> Response.ok(ReviewView.of(opened, answers.language()))
                .header("Cache-Control", "no-store").build())
                .orElseThrow(() -> new ProblemException(VaccineProblems.REVIEW_NOT_FOUND));
    }

    @GET
    @Path("{id}/file")
    @PurposeRequired
    @Produces("application/octet-stream")
    @Operation(operationId = "getCertificateReviewFile", summary = "Read the picture or document that was shown", description = "X-Purpose: CERTIFICATE_CHECK. Leaves an access record that the holder sees. Of which kind it is says the review; a browser must not open it by itself, because whoever sent it may have put anything into it. Deleted a month after the decision.")
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The bytes as they were sent", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "%PDF-1.6")))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response file(@PathParam("id") UUID id) {
        return read.file(new CertificateId(id)).map(ReviewAnswers::of)
                .orElseThrow(() -> new ProblemException(VaccineProblems.EXHIBIT_GONE));
    }

    @POST
    @Path("{id}/acceptance")
    @PurposeRequired
    @IdempotentWrite
    @Consumes("application/json")
    @Operation(operationId = "proposeCertificateAcceptance", summary = "Propose to accept a certificate", description = "With the doses that it proves. Counts once another officer agrees.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Proposed", content = @Content(schema = @Schema(implementation = ReviewProgress.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response accept(@PathParam("id") UUID id, @NotNull @Valid AcceptanceBody body) {
        return answers.of(propose.propose(new CertificateId(id), body.opinion(), caller.subject()));
    }

    @POST
    @Path("{id}/refusal")
    @PurposeRequired
    @IdempotentWrite
    @Consumes("application/json")
    @Operation(operationId = "proposeCertificateRefusal", summary = "Propose to refuse a certificate", description = "With the reason. Counts once another officer agrees.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Proposed", content = @Content(schema = @Schema(implementation = ReviewProgress.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Response refuse(@PathParam("id") UUID id, @NotNull @Valid RefusalBody body) {
        return answers.of(propose.propose(new CertificateId(id), body.opinion(), caller.subject()));
    }

    @POST
    @Path("{id}/decision")
    @PurposeRequired
    @IdempotentWrite
    @Consumes("application/json")
    @Operation(operationId = "decideCertificateReview", summary = "Agree to a proposal, or send it back", description = "By somebody other than the proposer. An agreement takes effect at once: doses are recorded, and the holder is told.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "Decided, or back in the queue", content = @Content(schema = @Schema(implementation = ReviewProgress.class)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid ReviewDecisionBody body) {
        return answers.of(decide.decide(new CertificateId(id), body.proposalId(), body.agreed(), caller.subject()));
    }
}
