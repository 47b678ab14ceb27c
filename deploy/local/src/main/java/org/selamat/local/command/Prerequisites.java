package org.selamat.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;
import org.selamat.local.data.DataFolder;

/** What must be true of the machine before anything is started. */
final class Prerequisites {

    static final long DISK_BYTES = 2L << 30;

    private Prerequisites() {
    }

    static void diskSpace(DataFolder folder) {
        long free = freeBytes(folder);
        if (free < DISK_BYTES) {
            throw new UserError(ExitCode.PREREQUISITE,
                    String.format(Locale.ROOT, "only %.1f GiB free in %s, 2 are needed", free / (double) (1L << 30),
                            folder.root()),
                    "free some space, or keep the data elsewhere: --data DIR");
        }
    }

    static long freeBytes(DataFolder folder) {
        try {
            return Files.getFileStore(folder.created()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
