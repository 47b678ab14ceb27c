package org.selamat.helpdesk.rest;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a citizen's list. */
@Schema(name = "CasePage")
record CasePage(@Schema(required = true) List<CaseRow> items, @Schema(examples = "MjAyNi0xMS0yMQ") String next) {
}
