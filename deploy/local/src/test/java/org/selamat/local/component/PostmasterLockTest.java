package org.selamat.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.local.client.Wait;
import org.selamat.local.host.ProcStat;

class PostmasterLockTest {

    @TempDir
    Path data;

    @Test
    void a_server_of_which_only_a_zombie_is_left_holds_nothing() throws IOException {
        // given: a parent that never collects its child
        var parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try {
            long zombie = Long.parseLong(parent.inputReader().readLine());
            Wait.atMost(Duration.ofSeconds(60)).until("a zombie",
                    () -> Optional.of(true).filter(is -> ProcStat.isZombie(zombie)));
            var file = lockOf(zombie);

            // when
            new PostmasterLock(data).clear();

            // then
            assertThat(file).doesNotExist();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void a_server_that_runs_keeps_its_lock() throws IOException {
        // given
        var file = lockOf(ProcessHandle.current().pid());

        // when
        new PostmasterLock(data).clear();

        // then
        assertThat(file).exists();
    }

    @Test
    void without_a_lock_there_is_nothing_to_do() {
        new PostmasterLock(data).clear();
        assertThat(data).isEmptyDirectory();
    }

    private Path lockOf(long pid) throws IOException {
        return Files.writeString(data.resolve("postmaster.pid"), "     " + pid + "\n" + data + "\n");
    }
}
