package org.selamat.status.grant.application;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.access.Access;
import org.selamat.kit.access.AccessRecords;
import org.selamat.status.derivation.application.ReadStatus;
import org.selamat.status.derivation.application.ReadStatus.Reading;
import org.selamat.status.grant.domain.Grant;
import org.selamat.status.grant.domain.Grants;
import org.selamat.status.person.domain.PersonId;

/**
 * Staff read a person's status: health officers and approvers by law, agents only under that person's grant. Either leaves a
 * record.
 */
@ApplicationScoped
public class ReadStatusForStaff {

    private static final String RESOURCE = "status.current";
    private static final String[] FIELDS = { "label", "colour", "since", "validUntil", "evidence", "order" };

    /** Prevention and Control of Infectious Diseases Act 1988, under which officers work. */
    private static final String LAW = "ACT-342";

    /** Roles whose work the law itself covers; everyone else needs the person's grant. */
    private static final Set<String> BY_LAW = Set.of("health-officer", "correction-approver");

    private final ReadStatus status;
    private final Grants grants;
    private final AccessRecords accesses;
    private final Clock clock;

    ReadStatusForStaff(ReadStatus status, Grants grants, AccessRecords accesses, Clock clock) {
        this.status = status;
        this.grants = grants;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** @return empty when neither law nor grant allows it; the refusal is on record */
    @Transactional
    public Optional<Reading> read(PersonId person, Set<String> roles, Optional<UUID> grantId) {
        Access access = Access.read(RESOURCE, person.value(), FIELDS);
        Optional<Grant> grant = grantId.flatMap(grants::find)
                .filter(one -> one.opensStatusOf(person, roles, clock.instant()));
        if (grant.isPresent()) {
            return recorded(person, access.under(grant.get().id(), grant.get().caseHandle()));
        }
        if (roles.stream().anyMatch(BY_LAW::contains)) {
            return recorded(person, access.basedOn(LAW));
        }
        accesses.refused(Access.refuse(RESOURCE, person.value()));
        return Optional.empty();
    }

    private Optional<Reading> recorded(PersonId person, Access access) {
        accesses.record(access);
        return Optional.of(status.of(person));
    }
}
