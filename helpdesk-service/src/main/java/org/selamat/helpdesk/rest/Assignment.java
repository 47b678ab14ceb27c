package org.selamat.helpdesk.rest;

import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall have the case. */
@Schema(name = "Assignment")
record Assignment(
        @Schema(description = "Subject of somebody else; absent when you take it yourself", examples = "0b7e6c1a-58c5-4a67-9f0e-8d3b1c5e7a90") @Pattern(regexp = "[A-Za-z0-9_.:-]{1,128}") String assignee) {
}
