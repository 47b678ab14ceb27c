package org.selamat.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A purpose is stated by whom the reviewed list gives it to. */
class PurposesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Purposes purposes = new Purposes(JSON);

    @ParameterizedTest
    @CsvSource({ "AUDIT,STAFF,auditor,true", "AUDIT,STAFF,helpdesk-l1,false", "AUDIT,PARTNER,auditor,false",
            "AUDIT,CITIZEN,auditor,false", "BOARDING_CHECK,PARTNER,partner-airline,true",
            "BOARDING_CHECK,PARTNER,partner-lab,false", "BOARDING_CHECK,STAFF,boarding-desk,true",
            "BOARDING_CHECK,STAFF,partner-airline,false", "OUTBREAK_RESPONSE,STAFF,helpdesk-l2,false",
            "CURIOSITY,STAFF,auditor,false", "AUDIT,NONE,auditor,false" })
    void onlyTheRolesOfTheListMayStateAPurpose(String code, Tenant tenant, String role, boolean allowed) {
        assertThat(purposes.allow(code, tenant, Set.of(role))).isEqualTo(allowed);
    }

    @Test
    void oneRoleOfSeveralIsEnoughAndNoneIsNot() {
        assertThat(purposes.allow("AUDIT", Tenant.STAFF, Set.of("social-desk", "auditor"))).isTrue();
        assertThat(purposes.allow("AUDIT", Tenant.STAFF, Set.of())).isFalse();
    }

    @Test
    void whoIsRefusedLearnsWhatTheyMayState() {
        assertThat(purposes.codes(Tenant.PARTNER, Set.of("partner-lab"))).containsExactly("LAB_REPORTING");
        assertThat(purposes.codes(Tenant.STAFF, Set.of("social-desk"))).isEmpty();
    }

    @Test
    void anEmptyListOrAnUnknownTenantStopsTheService() {
        assertThatThrownBy(() -> new Purposes(JSON.readTree("[]"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Purposes(
                JSON.readTree("[{\"code\":\"X\",\"allowed\":[{\"tenant\":\"PARTNERS\",\"roles\":[\"auditor\"]}]}]")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
