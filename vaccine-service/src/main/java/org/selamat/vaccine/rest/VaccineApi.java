package org.selamat.vaccine.rest;

import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.selamat.kit.problem.Problem;

/** What holds for the whole OpenAPI document. */
@OpenAPIDefinition(info = @Info(title = "Selamat vaccine-service", version = "1.0.0", description = "Doses, certificates and the verification of anybody's certificates"), components = @Components(responses = @APIResponse(name = "Problem", description = "Refused, with the reason in the caller's language", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class VaccineApi extends Application {
}
