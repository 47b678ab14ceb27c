package org.selamat.local.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.selamat.local.data.Json;

/** Remembers on disk which processes were started, so that they can be found again after the launcher was killed. */
public final class ProcessTable {

    private final Path folder;

    public ProcessTable(Path folder) {
        this.folder = folder;
    }

    public Optional<ProcessRecord> find(String name) {
        Path file = file(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readValue(file.toFile(), ProcessRecord.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<ProcessRecord> alive(String name) {
        return find(name).filter(ProcessRecord::alive);
    }

    public void put(ProcessRecord process) {
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve(process.name() + ".draft");
            Json.MAPPER.writeValue(draft.toFile(), process);
            Files.move(draft, file(process.name()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
