package org.selamat.status.memory.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.StatusConfig;
import org.selamat.status.memory.domain.PassengerMemory;
import org.selamat.status.memory.domain.Snapshot;
import org.selamat.status.memory.domain.Snapshot.Loaded;
import org.selamat.status.memory.domain.Snapshots;
import org.selamat.status.policy.domain.Label;

/** A file that is replaced as a whole: written beside, forced to the disk, then renamed. */
@ApplicationScoped
class SnapshotFile implements Snapshots {

    private static final Logger LOG = Logger.getLogger(SnapshotFile.class);

    /** Labels are kept by number: a snapshot of other labels is another service's. */
    private static final String LABELS = "labels:" + Arrays.toString(Label.values());

    private final Optional<Path> file;

    SnapshotFile(StatusConfig config) {
        this.file = config.memory().snapshot();
    }

    @Override
    public Optional<Loaded> load() {
        return file.filter(Files::exists).flatMap(SnapshotFile::load);
    }

    @Override
    public void save(PassengerMemory memory, Map<String, Long> positions) {
        file.ifPresent(path -> save(path, memory, positions));
    }

    private static Optional<Loaded> load(Path path) {
        try (FileChannel channel = FileChannel.open(path)) {
            return Optional.of(Snapshot.read(channel, channel.size()))
                    .filter(loaded -> loaded.positions().containsKey(LABELS));
        } catch (IOException | RuntimeException damaged) {
            LOG.warnf("the snapshot is left alone, the memory comes from the topics: %s", damaged.getMessage());
            return Optional.empty();
        }
    }

    private static void save(Path path, PassengerMemory memory, Map<String, Long> positions) {
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        Map<String, Long> marked = new HashMap<>(positions);
        marked.put(LABELS, 0L);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            Snapshot.write(memory, marked, channel);
            channel.force(true);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warnf("no snapshot of the passenger memory was kept: %s", e.getClass().getSimpleName());
        }
    }
}
