package org.selamat.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.selamat.local.component.Component;
import org.selamat.local.component.Setting;
import org.selamat.local.host.Leftovers;
import org.selamat.local.run.Console;

/** What {@code up} says at its end: how long, how much, where things are, who can log in, what to try. */
final class SuiteTable {

    private static final List<String> STAFF = List.of(
            "officer1   health-officer", "officer2   health-officer, batch-approver", "agent1     helpdesk-l1, helpdesk-l2",
            "approver1  correction-approver", "auditor1   auditor");

    private final Setting setting;
    private final Console console;

    SuiteTable(Setting setting, Console console) {
        this.setting = setting;
        this.console = console;
    }

    void print(List<Component> components, Duration took) {
        var names = components.stream().map(Component::name).collect(Collectors.toSet());
        console.line("");
        console.title(String.format(Locale.ROOT, "Ready after %s, %.2f GiB resident in %d components", Console.seconds(took),
                gibibytes(),
                components.size()));
        if (names.contains("gateway")) {
            row("Gateway", local(setting.ports().http("gateway")) + "/", "every API; documentation at /docs");
        }
        if (names.contains("inbox")) {
            row("Inbox", local(setting.ports().inbox()) + "/",
                    "SMS and e-mail that people would get; SMTP on " + setting.ports().smtp());
        }
        if (names.contains("keycloak")) {
            row("Keycloak", local(setting.ports().keycloak()) + "/admin/", "admin, password in " + secret("keycloak-admin"));
        }
        if (names.contains("postgres")) {
            row("PostgreSQL", setting.jdbcUrl("status"), "user status, password in " + secret("postgres-status"));
        }
        if (names.contains("kafka")) {
            row("Kafka", "127.0.0.1:" + setting.ports().kafka(), "");
        }
        if (names.contains("keycloak")) {
            logIns();
        }
        if (names.contains("gateway")) {
            examples();
        }
    }

    private void logIns() {
        console.line("");
        console.title("Log-ins");
        STAFF.forEach(user -> console.line("  " + user));
        console.line("  passwords and one-time secrets in " + setting.data().secrets() + "/passwords/staff-* and totp/*");
        console.line("  partners airline-mh, airline-ak, lab-kl1, centre-kl1 sign with keys in " + setting.data().secrets()
                + "/partners");
        console.line("  citizens log in with any phone number; the code shows in the inbox");
    }

    private void examples() {
        String gateway = local(setting.ports().http("gateway"));
        console.line("");
        console.title("Try");
        console.line("  curl -s " + gateway + "/public/v1/trust-list");
        console.line("  curl -s -H \"Authorization: Bearer $(deploy/local/token agent1" + dataOption() + ")\" '" + gateway
                + "/staff/v1/cases'");
        console.line("  deploy/local/demo" + dataOption());
        console.line("");
    }

    private String dataOption() {
        return setting.data().root().equals(DataOption.checkout().resolve(".run")) ? "" : " --data " + setting.data().root();
    }

    private void row(String what, String where, String remark) {
        console.line(String.format("  %-11s %-40s %s", what, where, console.dim(remark)));
    }

    private String secret(String name) {
        return setting.data().secrets().resolve("passwords").resolve(name).toString();
    }

    private double gibibytes() {
        return new Leftovers(setting.data().root()).residentBytes() / (double) (1L << 30);
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}
