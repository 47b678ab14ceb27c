package org.selamat.checkin.visit.rest;

import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;

/** Who scanned, without naming them. */
final class Recorder {

    private Recorder() {
    }

    static String of(Visit visit) {
        if (visit.proof() == Proof.GATEWAY) {
            return "VENUE";
        }
        return visit.recordedBy().isPresent() ? "GUARDIAN" : "SELF";
    }
}
