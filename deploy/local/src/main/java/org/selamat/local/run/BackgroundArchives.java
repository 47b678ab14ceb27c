package org.selamat.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.selamat.local.component.Setting;
import org.selamat.local.data.DataFolder;
import org.selamat.local.host.Leftovers;

/** Makes class archives in a process of its own that gets what nobody else wants of the processors; {@code down} ends it. */
public final class BackgroundArchives {

    private static final String NAME = "archives";

    private final DataFolder data;

    public BackgroundArchives(DataFolder data) {
        this.data = data;
    }

    public Path log() {
        return data.log(NAME);
    }

    /** Does nothing while it is at work already. */
    public void begin(Setting setting) {
        if (!new Leftovers(data.root()).of(NAME, data.of(NAME)).isEmpty()) {
            return;
        }
        var builder = new ProcessBuilder(List.of("setsid", "nice", "-n", "19", setting.jdk().java(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx64m", "-Xss512k", "-Dselamat.checkout=" + setting.checkout(), "-jar",
                setting.launcher().toString(),
                NAME, "--data", data.root().toString()));
        builder.environment().put(Leftovers.MARK, data.root().toString());
        builder.environment().put(Leftovers.COMPONENT_MARK, NAME);
        try {
            Files.createDirectories(log().getParent());
            builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()))
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
