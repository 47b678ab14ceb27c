package org.selamat.identity.sealing.application;

import java.security.SecureRandom;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.Channel;
import org.selamat.identity.domain.Destination;
import org.selamat.identity.sealing.domain.BlindIndex;
import org.selamat.identity.sealing.domain.BlindIndex.Field;
import org.selamat.identity.sealing.domain.Column;
import org.selamat.identity.sealing.domain.KeyEncryptionKey;
import org.selamat.identity.sealing.domain.SubjectKey;
import org.selamat.identity.sealing.domain.SubjectKeys;

/** Seals and opens what belongs to one subject, and computes the blind index of what must be found again. */
@ApplicationScoped
public class Vault {

    private final KeyEncryptionKey kek;
    private final BlindIndex index;
    private final SubjectKeys keys;
    private final SecureRandom random;

    Vault(Secrets secrets, SubjectKeys keys, SecureRandom random) {
        this.kek = new KeyEncryptionKey(secrets.kek());
        this.index = new BlindIndex(secrets.indexKey());
        this.keys = keys;
        this.random = random;
    }

    /** Makes the subject's key. Call once, in the transaction that stores the subject. */
    public void open(UUID subject) {
        keys.add(subject, kek.wrap(subject, kek.newKey(subject, random), random));
    }

    public byte[] seal(UUID subject, Column column, String text) {
        return keyOf(subject).seal(column, text, random);
    }

    public String unseal(UUID subject, Column column, byte[] sealed) {
        return keyOf(subject).open(column, sealed);
    }

    public byte[] index(Destination destination) {
        return index.of(destination.channel() == Channel.SMS ? Field.PHONE : Field.EMAIL, destination.canonical());
    }

    public byte[] index(Field field, String canonical) {
        return index.of(field, canonical);
    }

    private SubjectKey keyOf(UUID subject) {
        var wrapped = keys.wrapped(subject).orElseThrow(() -> new IllegalStateException("no key for subject " + subject));
        return kek.unwrap(subject, wrapped);
    }
}
