package org.selamat.vaccine.messaging;

/** The topics that this service publishes to. */
final class Topic {

    static final String DOSE = "selamat.vaccine.dose.v1";
    static final String CERTIFICATE = "selamat.vaccine.certificate.v1";
    static final String NOTIFICATION = "selamat.notification.request.v1";

    private Topic() {
    }
}
