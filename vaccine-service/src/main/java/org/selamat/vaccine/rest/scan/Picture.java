package org.selamat.vaccine.rest.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** Opens pictures: looks at the size that the header claims before a single pixel is decoded. */
final class Picture {

    private Picture() {
    }

    /** The codes on it; its memory is taken before it is decoded. */
    static List<String> texts(byte[] bytes, PictureMemory memory) throws Unreadable {
        return opened(bytes, reader -> {
            var size = PictureSize.of(reader, memory.largest() - bytes.length);
            try (var share = memory.take(size.bytes() + bytes.length)) {
                return QrReader.texts(size.read(reader));
            }
        });
    }

    /** A picture inside a document, as large as these bytes allow. */
    static BufferedImage open(byte[] bytes, long most) throws Unreadable {
        return opened(bytes, reader -> PictureSize.of(reader, most - bytes.length).read(reader));
    }

    private interface Use<T> {
        T of(ImageReader reader) throws IOException, Unreadable;
    }

    private static <T> T opened(byte[] bytes, Use<T> use) throws Unreadable {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Unreadable(Why.NOT_A_PICTURE);
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return use.of(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Why.NOT_A_PICTURE);
        }
    }
}
