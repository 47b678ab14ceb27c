package org.selamat.status.boarding.rest;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.application.CheckManifest;
import org.selamat.status.boarding.application.CloseFlight;
import org.selamat.status.boarding.application.ReadManifest;

/** What can be done with a manifest. */
@ApplicationScoped
class ManifestDoors {

    private final CheckManifest check;
    private final ReadManifest read;
    private final CloseFlight close;

    ManifestDoors(CheckManifest check, ReadManifest read, CloseFlight close) {
        this.check = check;
        this.read = read;
        this.close = close;
    }

    CheckManifest check() {
        return check;
    }

    ReadManifest read() {
        return read;
    }

    CloseFlight close() {
        return close;
    }
}
