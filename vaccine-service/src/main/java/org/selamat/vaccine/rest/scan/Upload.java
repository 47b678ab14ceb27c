package org.selamat.vaccine.rest.scan;

import java.io.IOException;
import java.io.InputStream;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** A picture as it came, in memory that is its own until the request is over. */
public final class Upload implements AutoCloseable {

    private final byte[] bytes;
    private final PictureMemory.Share share;

    private Upload(byte[] bytes, PictureMemory.Share share) {
        this.bytes = bytes;
        this.share = share;
    }

    /** @param length as the request says, or negative when it doesn't */
    static Upload received(InputStream body, int length, PictureMemory memory) throws Unreadable {
        if (length > CodeScanner.MAX_BYTES) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        int most = length < 0 ? CodeScanner.MAX_BYTES : length;
        var share = memory.take(most);
        try {
            return new Upload(read(body, most), share);
        } catch (IOException | RuntimeException | Unreadable broken) {
            share.close();
            throw broken instanceof Unreadable unreadable ? unreadable : new Unreadable(Why.NOT_A_PICTURE);
        }
    }

    private static byte[] read(InputStream body, int most) throws IOException, Unreadable {
        var bytes = body.readNBytes(most);
        if (bytes.length == most && body.read() >= 0) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        return bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        share.close();
    }
}
