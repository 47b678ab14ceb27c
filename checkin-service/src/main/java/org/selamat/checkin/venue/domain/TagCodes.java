package org.selamat.checkin.venue.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;

import org.selamat.checkin.domain.VenueId;

/**
 * The suffix of the link in a venue's NFC tag: {@code N} and 48 bits that stand on no poster and no screen, so whoever
 * has it held a phone to the tag. It proves more than a poster, which a photograph copies, and less than a screen: a
 * tag's text can be copied by somebody who was there once.
 */
public final class TagCodes {

    private static final byte[] PURPOSE = "selamat tag codes".getBytes(UTF_8);
    private static final String MARK = "N";
    private static final int BYTES = 6;

    private final byte[] secret;

    private TagCodes(byte[] secret) {
        this.secret = secret;
    }

    /** With a new key every tag gets a new text; the old one counts as long as the codes of the old key. */
    public static TagCodes derivedFrom(PrivateKey signer) {
        return new TagCodes(Macs.sha256(signer.getEncoded(), PURPOSE));
    }

    public String suffix(VenueId venue) {
        var message = ByteBuffer.allocate(16).putLong(venue.value().getMostSignificantBits())
                .putLong(venue.value().getLeastSignificantBits()).array();
        return MARK + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Arrays.copyOf(Macs.sha256(secret, message), BYTES));
    }

    public boolean matches(VenueId venue, String suffix) {
        return MessageDigest.isEqual(suffix(venue).getBytes(US_ASCII), suffix.getBytes(UTF_8));
    }
}
