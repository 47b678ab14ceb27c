package org.selamat.vaccine.rest.review;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.review.Opinion;
import org.selamat.vaccine.domain.review.ReviewRefusal;

@Schema(name = "CertificateRefusal", description = "The holder reads the reason in their own language, with what to do next")
record RefusalBody(@Schema(examples = "UNREADABLE") @NotNull ReviewRefusal reason) {

    Opinion opinion() {
        return new Opinion.Refuse(reason);
    }
}
