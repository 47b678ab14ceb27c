package org.selamat.checkin.rest;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.selamat.kit.problem.Problem;

/** What holds for all operations of this service. */
@OpenAPIDefinition(info = @Info(title = "Selamat check-in", version = "1.0.0", description = "Venues with signed codes, check-ins and check-outs, one's own history, and how full a venue is.", license = @License(name = "Apache-2.0")), components = @Components(responses = @APIResponse(name = "Problem", description = "Refused, with the reason", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class CheckinApi extends Application {
}
