package org.selamat.vaccine.rest.rule;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TravelRuleList")
record TravelRuleList(
        @Schema(required = true, description = "Every version that is or will be in force") List<TravelRuleView> items) {
}
