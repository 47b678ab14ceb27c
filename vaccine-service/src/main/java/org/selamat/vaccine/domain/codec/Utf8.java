package org.selamat.vaccine.domain.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** UTF-8, read strictly: bytes that are none are refused instead of replaced, so that what was signed is what is read. */
public final class Utf8 {

    private Utf8() {
    }

    public static String read(byte[] bytes) throws Malformed {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new Malformed("text is not UTF-8");
        }
    }
}
