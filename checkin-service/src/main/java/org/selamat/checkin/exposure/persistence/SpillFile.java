package org.selamat.checkin.exposure.persistence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;

/**
 * Visits in a temporary file that has no name once it is open, encrypted with a key that is in memory alone: whatever happens,
 * nobody reads it afterwards.
 */
final class SpillFile implements AutoCloseable {

    private static final String CIPHER = "AES/CTR/NoPadding";
    private static final int BLOCK = 16;
    private static final int BUFFER = 1 << 13;
    private static final long NEVER = Long.MIN_VALUE;
    private static final Proof[] PROOFS = Proof.values();

    private final SecretKeySpec key;
    private final FileChannel file;
    private final DataOutputStream out;
    private int size;

    SpillFile() {
        var random = new byte[2 * BLOCK];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "AES");
        try {
            this.file = FileChannel.open(Files.createTempFile("visits", ".tmp"), StandardOpenOption.READ,
                    StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.out = new DataOutputStream(new BufferedOutputStream(
                new CipherOutputStream(Channels.newOutputStream(file), cipher(Cipher.ENCRYPT_MODE)), BUFFER));
    }

    void write(Visit visit) {
        try {
            write(visit.id().value());
            write(visit.person().value());
            write(visit.venue().value());
            out.writeLong(visit.checkedInAt().toEpochMilli());
            out.writeLong(visit.receivedAt().toEpochMilli());
            out.writeLong(visit.checkedOutAt().map(Instant::toEpochMilli).orElse(NEVER));
            out.writeByte(visit.proof().ordinal());
            out.writeBoolean(visit.recordedBy().isPresent());
            if (visit.recordedBy().isPresent()) {
                write(visit.recordedBy().get().value());
            }
            size++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, once, in the order in which they were written. */
    List<Visit> read() {
        try {
            out.flush();
            file.position(0);
            var in = new DataInputStream(new BufferedInputStream(
                    new CipherInputStream(Channels.newInputStream(file), cipher(Cipher.DECRYPT_MODE)), BUFFER));
            var visits = new ArrayList<Visit>(size);
            while (visits.size() < size) {
                visits.add(read(in));
            }
            return visits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Visit read(DataInputStream in) throws IOException {
        var id = new VisitId(uuid(in));
        var person = new PersonId(uuid(in));
        var venue = new VenueId(uuid(in));
        var checkedInAt = Instant.ofEpochMilli(in.readLong());
        var receivedAt = Instant.ofEpochMilli(in.readLong());
        long checkedOutAt = in.readLong();
        var proof = PROOFS[in.readByte()];
        var recordedBy = in.readBoolean() ? Optional.of(new PersonId(uuid(in))) : Optional.<PersonId> empty();
        return new Visit(id, person, venue, checkedInAt, receivedAt, proof, recordedBy,
                checkedOutAt == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(checkedOutAt)));
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private void write(UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private Cipher cipher(int mode) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK])); // the key is used once
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
