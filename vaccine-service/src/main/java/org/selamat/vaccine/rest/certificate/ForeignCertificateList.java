package org.selamat.vaccine.rest.certificate;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ForeignCertificateList", description = "The newest hundred, newest first")
record ForeignCertificateList(@Schema(required = true) List<ForeignCertificateDecision> items) {
}
