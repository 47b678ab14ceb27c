package org.selamat.helpdesk.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.application.access.GiveAccess;
import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Concern;

/** A citizen opens a case. The app makes the id, so a retry finds the case of the first try. */
@ApplicationScoped
public class OpenCase {

    /** What became of it. */
    public sealed interface Outcome {

        /** The case, new or of the first try. */
        record Opened(CaseView view) implements Outcome {
        }

        /** The id stands for something else; whose it is stays untold. */
        record IdTaken() implements Outcome {
        }

        record DepartureMissed() implements Outcome {
        }

        /** Their token outlived them by minutes. */
        record PersonErased() implements Outcome {
        }
    }

    private final Cases cases;
    private final CaseOpening opening;
    private final CaseViews views;
    private final GiveAccess access;
    private final Announcements announcements;
    private final Clock clock;

    OpenCase(Cases cases, CaseOpening opening, CaseViews views, GiveAccess access, Announcements announcements, Clock clock) {
        this.cases = cases;
        this.opening = opening;
        this.views = views;
        this.access = access;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public Outcome open(CaseId id, Concern concern) {
        if (!cases.reserve(id, concern.person())) {
            return new Outcome.PersonErased();
        }
        var earlier = cases.find(id);
        if (earlier.isPresent()) {
            return earlier.get().concern().equals(concern) ? new Outcome.Opened(views.of(earlier.get()))
                    : new Outcome.IdTaken();
        }
        // as it will be read back, so that a repeat is answered exactly like the first try
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (concern.flight() != null && concern.flight().departureAt().isBefore(now)) {
            return new Outcome.DepartureMissed();
        }
        var opened = opening.open(id, concern, now);
        if (concern.kind() == CaseKind.CONTEST_ORDER) {
            announcements.contested(opened);
        }
        if (concern.accessOffered()) {
            access.give(opened, now);
        }
        return new Outcome.Opened(views.of(opened));
    }
}
