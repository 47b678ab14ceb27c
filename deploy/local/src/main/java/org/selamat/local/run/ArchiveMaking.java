package org.selamat.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.local.component.ClassArchive;
import org.selamat.local.component.Component;
import org.selamat.local.component.Launch;

/** Makes the class archives that are missing, one after another, from what the programs loaded in the start before. */
public final class ArchiveMaking {

    private static final String DRAFT = ".draft";

    private final Console console;
    private final long roomBytes;

    /** @param roomBytes what must stay free on the disk, because running programs write there too */
    public ArchiveMaking(Console console, long roomBytes) {
        this.console = console;
        this.roomBytes = roomBytes;
    }

    /** Those that the next start would miss. */
    public static List<ClassArchive> missing(List<Component> components) {
        return components.stream().map(Component::launch).map(Launch::archive).flatMap(Optional::stream)
                .filter(archive -> !Files.exists(archive.file())).toList();
    }

    /** Several copies of one checkout take turns; what another made meanwhile is there. */
    public void make(List<ClassArchive> archives) throws InterruptedException {
        for (ClassArchive archive : archives) {
            Path folder = archive.folder();
            try {
                Files.createDirectories(folder);
                try (var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock.lock();
                    makeOnce(archive);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void makeOnce(ClassArchive archive) throws IOException, InterruptedException {
        Path list = archive.classList();
        if (Files.exists(archive.file()) || !Files.exists(list)) {
            return;
        }
        if (Files.getFileStore(archive.folder()).getUsableSpace() < roomBytes) {
            console.bad(archive.name(), "too little room in " + archive.folder() + "; it starts as before");
            return;
        }
        long begin = System.nanoTime();
        Path whole = wholeLines(list);
        Path draft = archive.folder().resolve(archive.name() + DRAFT);
        Files.deleteIfExists(draft);
        int status = new ProcessBuilder(archive.making(whole, draft)).inheritIO().start().waitFor();
        if (status != 0 || !Files.exists(draft)) {
            console.bad(archive.name(), "java ended with " + status + "; it starts as before");
            return;
        }
        Files.move(draft, archive.file(), StandardCopyOption.ATOMIC_MOVE);
        deleteOthers(archive);
        Files.delete(whole);
        console.good(archive.name(),
                "its classes are kept after " + Console.seconds(Duration.ofNanos(System.nanoTime() - begin)));
    }

    /** The program still runs and writes; what it has of the last line may be half of one. */
    private static Path wholeLines(Path list) throws IOException {
        String noted = Files.readString(list);
        return Files.writeString(list.resolveSibling("classes.noted"), noted.substring(0, noted.lastIndexOf('\n') + 1));
    }

    /** A running program keeps what it has mapped. */
    private static void deleteOthers(ClassArchive archive) throws IOException {
        try (Stream<Path> files = Files.list(archive.folder())) {
            for (Path other : files.filter(archive::isOfThisProgram).filter(file -> !file.equals(archive.file())).toList()) {
                Files.delete(other);
            }
        }
    }
}
