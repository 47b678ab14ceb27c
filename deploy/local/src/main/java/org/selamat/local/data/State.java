package org.selamat.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.host.ProcessRecord;

/**
 * What a data folder remembers between starts.
 *
 * @param dataVersion layout of the folder; a higher one than ours was written by a newer Selamat and is left alone
 * @param fullJit whether JVMs compile hot code fully
 * @param supervisor the attached {@code up}, when there is one
 */
public record State(int dataVersion, int portBase, boolean fullJit, Instant createdAt, ProcessRecord supervisor) {

    public static final int DATA_VERSION = 1;

    public static State fresh(int portBase, Instant now) {
        return new State(DATA_VERSION, portBase, false, now, null);
    }

    public State withPortBase(int base) {
        return new State(dataVersion, base, fullJit, createdAt, supervisor);
    }

    public State withFullJit(boolean full) {
        return new State(dataVersion, portBase, full, createdAt, supervisor);
    }

    public State withSupervisor(ProcessRecord process) {
        return new State(dataVersion, portBase, fullJit, createdAt, process);
    }

    public Ports ports() {
        return new Ports(portBase);
    }

    public static Optional<State> read(DataFolder folder) {
        if (!Files.exists(folder.stateFile())) {
            return Optional.empty();
        }
        State state;
        try {
            state = Json.MAPPER.readValue(folder.stateFile().toFile(), State.class);
        } catch (IOException e) {
            throw new UserError(ExitCode.PREREQUISITE, folder.stateFile() + " can't be read",
                    "restore it, or move " + folder.root() + " away to start with empty data");
        }
        if (state.dataVersion() > DATA_VERSION) {
            throw new UserError(ExitCode.PREREQUISITE,
                    "data in " + folder.root() + " has version " + state.dataVersion() + ", this launcher knows up to "
                            + DATA_VERSION,
                    "update the checkout, or start with other data: up --data DIR");
        }
        return Optional.of(state);
    }

    public void write(DataFolder folder) {
        try {
            var draft = folder.created().resolve("state.draft");
            Json.MAPPER.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), this);
            Files.move(draft, folder.stateFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
