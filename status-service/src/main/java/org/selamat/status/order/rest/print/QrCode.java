package org.selamat.status.order.rest.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** The QR code of a credential. Error correction M: a page that was folded still scans, and the squares stay large enough. */
public final class QrCode {

    /** Light squares around the code, ISO/IEC 18004 6.3.8. */
    private static final int QUIET_ZONE = 4;
    private static final int PIXELS_PER_SQUARE = 5;
    private static final int WHITE = 0xffffff;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, Map.of()).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("more text than a QR code holds", tooLong);
        }
    }

    /** Squares a side, without the quiet zone. */
    int size() {
        return squares.getWidth();
    }

    boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < size() && y < size() && squares.get(x, y) == 1;
    }

    /** A one-bit PNG with its quiet zone. */
    public byte[] png() {
        int side = (size() + 2 * QUIET_ZONE) * PIXELS_PER_SQUARE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = isDark(x / PIXELS_PER_SQUARE - QUIET_ZONE, y / PIXELS_PER_SQUARE - QUIET_ZONE);
                image.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
