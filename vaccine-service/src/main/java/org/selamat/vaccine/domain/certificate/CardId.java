package org.selamat.vaccine.domain.certificate;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;

import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.RevocationList;

/**
 * The revocation identifier ({@code rid}) of a health card: the hash of the certificate's own identifier, base64url. That
 * one is random, so nobody learns from a list whose cards are on it.
 */
public final class CardId {

    private static final int BYTES = 16;

    private CardId() {
    }

    public static String of(RevocationHash uci) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(uci.bytes());
    }

    /** Whether a card with this identifier is revoked, by the list of certificates. */
    public static boolean isNamed(String rid, RevocationList list, Instant at) {
        try {
            var bytes = Base64.getUrlDecoder().decode(rid);
            return bytes.length == BYTES && list.names(hash(ByteBuffer.wrap(bytes)), at);
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
    }

    private static RevocationHash hash(ByteBuffer bytes) {
        return new RevocationHash(bytes.getLong(), bytes.getLong());
    }
}
