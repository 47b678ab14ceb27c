package org.selamat.local.component;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mail server and SMS counterpart, as a process of its own from the launcher's jar. */
final class Inbox implements Component {

    private final Setting setting;

    Inbox(Setting setting) {
        this.setting = setting;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public int work() {
        return 1;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Launch launch() {
        Path jar = setting.launcher();
        var flags = new ArrayList<>(List.of("-Xmx64m", "-Xms8m"));
        flags.addAll(JvmFlags.small(setting));
        var java = new JavaProgram(setting.jdk(), flags, List.of(jar), List.of("org.selamat.local.Launcher", "inbox", "--http",
                Integer.toString(setting.ports().inbox()), "--smtp", Integer.toString(setting.ports().smtp())));
        return Launch.of(setting.archive(name(), java),
                Map.of("SELAMAT_SMS_TOKEN", setting.secrets().password("sms"), "MALLOC_ARENA_MAX", "2"),
                setting.data().of(name()), List.of(jar));
    }

    @Override
    public boolean ready() {
        return Probe.answers200("http://127.0.0.1:" + setting.ports().inbox() + "/health")
                && Probe.accepts(setting.ports().smtp());
    }
}
