package org.selamat.local.command;

import java.nio.file.Path;

import org.selamat.local.data.DataFolder;

import picocli.CommandLine.Option;

/** Mixed into every command that works on a running copy. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder of the copy (default: .run in the checkout).")
    private Path folder;

    DataFolder folder() {
        return new DataFolder(folder == null ? checkout().resolve(".run") : folder);
    }

    /** Root of the source tree; the scripts pass it. */
    static Path checkout() {
        return Path.of(System.getProperty("selamat.checkout", ".")).toAbsolutePath().normalize();
    }
}
