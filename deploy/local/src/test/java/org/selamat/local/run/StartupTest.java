package org.selamat.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.local.component.Component;
import org.selamat.local.component.Launch;
import org.selamat.local.data.DataFolder;
import org.selamat.local.host.ProcessTable;

/** With components that are {@code sleep} and ready at once. */
class StartupTest {

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        new Shutdown(data(), table()).stopAll(List.of());
    }

    @Test
    void whatOthersNeedComesFirstThenWhoHasTheMostToDo() {
        // given
        var components = List.of(component("small", 1, Set.of()), component("ledger", 1, Set.of()),
                component("large", 30, Set.of("ledger")), component("middle", 9, Set.of("ledger")));
        // when
        boolean works = startup().bringUp(components, () -> asked.add("keys"));
        // then
        assertThat(works).isTrue();
        assertThat(asked).hasSize(5);
        assertThat(asked.indexOf("keys")).isLessThan(asked.indexOf("large"));
        assertThat(asked.indexOf("ledger")).isLessThan(asked.indexOf("large"));
        assertThat(asked.indexOf("ledger")).isLessThan(asked.indexOf("small"));
    }

    @Test
    void whoNeedsWhatFailedIsNotStartedAndTheOthersAre() {
        // given
        var components = List.of(broken("ledger"), component("other", 1, Set.of()), component("service", 9, Set.of("ledger")));
        // when
        boolean works = startup().bringUp(components);
        // then
        assertThat(works).isFalse();
        assertThat(asked).containsExactlyInAnyOrder("ledger", "other");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no disk").contains("because it needs ledger");
    }

    @Test
    void withoutKeysNothingStartsButWhatOthersNeed() {
        // given
        var components = List.of(component("ledger", 1, Set.of()), component("service", 9, Set.of("ledger")));
        // when
        boolean works = startup().bringUp(components, () -> {
            throw new IllegalStateException("no entropy");
        });
        // then
        assertThat(works).isFalse();
        assertThat(asked).containsExactly("ledger");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no entropy");
    }

    private Startup startup() {
        return new Startup(data(), table(), new Console(new PrintStream(said, true, StandardCharsets.UTF_8)),
                Clock.systemUTC());
    }

    private DataFolder data() {
        return new DataFolder(folder);
    }

    private ProcessTable table() {
        return new ProcessTable(data().processes());
    }

    private Component broken(String name) {
        return new Sleeping(name, 1, Set.of()) {
            @Override
            public Launch launch() {
                super.launch();
                throw new IllegalStateException("no disk");
            }
        };
    }

    private Component component(String name, int work, Set<String> needs) {
        return new Sleeping(name, work, needs);
    }

    private class Sleeping implements Component {

        private final String name;
        private final int work;
        private final Set<String> needs;

        Sleeping(String name, int work, Set<String> needs) {
            this.name = name;
            this.work = work;
            this.needs = needs;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int work() {
            return work;
        }

        @Override
        public Set<String> needs() {
            return needs;
        }

        @Override
        public Launch launch() {
            asked.add(name);
            return new Launch(List.of("sleep", "60"), Map.of(), folder, List.of(), Optional.empty());
        }

        @Override
        public boolean ready() {
            return true;
        }
    }
}
