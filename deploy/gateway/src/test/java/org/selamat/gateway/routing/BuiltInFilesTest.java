package org.selamat.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.selamat.gateway.files.Door;
import org.selamat.gateway.files.GatewayFiles;
import org.selamat.gateway.files.PathPattern.Prefix;
import org.selamat.gateway.testsupport.Documents;

class BuiltInFilesTest {

    @Test
    void listsOperationsOneByOneAndNeverAPrefix() {
        // when
        RouteTable table = compile(Documents.all());
        // then
        assertThat(table.operations()).isNotEmpty().noneMatch(operation -> operation.path() instanceof Prefix);
    }

    @Test
    void asksForATokenAtEveryDoorButThePublicOne() {
        assertThat(compile(Documents.all()).operations()).allSatisfy(
                operation -> assertThat(operation.security().isPresent()).as(operation.identity())
                        .isEqualTo(operation.door() != Door.PUBLIC));
    }

    @Test
    void boundsSigningInTighterThanTheRestOfItsDoor() {
        // given
        RouteTable table = compile(Documents.all());
        // when
        Operation logIn = found(table, "POST", "/oauth2/authorize-challenge");
        Operation keys = found(table, "GET", "/.well-known/jwks.json");
        // then
        assertThat(logIn.traffic().limits().get(0).requests()).isLessThan(keys.traffic().limits().get(0).requests());
        assertThat(logIn.traffic().bodyLimit()).isEqualTo(4 * 1024);
    }

    @Test
    void letsOnlyUploadsBeLarge() {
        assertThat(compile(Documents.all()).operations()).filteredOn(operation -> operation.traffic().bodyLimit() > 64 * 1024)
                .extracting(Operation::identity)
                .containsExactlyInAnyOrder("POST /partner/v1/dose-batches []", "POST /partner/v1/manifests []",
                        "POST /staff/v1/batches []", "POST /staff/v1/batch-files []",
                        "POST /staff/v1/batch-files/validation []",
                        "POST /staff/v1/batch-files/validation/report []", "POST /public/v1/certificate-pictures []",
                        "POST /v1/me/foreign-certificate-pictures []");
    }

    @Test
    void refusesAnOperationThatIsRoutedTwice() {
        // given
        Map<String, String> documents = Documents.with("routes/status-app.yaml", "/v1/me/orders", "/v1/me/doses");
        // when, then
        assertThatThrownBy(() -> compile(documents)).hasMessageContaining("GET /v1/me/doses")
                .hasMessageContaining("routed twice");
    }

    @Test
    void refusesADoorThatHasLostItsTokenPolicy() {
        // given
        Map<String, String> documents = Documents.all();
        documents.remove("policies/tokens-staff.yaml");
        // when, then
        assertThatThrownBy(() -> compile(documents))
                .hasMessageContaining("a route of the door 'staff' must have a SecurityPolicy");
    }

    @Test
    void refusesAPolicyWhoseTargetIsMisspelt() {
        // given
        Map<String, String> documents = Documents.with("policies/traffic-log-in.yaml", "sectionName: log-in",
                "sectionName: login");
        // when, then
        assertThatThrownBy(() -> compile(documents)).hasMessageContaining("traffic-log-in: the policy covers no route");
    }

    @Test
    void refusesTwoPoliciesOfOneRank() {
        // given
        Map<String, String> documents = Documents.all();
        documents.put("policies/second.yaml",
                documents.get("policies/traffic-app.yaml").replace("name: traffic-app", "name: second"));
        // when, then
        assertThatThrownBy(() -> compile(documents)).hasMessageContaining("two policies of the same kind and rank cover it");
    }

    private static RouteTable compile(Map<String, String> documents) {
        return new RouteCompiler(GatewayFiles.read(documents), false).compile();
    }

    private static Operation found(RouteTable table, String method, String path) {
        return ((Lookup.Found) table.find("any", method, path)).operation();
    }
}
