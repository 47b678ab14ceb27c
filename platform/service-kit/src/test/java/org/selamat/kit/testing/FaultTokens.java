package org.selamat.kit.testing;

import java.util.Map;
import java.util.UUID;

/**
 * Good tokens of each audience with every role that its issuer may give, so that a refusal is never for a missing role by
 * chance.
 */
final class FaultTokens {

    static final String[] CITIZEN_ROLES = { "citizen", "registrant" };
    static final String[] PARTNER_ROLES = { "partner-airline", "partner-airline-supervisor", "partner-lab", "partner-centre" };
    static final String[] STAFF_ROLES = { "helpdesk-l1", "helpdesk-l2", "correction-approver", "health-officer",
            "batch-approver",
            "social-desk", "boarding-desk", "auditor", "key-custodian" };

    private static final Map<String, String[]> ROLES = Map.of("app", CITIZEN_ROLES, "partner", PARTNER_ROLES, "staff",
            STAFF_ROLES);

    private FaultTokens() {
    }

    static String of(String audience) {
        return switch (audience) {
            case "app" -> Tokens.citizenWithRole(UUID.randomUUID(), CITIZEN_ROLES);
            case "partner" -> Tokens.partner("fault-partner", PARTNER_ROLES);
            case "staff" -> Tokens.staff("fault-officer", STAFF_ROLES);
            default -> null;
        };
    }

    static String otherTenant(String audience) {
        return audience.equals("app") ? of("staff") : of("app");
    }

    /** What a defect in one issuer could make: its token with the roles of another. */
    static String otherTenantWithRoles(String audience) {
        return audience.equals("app") ? Tokens.staff("fault-officer", CITIZEN_ROLES)
                : Tokens.citizenWithRole(UUID.randomUUID(), ROLES.get(audience));
    }
}
