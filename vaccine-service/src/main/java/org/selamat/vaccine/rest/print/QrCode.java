package org.selamat.vaccine.rest.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.selamat.vaccine.domain.verification.Format;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;

/**
 * The QR code of an HC1 text, as hcert_spec 4.2.4.3 recommends it: error correction Q, alphanumeric mode, which the
 * encoder takes because the text uses nothing but that alphabet.
 */
public final class QrCode {

    /** Light modules around the code, ISO/IEC 18004 6.3.8. */
    private static final int QUIET_ZONE = 4;
    /** Pixels a module: sharp on screens of phones, and a picture of about 10 kB. */
    private static final int SCALE = 6;
    private static final int WHITE = 0xffffff;
    private static final Map<EncodeHintType, ?> NO_HINTS = Map.of();

    private final QRCode code;

    private QrCode(QRCode code) {
        this.code = code;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.Q, NO_HINTS));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("more text than a QR code holds", tooLong);
        }
    }

    /**
     * As each format wants it: an HC1 text alphanumeric at Q; a health card as bytes and digits at L, so that it fits version
     * 22;
     * a seal as bytes at L, because it is long.
     */
    public static QrCode of(Format format, String text) {
        return switch (format) {
            case SHC -> encoded(text, Map.of(EncodeHintType.QR_COMPACT, true));
            case VDS_NC -> encoded(text, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
            default -> of(text);
        };
    }

    /** Somebody else's code: as its format wants it, else with the least error correction; empty when it fits no QR code. */
    public static Optional<QrCode> fitting(Format format, String text) {
        try {
            return Optional.of(of(format, text));
        } catch (IllegalArgumentException tooLong) {
            try {
                return Optional.of(encoded(text, NO_HINTS));
            } catch (IllegalArgumentException muchTooLong) {
                return Optional.empty();
            }
        }
    }

    private static QrCode encoded(String text, Map<EncodeHintType, ?> hints) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.L, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("more text than a QR code holds", tooLong);
        }
    }

    /** Name of the mode: ALPHANUMERIC for every HC1 text. */
    String mode() {
        return code.getMode().name();
    }

    /** Modules a side, without the quiet zone. */
    int size() {
        return code.getMatrix().getWidth();
    }

    boolean isDark(int x, int y) {
        return code.getMatrix().get(x, y) == 1;
    }

    /** A one-bit PNG with its quiet zone. */
    public byte[] png() {
        var matrix = code.getMatrix();
        int side = (matrix.getWidth() + 2 * QUIET_ZONE) * SCALE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, isDarkAt(matrix, x / SCALE - QUIET_ZONE, y / SCALE - QUIET_ZONE) ? 0 : WHITE);
            }
        }
        return encoded(image);
    }

    private static boolean isDarkAt(ByteMatrix matrix, int x, int y) {
        return x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight() && matrix.get(x, y) == 1;
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
