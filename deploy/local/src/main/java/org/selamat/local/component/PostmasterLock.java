package org.selamat.local.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.selamat.local.host.ProcStat;

/**
 * The file by which PostgreSQL knows that a server works on its data. It takes the zombie of a killed one, which nobody
 * has collected yet (or ever will, in a container without an init), for a server that runs, and would refuse to start.
 */
record PostmasterLock(Path data) {

    private static final String FILE = "postmaster.pid";

    /** Removes the file of a server of which only a zombie is left; every other is PostgreSQL's to judge. */
    void clear() {
        Path file = data.resolve(FILE);
        try {
            if (Files.exists(file) && ProcStat.isZombie(Long.parseLong(Files.readAllLines(file).get(0).trim()))) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
