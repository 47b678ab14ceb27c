package org.selamat.vaccine.application.revocation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.vaccine.application.ShowCertificates;
import org.selamat.vaccine.application.ShowCertificates.Standing;
import org.selamat.vaccine.domain.PersonId;

/** Shows staff which certificates one person has, and how they stand. The person sees who looked. */
@ApplicationScoped
public class ReadCertificates {

    private final ShowCertificates certificates;
    private final AccessRecords accesses;

    ReadCertificates(ShowCertificates certificates, AccessRecords accesses) {
        this.certificates = certificates;
        this.accesses = accesses;
    }

    @Transactional
    public List<Standing> of(PersonId person) {
        var list = certificates.of(person);
        accesses.record(new Access(person.value(), Access.Action.READ, "vaccine.certificate",
                List.of("dose", "issuedAt", "expiresAt", "state"), list.size(), null, null, null));
        return list;
    }
}
