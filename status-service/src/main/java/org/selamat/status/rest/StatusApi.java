package org.selamat.status.rest;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.selamat.kit.problem.Problem;

/** The frame of this service's OpenAPI document. */
@OpenAPIDefinition(info = @Info(title = "status-service", version = "1.0.0", description = "Evidence, the status derived from it, home orders, bulk changes and their reversal, boarding checks."), components = @Components(responses = @APIResponse(name = "Problem", description = "Refused; type, title and detail say why", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class))), parameters = {
        @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, description = "1 to 64 characters of A-Z a-z 0-9 _ -; the same key again gets the first answer", schema = @Schema(type = SchemaType.STRING, maxLength = 64)),
        @Parameter(name = "X-Purpose", in = ParameterIn.HEADER, required = true, description = "Why a person's data is touched, from the reviewed list; the person sees it", schema = @Schema(type = SchemaType.STRING)),
        @Parameter(name = "X-Access-Grant", in = ParameterIn.HEADER, description = "The grant under which an agent reads", schema = @Schema(type = SchemaType.STRING, format = "uuid")) }))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class StatusApi extends Application {
}
