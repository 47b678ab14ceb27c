package org.selamat.checkin.seal.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.selamat.checkin.domain.PersonId;

/**
 * The key of one day, 256 random bits. Persons, cases and exposures are sealed with keys of their own that are derived from it
 * (HMAC-SHA-256 as in HKDF-Expand, RFC 5869 2.3, with one block of output), so that a person and a case with the same id
 * don't have the same pseudonym.
 */
public final class DayKey implements DaySeal {

    public static final int BYTES = 32;
    /** Enough to tell a wrong key; tells nothing about the right one. */
    private static final int CHECK_BYTES = 8;
    private static final String HMAC = "HmacSHA256";

    private final byte[] key;
    private final IdCipher persons;
    private final IdCipher cases;
    private final IdCipher exposures;

    public DayKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("the key of a day has " + BYTES + " bytes, not " + key.length);
        }
        this.key = key.clone();
        this.persons = new IdCipher(derived("person"));
        this.cases = new IdCipher(derived("case"));
        this.exposures = new IdCipher(derived("exposure"));
    }

    public static DayKey random(SecureRandom random) {
        var key = new byte[BYTES];
        random.nextBytes(key);
        return new DayKey(key);
    }

    /**
     * Names the key without telling it: kept in the database, to find out whether a file holds the key that sealed the rows.
     */
    public byte[] checkValue() {
        return Arrays.copyOf(derived("check"), CHECK_BYTES);
    }

    /** What is written into the places where it is kept, and nowhere else. */
    public byte[] bytes() {
        return key.clone();
    }

    @Override
    public UUID seal(PersonId person) {
        return persons.encrypt(person.value());
    }

    @Override
    public PersonId person(UUID sealed) {
        return new PersonId(persons.decrypt(sealed));
    }

    @Override
    public UUID sealCase(UUID id) {
        return cases.encrypt(id);
    }

    @Override
    public UUID openCase(UUID sealed) {
        return cases.decrypt(sealed);
    }

    @Override
    public UUID sealExposure(UUID id) {
        return exposures.encrypt(id);
    }

    @Override
    public UUID openExposure(UUID sealed) {
        return exposures.decrypt(sealed);
    }

    private byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(("selamat checkin day " + purpose).getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(new byte[] { 1 });
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
