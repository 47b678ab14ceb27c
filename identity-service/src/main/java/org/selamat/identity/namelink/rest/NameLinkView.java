package org.selamat.identity.namelink.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.namelink.domain.NameLink;

/** Another name of a person. */
@Schema(name = "OtherName")
record NameLinkView(
        @Schema(required = true, examples = "019a9f12-7710-7c22-9b33-a4b5c6d7e8f9") UUID id,
        @Schema(required = true, examples = "Mei Ling Tan") String fullName,
        @Schema(required = true, examples = "BIRTH_NAME") NameLink.Kind kind,
        @Schema(required = true, description = "Only a confirmed one counts", examples = "DECLARED") NameLink.State state,
        @Schema(required = true, examples = "2026-11-21T09:03:11Z") Instant since) {

    static NameLinkView of(NameLink link) {
        return new NameLinkView(link.id(), link.name().full(), link.kind(), link.state(), link.since());
    }

    @Override
    public String toString() {
        return "another name";
    }
}
