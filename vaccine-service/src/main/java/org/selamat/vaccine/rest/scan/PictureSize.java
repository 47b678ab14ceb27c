package org.selamat.vaccine.rest.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/**
 * At what size a picture is read, and what that takes. Photos are read in grey where their decoder can do that, which takes a
 * third and is
 * all that a code needs.
 *
 * @param step every pixel, or every second, third …
 * @param grey empty to leave the decoder its own kind
 * @param bytes in memory while codes are looked for, at most
 */
record PictureSize(int step, Optional<ImageTypeSpecifier> grey, long bytes) {

    /** In colour, a phone's photo of 16 million pixels; what has more is read at half, a third … of its size. */
    private static final long MAX_DECODED = 48_000_000;
    /** Beyond that even the header is a lie, or a poster. */
    private static final long MAX_CLAIMED = 120_000_000;
    /** In less no code of a certificate can be read. */
    private static final long LEAST = 1_000_000;
    /** Beside the pixels as they are decoded: the same in grey, turned dark for light, and in bits. */
    private static final int FOR_READING = 3;

    /** @param most bytes that may be taken */
    static PictureSize of(ImageReader reader, long most) throws IOException, Unreadable {
        if (pixels(reader, 1) > MAX_CLAIMED || most < LEAST) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        var grey = grey(reader);
        long each = grey.isPresent() ? 1 : bytesPerPixel(reader);
        int step = 1;
        while (pixels(reader, step) * Math.max(each, 3) > MAX_DECODED || pixels(reader, step) * (each + FOR_READING) > most) {
            step++;
        }
        return new PictureSize(step, grey, pixels(reader, step) * (each + FOR_READING));
    }

    BufferedImage read(ImageReader reader) throws IOException {
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        grey.ifPresent(how::setDestinationType);
        return reader.read(0, how);
    }

    private static long pixels(ImageReader reader, int step) throws IOException {
        return (long) ((reader.getWidth(0) + step - 1) / step) * ((reader.getHeight(0) + step - 1) / step);
    }

    private static Optional<ImageTypeSpecifier> grey(ImageReader reader) throws IOException {
        for (Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0); types.hasNext();) {
            var type = types.next();
            if (type.getBufferedImageType() == BufferedImage.TYPE_BYTE_GRAY) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
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
