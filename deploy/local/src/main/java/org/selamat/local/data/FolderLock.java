package org.selamat.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.selamat.local.ExitCode;
import org.selamat.local.UserError;

/** Keeps two launchers from starting or stopping the same copy at once. The kernel lets go of it when its owner dies. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** For starting and stopping. */
    public static FolderLock take(DataFolder folder) {
        return take(folder, folder.lockFile(), "another up or down is at work on " + folder.root());
    }

    /** For the main story: two at once would take each other's Kafka away. */
    public static FolderLock stage(DataFolder folder) {
        return take(folder, folder.root().resolve("stage.lock"), "another demo plays on " + folder.root());
    }

    private static FolderLock take(DataFolder folder, Path file, String otherwise) {
        folder.created();
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new UserError(ExitCode.FAILED, otherwise, "wait until it is through");
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
