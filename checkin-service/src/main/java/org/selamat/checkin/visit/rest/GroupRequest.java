package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.application.CheckInGroup;
import org.selamat.checkin.visit.domain.VisitId;

@Schema(name = "GroupCheckIn")
record GroupRequest(
        @Schema(examples = "https://selamat.example/c#1.AZqXoEQRflKPYHFygpOkWwECAwQFBgcIaR6lAEtlZGFp.c2lnbmF0dXJl", description = "The text of the venue's code, as scanned", required = true) @NotNull @Size(min = 1, max = 1000) String qr,
        @Schema(examples = "2026-11-20T04:31:09.415Z", description = "By the phone's clock; up to 14 days ago, at most 5 minutes ahead", required = true) @NotNull Instant checkedInAt,
        @Schema(examples = "2026-11-20T05:12:40Z", description = "When all of them left; the same group may be sent once more with it") Instant checkedOutAt,
        @Schema(description = "Who came together: up to 50, a class with its teachers", required = true) @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Member> members) {

    @Schema(name = "GroupMember")
    record Member(
            @Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", description = "Id of this member's visit: UUID version 7, made by the phone at the moment of the scan", required = true) @NotNull UUID id,
            @Schema(examples = "selamat-badge:1.AZqXoFURflKPYHFygpQKWwABAgMEBQYHCAkKCw", description = "The text of the member's badge; absent for the one who scans") @Size(min = 1, max = 100) String badge) {
    }

    CheckInGroup.Door door() {
        return new CheckInGroup.Door(qr, checkedInAt, Optional.ofNullable(checkedOutAt));
    }

    List<CheckInGroup.Member> people() {
        return members.stream()
                .map(member -> new CheckInGroup.Member(new VisitId(member.id()), Optional.ofNullable(member.badge()))).toList();
    }
}
