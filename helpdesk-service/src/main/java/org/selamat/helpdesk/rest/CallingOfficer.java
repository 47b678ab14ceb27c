package org.selamat.helpdesk.rest;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.selamat.helpdesk.domain.Officer;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.access.Caller;

import io.quarkus.security.identity.SecurityIdentity;

/** The member of staff who calls. */
@RequestScoped
class CallingOfficer {

    /** Set by the staff realm for those whose staff account is linked to their own person. */
    private static final String OWN_PERSON = "person_id";

    private final Caller caller;
    private final SecurityIdentity identity;

    CallingOfficer(Caller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    Officer get() {
        return new Officer(caller.subject(), caller.roles(), self());
    }

    private PersonId self() {
        var claim = identity.getPrincipal() instanceof JsonWebToken token ? token.<Object> getClaim(OWN_PERSON) : null;
        return claim == null ? null : new PersonId(UUID.fromString(claim.toString()));
    }
}
