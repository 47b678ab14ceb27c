package org.selamat.status.boarding.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.boarding.application.CheckManifest.Answered;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingChecks;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.domain.Manifests;

/** An airline reads, at the gate, what holds now for everybody on a flight of its own. */
@ApplicationScoped
public class ReadManifest {

    private final Manifests manifests;
    private final BoardingChecks checks;
    private final AccessRecords accesses;

    ReadManifest(Manifests manifests, BoardingChecks checks, AccessRecords accesses) {
        this.manifests = manifests;
        this.checks = checks;
        this.accesses = accesses;
    }

    @Transactional
    public Optional<Answered> find(UUID id, String airline) {
        Optional<Manifest> own = manifests.find(id).filter(manifest -> manifest.flight().airline().equals(airline));
        return own.map(manifest -> {
            Map<String, BoardingCheck> rows = checks.of(manifest);
            rows.values().stream().flatMap(check -> check.person().stream())
                    .forEach(person -> accesses.record(Access.read("status.boarding", person.value(), "decision")));
            return new Answered(manifest, rows);
        });
    }
}
