package org.selamat.vaccine.domain.claim;

/** What the rest of the suite hears of claims, once the transaction commits. */
public interface ClaimEvents {

    /** Nothing explains why the dose is missing: helpdesk-service opens the case under this very id. */
    void doseClaimed(DoseClaim claim);
}
