package org.selamat.kit.sample;

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

@OpenAPIDefinition(info = @Info(title = "Sample", version = "1.0.0"), components = @Components(responses = @APIResponse(name = "Problem", description = "Refused", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
public class SampleApi extends Application {
}
