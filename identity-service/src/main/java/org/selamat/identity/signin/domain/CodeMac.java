package org.selamat.identity.signin.domain;

import java.security.MessageDigest;
import java.util.HexFormat;

import org.selamat.identity.sealing.domain.KeyedHash;

/**
 * What is kept of a code: its HMAC under a pepper that isn't in the database, over the challenge and the purpose too. A
 * code can't be read from a copy of the table, and a code of one challenge can't answer another. No password hash: it
 * lives five minutes and five tries.
 */
public final class CodeMac {

    private final KeyedHash pepper;

    public CodeMac(KeyedHash pepper) {
        this.pepper = pepper;
    }

    public byte[] of(byte[] sessionHash, Purpose purpose, OneTimeCode code) {
        return pepper.of(HexFormat.of().formatHex(sessionHash) + "|" + purpose + "|" + code.digits());
    }

    /** Compares in constant time. @param kept null if no code was ever sent: then nothing matches */
    public boolean matches(byte[] kept, byte[] sessionHash, Purpose purpose, OneTimeCode code) {
        var offered = of(sessionHash, purpose, code);
        return kept != null && MessageDigest.isEqual(kept, offered);
    }
}
