package org.selamat.vaccine.rest.rule;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TravelRuleUpload")
record TravelRuleUpload(
        @Schema(required = true, description = "One rule in the schema of the EU gateway (validation-rule.schema.json)", examples = "{\"Identifier\":\"VR-MY-0001\"}") @NotNull Map<String, Object> rule) {
}
