package org.selamat.kit.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;

import javax.crypto.Mac;

import org.selamat.kit.id.KeyedHash;

/**
 * Tags of one person's name and birth date: the first 32 bits of HMAC-SHA-256 over person id, kind and text. The person id is
 * in it, so the same name has other tags at every person: nothing can be counted, sorted or linked across persons, and a table
 * made for one person serves for no other. For use by one thread.
 */
public final class NameTagger {

    /** What a tag is of; a tag of one kind never equals a tag of another by content. */
    enum Kind {
        WHOLE,
        PART,
        JOINED,
        START,
        SOUND,
        BIRTH
    }

    private static final int KEY_BYTES = 32;
    private final Mac mac;
    private final byte[] person;

    /** @param key 32 secret bytes, of this use only */
    public NameTagger(byte[] key, UUID person) {
        this(keyed(key), person);
    }

    /** @param key as {@link #keyed} made it, for somebody who tags many persons */
    public NameTagger(KeyedHash key, UUID person) {
        this.mac = key.copy();
        this.person = ByteBuffer.allocate(16).putLong(person.getMostSignificantBits()).putLong(person.getLeastSignificantBits())
                .array();
    }

    /** @param key 32 secret bytes, of this use only */
    public static KeyedHash keyed(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("key must be " + KEY_BYTES + " bytes");
        }
        return new KeyedHash(key);
    }

    public int whole(NameForm form) {
        return tag(Kind.WHOLE, form.whole());
    }

    public int part(String word) {
        return tag(Kind.PART, folded(word));
    }

    /** Of two neighbouring parts written as one word, or of one word that may be two. */
    public int joined(String word) {
        return tag(Kind.JOINED, folded(word));
    }

    /** Of a word's beginning, as a cut line shows it. */
    public int start(String word) {
        return tag(Kind.START, folded(word));
    }

    public int sound(String word) {
        return tag(Kind.SOUND, NameSound.of(word));
    }

    /** @param date {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} */
    public int birth(String date) {
        return tag(Kind.BIRTH, date);
    }

    private int tag(Kind kind, String text) {
        mac.update(person);
        mac.update((byte) kind.ordinal());
        return ByteBuffer.wrap(mac.doFinal(text.getBytes(UTF_8))).getInt();
    }

    /** ICAO allows Ä as AE and as A, and so on: both are one spelling. */
    private static String folded(String word) {
        return word.replace("AE", "A").replace("OE", "O").replace("UE", "U");
    }
}
