package org.selamat.vaccine.domain.claim;

import java.time.LocalDate;
import java.util.Optional;

import org.selamat.vaccine.domain.dose.DoseId;

/** What there is to say about a claim. */
public sealed interface Finding {

    /** It is on record. */
    record Found(DoseId dose, How how) implements Finding {
    }

    /** It isn't, for a reason that needs nobody's help. */
    record Explained(Why why, Optional<LocalDate> until) implements Finding {
    }

    /** Nothing here explains it: a human looks. */
    record Unexplained() implements Finding {
    }

    /** In which way a dose on record is the one that was claimed. */
    enum How {
        AS_SAID,
        /** Given about that day, but another vaccine is on record. */
        OTHER_VACCINE,
        /** That number of the course is on record, for another day. */
        OTHER_DAY
    }

    /** Why a dose isn't on record. */
    enum Why {
        NOT_YET_GIVEN,
        /** Centres have some days to report it. */
        NOT_YET_REPORTED,
        /** Abroad: its country's certificate has to be shown here. */
        GIVEN_ABROAD,
        /** It was on record and two people voided it. */
        VOIDED
    }
}
