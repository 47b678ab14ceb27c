package org.selamat.vaccine.rest.revocation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StaffCertificateList", description = "Newest first")
record StaffCertificateList(@Schema(required = true) List<StaffCertificateView> items) {
}
