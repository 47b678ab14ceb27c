package org.selamat.helpdesk.application.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.TimelineEntry;
import org.selamat.helpdesk.domain.access.Grants;

/** The citizen takes the leave back, at any time and without a reason. */
@ApplicationScoped
public class RevokeAccess {

    private final Cases cases;
    private final Grants grants;
    private final Announcements announcements;
    private final Clock clock;

    RevokeAccess(Cases cases, Grants grants, Announcements announcements, Clock clock) {
        this.cases = cases;
        this.grants = grants;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** False when there is no such grant of theirs; a grant that is over already stays over. */
    @Transactional
    public boolean revoke(CaseHandle handle, PersonId person, UUID grantId) {
        var now = clock.instant();
        return cases.lock(handle).filter(c -> c.concern().person().equals(person))
                .flatMap(found -> grants.find(found.id(), grantId))
                .map(grant -> {
                    if (grant.isGood(now)) {
                        grants.save(grant.revoked(now));
                        announcements.revoked(grant);
                        cases.tell(grant.caseId(), List.of(TimelineEntry.of(now, TimelineEntry.Event.ACCESS_REVOKED)));
                    }
                    return true;
                }).orElse(false);
    }
}
