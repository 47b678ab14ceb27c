package org.selamat.local.component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.selamat.local.component.QuarkusService.Program;
import org.selamat.local.data.KeyFolders;

/** The five services and the gateway with what each must be told. No service waits for Keycloak or for another service. */
final class Services {

    static final List<String> NAMES = List.of("identity", "status", "vaccine", "checkin", "helpdesk");
    private static final Set<String> LEDGER_AND_STREAM = Set.of("postgres", "kafka");

    private final Setting setting;
    private final KeyFolders keys;

    Services(Setting setting) {
        this.setting = setting;
        this.keys = new KeyFolders(setting.data(), setting.secrets());
    }

    List<Component> all() {
        return List.of(
                service("identity", 160, 9, identity()),
                service("status", 224, 12, Map.of(
                        "SELAMAT_NAME_INDEX_KEY", setting.secrets().key("name-index"),
                        "SELAMAT_PAIRWISE_KEY", setting.secrets().key("airline-pairwise"),
                        "SELAMAT_CONFIRMATION_KEYS", keys.confirmations().toString(),
                        "STATUS_RECEIPTS_KEYS", local(setting.ports().http("vaccine")) + "/public/v1/trust-list/jwks",
                        "STATUS_WEBHOOK_ALLOW_LOOPBACK_HTTP", "true")),
                service("vaccine", 192, 10, Map.of(
                        "SELAMAT_NAME_INDEX_KEY", setting.secrets().key("name-index"),
                        "SELAMAT_CERTIFICATE_KEYS", keys.certificates().toString(),
                        "SELAMAT_TRUST_DIR", setting.data().trust().toString(),
                        "SELAMAT_REVIEW_KEY", setting.secrets().key("review"),
                        "SELAMAT_REGISTRY_FILE", setting.checkout().resolve("deploy/local/registry.json").toString(),
                        // the published vector in the trust folder is judged by its own clock
                        "VACCINE_TRUST_TEST_SIGNERS", "true")),
                service("checkin", 192, 11, Map.of("SELAMAT_VENUE_KEYS", keys.venues().toString(),
                        "SELAMAT_VISIT_KEYS", setting.data().of("visit-keys").toString(),
                        // a few phones stand for the country when a day is replayed
                        "CHECKIN_MOST_VISITS_PER_DAY", "1000000")),
                service("helpdesk", 160, 9, Map.of()),
                gateway());
    }

    private Map<String, String> identity() {
        var own = new LinkedHashMap<String, String>();
        own.put("SELAMAT_KEK", setting.secrets().key("kek"));
        own.put("SELAMAT_INDEX_KEY", setting.secrets().key("index"));
        own.put("SELAMAT_NAME_INDEX_KEY", setting.secrets().key("name-index"));
        own.put("SELAMAT_OTP_PEPPER", setting.secrets().key("otp-pepper"));
        own.put("SELAMAT_SIGNING_KEYS", keys.tokenSigning().toString());
        own.put("SELAMAT_SMS_URL", local(setting.ports().inbox()) + "/sms");
        own.put("SELAMAT_SMS_TOKEN", setting.secrets().password("sms"));
        own.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        own.put("QUARKUS_MAILER_PORT", Integer.toString(setting.ports().smtp()));
        own.put("IDENTITY_TOKENS_PUBLIC_URLS",
                local(setting.ports().http("gateway")) + "," + local(setting.ports().http("identity")));
        // every citizen of a laptop comes from one address
        own.put("IDENTITY_SENDING_PER_ORIGIN", "off");
        return own;
    }

    private Component service(String name, int heapMegabytes, int work, Map<String, String> own) {
        var environment = new LinkedHashMap<>(issuers());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", setting.jdbcUrl(name));
        environment.put("QUARKUS_DATASOURCE_USERNAME", name);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", setting.databasePassword(name));
        // everything starts at once on a small machine: the first connection may take its time
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES", "10");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + setting.ports().kafka());
        environment.put("SELAMAT_ANSWER_KEY", setting.secrets().key("answers-" + name));
        environment.put("SELAMAT_DOCUMENT_INDEX_KEY", setting.secrets().key("document-index"));
        environment.putAll(own);
        return new QuarkusService(setting,
                new Program(name, name + "-service", heapMegabytes, work, LEDGER_AND_STREAM, Map.of()),
                environment);
    }

    private Map<String, String> issuers() {
        return Map.of(
                "SELAMAT_CITIZEN_ISSUER", "https://id.selamat.local",
                "SELAMAT_CITIZEN_JWKS_URL", local(setting.ports().http("identity")),
                "SELAMAT_STAFF_ISSUER", setting.realm("staff"),
                "SELAMAT_PARTNER_ISSUER", setting.realm("partner"));
    }

    /** The route files name backends by their cluster names; these properties say where they are on this machine. */
    private Component gateway() {
        var properties = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> properties.put("gateway.backends." + name + "-service", local(setting.ports().http(name))));
        properties.put("gateway.backends.keycloak", local(setting.ports().keycloak()));
        // one machine sends here what many networks send elsewhere
        properties.put("gateway.rate-limit-scale", "100");
        properties.put("gateway.providers.citizen.issuer", issuers().get("SELAMAT_CITIZEN_ISSUER"));
        properties.put("gateway.providers.staff.issuer", setting.realm("staff"));
        properties.put("gateway.providers.partner.issuer", setting.realm("partner"));
        return QuarkusService.passingOn(setting, new Program("gateway", "deploy/gateway", 160, 3, Set.of(), properties));
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}
