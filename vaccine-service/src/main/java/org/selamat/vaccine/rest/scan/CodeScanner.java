package org.selamat.vaccine.rest.scan;

import java.util.List;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** Reads the codes of a picture or a PDF document, whatever of both the bytes are. */
public final class CodeScanner {

    /** What one may send; also the limit that the gateway has for this operation. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final byte[] PDF = { '%', 'P', 'D', 'F', '-' };

    private CodeScanner() {
    }

    /** @throws Unreadable never with an empty list instead */
    public static List<String> texts(byte[] bytes) throws Unreadable {
        return texts(bytes, PictureMemory.UNBOUNDED);
    }

    static List<String> texts(byte[] bytes, PictureMemory memory) throws Unreadable {
        if (bytes.length > MAX_BYTES) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        var texts = isPdf(bytes) ? PdfPages.texts(bytes, memory) : Picture.texts(bytes, memory);
        if (texts.isEmpty()) {
            throw new Unreadable(Why.NO_CODE);
        }
        return texts;
    }

    private static boolean isPdf(byte[] bytes) {
        for (int i = 0; i < PDF.length; i++) {
            if (bytes.length <= i || bytes[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }
}
