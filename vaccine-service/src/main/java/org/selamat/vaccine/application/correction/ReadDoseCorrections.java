package org.selamat.vaccine.application.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.correction.DoseCorrection;
import org.selamat.vaccine.domain.correction.DoseCorrections;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.dose.FiledDose;

/** Shows staff a proposed correction, and the doses of the one person it is about. */
@ApplicationScoped
public class ReadDoseCorrections {

    private final DoseCorrections corrections;
    private final Doses doses;
    private final AccessRecords accesses;

    ReadDoseCorrections(DoseCorrections corrections, Doses doses, AccessRecords accesses) {
        this.corrections = corrections;
        this.doses = doses;
        this.accesses = accesses;
    }

    @Transactional
    public Optional<DoseCorrection> find(UUID id) {
        var found = corrections.find(id);
        found.ifPresent(correction -> accesses.record(Access.read("vaccine.dose-correction", correction.person().value(),
                "dose", "replacement", "reason")));
        return found;
    }

    /** Everything in one person's file, also what was voided. An empty file is a read as well. */
    @Transactional
    public List<FiledDose> file(PersonId person) {
        var file = doses.file(person);
        accesses.record(new Access(person.value(), Access.Action.READ, "vaccine.dose",
                List.of("product", "lot", "date", "doseNumber", "totalDoses", "recordedBy", "voidedBy"), file.size(), null,
                null, null));
        return file;
    }
}
