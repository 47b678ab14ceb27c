package org.selamat.vaccine.domain.hcert;

import java.util.Optional;

import org.selamat.vaccine.domain.codec.Base45;
import org.selamat.vaccine.domain.codec.CborReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.cose.CoseSign1;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Checklist;
import org.selamat.vaccine.domain.verification.Layers;
import org.selamat.vaccine.domain.verification.Reason;

/** The text in the QR code: {@code HC1:} and base45 of the zlib of a COSE message. Peels layer by layer, ticking each off. */
final class Hc1Text {

    static final String PREFIX = "HC1:";
    /**
     * What the largest QR code (version 40-L, ISO/IEC 18004 table 7) holds in alphanumeric mode; real ones have 205 to 1,093.
     */
    static final int MAX_TEXT = 4296;
    /** Real messages have 284 to 870 bytes. */
    static final int MAX_MESSAGE = 16_384;

    private Hc1Text() {
    }

    static String of(byte[] message) {
        return PREFIX + Base45.encode(Zlib.deflate(message));
    }

    /** The message; empty when a layer doesn't peel, and then that check is on the list as failed. */
    static Optional<CoseSign1> read(String text, Checklist checks) {
        return Layers.of(text, checks) //
                .peel(Check.PREFIX, Reason.NOT_HC1, Hc1Text::unprefixed) //
                .peel(Check.BASE45, Reason.NOT_BASE45, Base45::decode) //
                .peel(Check.COMPRESSION, Reason.NOT_COMPRESSED, stream -> Zlib.inflate(stream, MAX_MESSAGE)) //
                .peel(Check.CBOR, Reason.NOT_CBOR, CborReader::read) //
                .peel(Check.COSE, Reason.NOT_COSE, CoseSign1::of) //
                .core();
    }

    private static String unprefixed(String text) throws Malformed {
        if (text.length() > MAX_TEXT || !text.startsWith(PREFIX)) {
            throw new Malformed("not an HC1 text");
        }
        return text.substring(PREFIX.length());
    }
}
