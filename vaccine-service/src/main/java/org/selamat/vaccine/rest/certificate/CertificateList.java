package org.selamat.vaccine.rest.certificate;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CertificateList", description = "Newest first, without names; never long enough for pages")
record CertificateList(@Schema(required = true) List<CertificateView> items) {
}
