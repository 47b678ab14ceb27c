package org.selamat.vaccine.domain.review;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that are taken, told by their first bytes: what the sender says proves nothing. */
public enum MediaType {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    GIF("image/gif", "GIF8"),
    BMP("image/bmp", "BM");

    private final String name;
    private final byte[] magic;

    MediaType(String name, String magic) {
        this.name = name;
        this.magic = magic.getBytes(ISO_8859_1);
    }

    public static Optional<MediaType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    /** As in a {@code Content-Type} header. */
    public String header() {
        return name;
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= magic.length
                && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
