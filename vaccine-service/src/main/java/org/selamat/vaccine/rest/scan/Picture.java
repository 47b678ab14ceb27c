package org.selamat.vaccine.rest.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** Opens pictures: looks at the size that the header claims before a single pixel is decoded. */
final class Picture {

    /** A phone's photo; larger ones are read at half, a third … of their size. */
    private static final long MAX_PIXELS = 16_000_000;
    /** Beyond that even the header is a lie, or a poster. */
    private static final long MAX_CLAIMED = 120_000_000;

    private Picture() {
    }

    static BufferedImage open(byte[] bytes) throws Unreadable {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Unreadable(Why.NOT_A_PICTURE);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return sampled(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Why.NOT_A_PICTURE);
        }
    }

    private static BufferedImage sampled(ImageReader reader) throws IOException, Unreadable {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_CLAIMED) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MAX_PIXELS));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, how);
    }
}
