package org.selamat.local.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.local.client.PartnerLogin;
import org.selamat.local.client.StaffLogin;
import org.selamat.local.data.DataFolder;
import org.selamat.local.data.Json;
import org.selamat.local.data.Secrets;
import org.selamat.local.data.State;
import org.selamat.local.host.Jdks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

class RealmTemplateTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "staff", "partner" })
    void every_placeholder_is_filled_and_quotes_stay_right(String realm) throws IOException {
        // when
        String filled = RealmTemplate.named(realm).fill(placeholder -> "a \"quoted\" $1 \\ value of " + placeholder);

        // then
        assertThat(filled).doesNotContain("${");
        assertThat(Json.MAPPER.readTree(filled).findValuesAsText("value").toString()
                + Json.MAPPER.readTree(filled).findValuesAsText("jwks.string"))
                .contains("a \"quoted\" $1 \\ value of");
    }

    @Test
    void demo_staff_and_partners_are_the_ones_the_client_library_knows() throws IOException {
        // given
        var data = new DataFolder(folder);
        new Realms(new Setting(folder, data, State.fresh(8800, Instant.EPOCH), new Secrets(data), Jdks.newest()))
                .writeInto(folder);

        // when
        JsonNode staff = Json.MAPPER.readTree(folder.resolve("staff-realm.json").toFile());
        JsonNode partner = Json.MAPPER.readTree(folder.resolve("partner-realm.json").toFile());

        // then
        assertThat(staff.path("users").findValuesAsText("username")).containsExactlyElementsOf(StaffLogin.USERS);
        assertThat(partner.path("clients").findValuesAsText("clientId")).containsExactlyElementsOf(PartnerLogin.CLIENTS);
    }

    @Test
    void no_secret_is_in_a_template_and_nobody_holds_every_role() {
        // given
        JsonNode staff = RealmTemplate.named("staff").tree();

        // then
        assertThat(staff.path("users").findValuesAsText("value")).allMatch(value -> value.startsWith("${password."));
        assertThat(staff.path("roles").findValuesAsText("composite")).doesNotContain("true");
        staff.path("users").forEach(user -> assertThat(user.path("realmRoles").size()).isLessThan(3));
    }

    @ParameterizedTest
    @ValueSource(strings = { "staff", "partner" })
    void tokens_name_the_five_services_and_live_five_minutes(String realm) {
        // given
        JsonNode template = RealmTemplate.named(realm).tree();

        // then
        assertThat(template.findValuesAsText("included.custom.audience")).containsExactlyElementsOf(
                List.of("identity-service", "status-service", "vaccine-service", "checkin-service", "helpdesk-service"));
        assertThat(template.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(template.path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void an_unknown_placeholder_stops_the_start() {
        // given
        var data = new DataFolder(folder);
        var realms = new Realms(new Setting(folder, data, State.fresh(8800, Instant.EPOCH), new Secrets(data), Jdks.newest()));

        // then
        assertThatThrownBy(() -> new RealmTemplate(TextNode.valueOf("${colour.sky}")).fill(realms::value))
                .hasMessageContaining("colour.sky");
    }
}
