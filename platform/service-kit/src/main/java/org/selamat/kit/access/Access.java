package org.selamat.kit.access;

import java.util.List;
import java.util.UUID;

/**
 * One access to a person's data, as the one who builds the answer knows it. Actor, purpose and service are added from the
 * {@link Caller}.
 *
 * @param resource what was touched, for example {@code status.current}
 * @param fields the names of the fields that left the service
 * @param rowCount how many rows left the service
 * @param legalBasis a code of law when no grant covers it
 */
public record Access(UUID personId, Action action, String resource, List<String> fields, int rowCount, String legalBasis,
        UUID grantId, String caseHandle) {

    /** FHIR AuditEvent's verbs, as far as we have them. */
    public enum Action {
        READ,
        SEARCH,
        EXPORT,
        WRITE,
        CORRECT,
        SEND,
        REFUSE
    }

    public static Access read(String resource, UUID personId, String... fields) {
        return new Access(personId, Action.READ, resource, List.of(fields), 1, null, null, null);
    }

    public static Access write(String resource, UUID personId, String... fields) {
        return new Access(personId, Action.WRITE, resource, List.of(fields), 1, null, null, null);
    }

    public static Access refuse(String resource, UUID personId) {
        return new Access(personId, Action.REFUSE, resource, List.of(), 0, null, null, null);
    }

    public Access under(UUID grant, String handle) {
        return new Access(personId, action, resource, fields, rowCount, legalBasis, grant, handle);
    }

    public Access basedOn(String law) {
        return new Access(personId, action, resource, fields, rowCount, law, grantId, caseHandle);
    }
}
