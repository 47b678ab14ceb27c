package org.selamat.checkin.visit.rest;

import org.selamat.checkin.visit.domain.Visit;

/** Who scanned, without naming them. */
final class Recorder {

    private Recorder() {
    }

    static String of(Visit visit) {
        return visit.recordedBy().isPresent() ? "GUARDIAN" : "SELF";
    }
}
