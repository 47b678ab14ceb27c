package org.selamat.vaccine.domain.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Byte and text strings of CBOR, in one piece or in chunks; text must be well-formed UTF-8. */
final class CborStrings {

    private static final int BREAK_INFO = 31;
    private static final int SIMPLE = 7;

    private CborStrings() {
    }

    static byte[] bytes(CborHead head) throws Malformed {
        return head.indefinite() ? chunks(head) : head.take((int) head.count());
    }

    /** RFC 8949 3.2.3 wants every chunk of a text to be valid by itself; a character split between chunks does no harm here. */
    static String text(CborHead head) throws Malformed {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(head))).toString();
        } catch (CharacterCodingException broken) {
            throw new Malformed("text is not UTF-8");
        }
    }

    private static byte[] chunks(CborHead head) throws Malformed {
        int major = head.major();
        var all = new ByteArrayOutputStream();
        head.next();
        while (!(head.major() == SIMPLE && head.info() == BREAK_INFO)) {
            if (head.major() != major || head.indefinite()) {
                throw new Malformed("chunk of another kind");
            }
            all.writeBytes(head.take((int) head.count()));
            head.next();
        }
        return all.toByteArray();
    }
}
