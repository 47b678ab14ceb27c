package org.selamat.vaccine.rest.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** Opens pictures: looks at the size that the header claims before a single pixel is decoded. */
final class Picture {

    /** In memory, a phone's photo of 16 million pixels; what takes more is read at half, a third … of its size. */
    private static final long MAX_DECODED = 48_000_000;
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
        int step = (int) Math.ceil(Math.sqrt((double) pixels * bytesPerPixel(reader) / MAX_DECODED));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, how);
    }

    /** Three for photos, also where the reader can't say; eight for the deepest pictures; at least one. */
    private static int bytesPerPixel(ImageReader reader) throws IOException {
        var type = reader.getRawImageType(0);
        if (type == null) {
            return 3;
        }
        var model = type.getSampleModel();
        return Math.max(1, model.getNumBands() * DataBuffer.getDataTypeSize(model.getDataType()) / Byte.SIZE);
    }
}
