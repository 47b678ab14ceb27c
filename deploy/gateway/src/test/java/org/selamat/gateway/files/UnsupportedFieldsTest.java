package org.selamat.gateway.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.gateway.testsupport.Documents;

class UnsupportedFieldsTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "routes/status-app.yaml | backendRefs: [{name: status-service, port: 8080}] | backendRefs: [{name: status-service, port: 8080, weight: 3}] | HTTPRoute status-app: rules[0]: backendRefs[0]: field 'weight' is not supported",
            "routes/status-app.yaml | - type: CORS | - type: RequestMirror | HTTPRoute status-app: rules[0]: filters[0]: field 'type' names the filter 'RequestMirror', which is not supported",
            "routes/status-app.yaml | {method: GET, path: {type: Exact, value: /v1/me/status}} | {method: GET, headers: [], path: {type: Exact, value: /v1/me/status}} | rules[0]: matches[0]: field 'headers' is not supported",
            "routes/status-app.yaml | {method: GET, path: {type: Exact, value: /v1/me/status}} | {path: {type: Exact, value: /v1/me/status}} | matches[0]: field 'method' is missing",
            "routes/status-app.yaml | {type: Exact, value: /v1/me/status} | {type: PathPrefix, value: /v1} | opens a whole door: list the operations one by one",
            "routes/status-app.yaml | {type: Exact, value: /v1/me/status} | {type: Exact, value: /staff/v1/evidence} | '/staff/v1/evidence' doesn't belong to the door 'app'",
            "routes/status-app.yaml | {type: Exact, value: /v1/me/status} | {type: RegularExpression, value: '^/v1/.*$'} | may not use alternatives, .*, .+, (?…) or back references",
            "routes/status-app.yaml | {type: Exact, value: /v1/me/status} | {type: RegularExpression, value: '/v1/me'} | must be anchored: ^/…$",
            "routes/status-app.yaml | {request: 10s, backendRequest: 5s} | {request: soon, backendRequest: 5s} | timeouts: field 'request' must be a duration such as 500ms or 10s",
            "routes/status-app.yaml | {request: 10s, backendRequest: 5s} | {request: 1s, backendRequest: 5s} | field 'backendRequest' is longer than 'request'",
            "routes/status-app.yaml | {selamat.org/door: app} | {selamat.org/door: back} | must hold selamat.org/door: app, partner, staff or public",
            "routes/status-app.yaml | apiVersion: gateway.networking.k8s.io/v1 | apiVersion: gateway.networking.k8s.io/v1beta1 | 'gateway.networking.k8s.io/v1beta1' is not supported, only 'gateway.networking.k8s.io/v1'",
            "routes/status-app.yaml | name: status-app | name: status-app, namespace: selamat | routes/status-app.yaml",
            "policies/tokens-app.yaml | '  jwt:' | '  oidc: {}\\n  jwt:' | SecurityPolicy tokens-app: field 'oidc' is not supported",
            "policies/tokens-app.yaml | cacheDuration: 300s | retries: 3 | remoteJWKS: field 'retries' is not supported",
            "policies/tokens-app.yaml | audiences: [identity-service, status-service, vaccine-service, checkin-service, helpdesk-service] | audiences: [] | field 'audiences' is empty",
            "policies/tokens-staff.yaml | defaultAction: Deny | defaultAction: Allow | field 'defaultAction' must be 'Deny'",
            "policies/traffic-app.yaml | shared: true | shadowMode: true | rules[0]: field 'shadowMode' is not supported",
            "policies/traffic-app.yaml | unit: Minute | unit: Fortnight | field 'unit' 'Fortnight' is not supported",
            "policies/traffic-app.yaml | triggers: [connect-failure] | triggers: [connect-failure, reset] | field 'triggers' may only hold 'connect-failure'",
            "policies/traffic-app.yaml | limit: 64Ki | limit: a lot | field 'limit' must be a quantity such as 64Ki",
            "policies/client.yaml | escapedSlashesAction: RejectRequest | escapedSlashesAction: UnescapeAndForward | 'UnescapeAndForward' is not supported, only 'RejectRequest'",
            "policies/client.yaml | kind: ClientTrafficPolicy | kind: EnvoyExtensionPolicy | field 'kind' 'EnvoyExtensionPolicy' is not supported" })
    void namesFileObjectAndFieldOfWhatItCannotDo(String file, String text, String replacement, String message) {
        // given
        Map<String, String> documents = Documents.with(file, unquote(text), unquote(replacement));
        // when, then
        assertThatThrownBy(() -> GatewayFiles.read(documents)).isInstanceOf(UnsupportedFileException.class)
                .hasMessageStartingWith(file)
                .hasMessageContaining(message);
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        // given
        Map<String, String> documents = Documents.with("routes/status-app.yaml", "kind: HTTPRoute",
                "kind: HTTPRoute\nkind: HTTPRoute");
        // when, then
        assertThatThrownBy(() -> GatewayFiles.read(documents)).hasMessageContaining("routes/status-app.yaml")
                .hasMessageContaining("duplicate key kind");
    }

    @Test
    void refusesTwoPoliciesForAllClients() {
        // given
        Map<String, String> documents = Documents.all();
        documents.put("policies/another.yaml", documents.get("policies/client.yaml"));
        // when, then
        assertThatThrownBy(() -> GatewayFiles.read(documents)).hasMessageContaining("exactly one ClientTrafficPolicy, found 2");
    }

    private static String unquote(String text) {
        boolean quoted = text.startsWith("'  ") && text.endsWith("'");
        return (quoted ? text.substring(1, text.length() - 1) : text).replace("\\n", "\n");
    }
}
