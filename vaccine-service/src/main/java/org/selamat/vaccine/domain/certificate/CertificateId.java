package org.selamat.vaccine.domain.certificate;

import java.util.UUID;

/** Id of a certificate or of a submitted foreign one, made by the citizen's app so that a retry finds the same thing. */
public record CertificateId(UUID value) {
}
