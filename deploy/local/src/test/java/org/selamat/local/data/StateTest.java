package org.selamat.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.local.ExitCode;
import org.selamat.local.UserError;

class StateTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void remembers_where_the_copy_listens() {
        // given
        var data = new DataFolder(folder);
        State.fresh(8800, NOW).withPortBase(8900).write(data);

        // then
        assertThat(State.read(data)).contains(new State(State.DATA_VERSION, 8900, false, NOW, null));
    }

    @Test
    void leaves_data_of_a_newer_version_alone_and_names_the_fix() {
        // given
        var data = new DataFolder(folder);
        new State(State.DATA_VERSION + 1, 8800, false, NOW, null).write(data);

        // then
        assertThatThrownBy(() -> State.read(data)).isInstanceOf(UserError.class)
                .hasMessageContaining("update the checkout").hasMessageNotContaining("\n")
                .extracting(error -> ((UserError) error).exitCode()).isEqualTo(ExitCode.PREREQUISITE);
    }

    @Test
    void two_launchers_never_work_on_one_folder() {
        // given
        var data = new DataFolder(folder);

        // when
        try (var lock = FolderLock.take(data)) {
            // then
            assertThatThrownBy(() -> FolderLock.take(data)).isInstanceOf(UserError.class).hasMessageContaining("wait");
        }
    }
}
