package org.selamat.vaccine.domain.codec;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Zlib streams (RFC 1950), inflated to at most the given size so that a few hundred bytes can't ask for gigabytes. */
public final class Zlib {

    private static final int FIRST_GUESS = 1024;

    private Zlib() {
    }

    public static byte[] deflate(byte[] bytes) {
        return deflate(bytes, false);
    }

    /** Without header and checksum (RFC 1951), as health cards want it. */
    public static byte[] deflateRaw(byte[] bytes) {
        return deflate(bytes, true);
    }

    private static byte[] deflate(byte[] bytes, boolean raw) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, raw);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new byte[bytes.length + bytes.length / 1000 + 64];
            return Arrays.copyOf(out, deflater.deflate(out));
        } finally {
            deflater.end();
        }
    }

    /**
     * @param max most bytes that may come out; the buffer never grows beyond it
     * @throws Malformed when this is no zlib stream, when it ends early, has bytes after its end, or is larger than {@code max}
     */
    public static byte[] inflate(byte[] stream, int max) throws Malformed {
        return inflate(stream, max, false);
    }

    /** As {@link #inflate(byte[], int)}, for a stream without header and checksum. */
    public static byte[] inflateRaw(byte[] stream, int max) throws Malformed {
        return inflate(stream, max, true);
    }

    private static byte[] inflate(byte[] stream, int max, boolean raw) throws Malformed {
        var inflater = new Inflater(raw);
        try {
            inflater.setInput(stream);
            var out = new byte[Math.min(FIRST_GUESS, max)];
            int length = 0;
            while (true) {
                length += inflater.inflate(out, length, out.length - length);
                if (inflater.finished()) {
                    return complete(inflater, out, length, max);
                }
                if (length < out.length) {
                    throw new Malformed("zlib stream ends early or needs a dictionary");
                }
                out = larger(out, max);
            }
        } catch (DataFormatException broken) {
            throw new Malformed("not a zlib stream");
        } finally {
            inflater.end();
        }
    }

    private static byte[] complete(Inflater inflater, byte[] out, int length, int max) throws Malformed {
        if (length > max) {
            throw new Malformed("inflates beyond " + max + " bytes");
        }
        if (inflater.getRemaining() > 0) {
            throw new Malformed("bytes after the zlib stream");
        }
        return Arrays.copyOf(out, length);
    }

    /** One byte beyond the limit is allowed for: a stream of exactly {@code max} bytes still has to report its end. */
    private static byte[] larger(byte[] out, int max) throws Malformed {
        if (out.length > max) {
            throw new Malformed("inflates beyond " + max + " bytes");
        }
        return Arrays.copyOf(out, Math.min(out.length * 2, max + 1));
    }
}
