package org.selamat.vaccine.rest.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Utf8;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

/** Finds the codes in a picture: QR, and Aztec, in which some states print; on paper, on screens, and inverted. */
final class QrReader {

    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true,
            DecodeHintType.ALSO_INVERTED, true, DecodeHintType.CHARACTER_SET, ISO_8859_1.name(),
            DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE, BarcodeFormat.AZTEC));
    private static final Map<DecodeHintType, Object> CLEAN = Map.of(DecodeHintType.PURE_BARCODE, true,
            DecodeHintType.CHARACTER_SET, ISO_8859_1.name(), DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));

    private QrReader() {
    }

    /** Every text found, in no particular order; empty when there is none. */
    static List<String> texts(BufferedImage image) {
        var source = source(image);
        var found = new ArrayList<String>();
        several(source).forEach(result -> add(found, result));
        if (goesOn(found)) {
            one(new BinaryBitmap(new HybridBinarizer(source)), HINTS, found);
        }
        if (goesOn(found)) {
            one(new BinaryBitmap(new GlobalHistogramBinarizer(source)), HINTS, found);
        }
        if (goesOn(found)) {
            one(new BinaryBitmap(new HybridBinarizer(source)), CLEAN, found);
        }
        return found;
    }

    /** Nothing was found so far, and somebody still waits. */
    private static boolean goesOn(List<String> found) {
        return found.isEmpty() && !Thread.currentThread().isInterrupted();
    }

    private static List<Result> several(LuminanceSource source) {
        try {
            return Arrays.asList(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), HINTS));
        } catch (NotFoundException | RuntimeException none) {
            return List.of();
        }
    }

    private static void one(BinaryBitmap bitmap, Map<DecodeHintType, ?> hints, List<String> found) {
        try {
            add(found, new MultiFormatReader().decode(bitmap, hints));
        } catch (ReaderException | RuntimeException none) {
            return;
        }
    }

    private static void add(List<String> found, Result result) {
        var text = text(result.getText());
        if (!found.contains(text)) {
            found.add(text);
        }
    }

    /** Read as single bytes, because a ZIP file in a code is no text; what is UTF-8 becomes text again. */
    private static String text(String bytes) {
        if (bytes.startsWith("PK")) {
            return bytes;
        }
        try {
            return Utf8.read(bytes.getBytes(ISO_8859_1)).strip();
        } catch (Malformed binary) {
            return bytes;
        }
    }

    /** What is grey already as it is; else line by line, so that no second picture of the same size lies in memory. */
    private static LuminanceSource source(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
                && image.getRaster().getDataBuffer() instanceof DataBufferByte pixels
                && pixels.getData().length == width * height) {
            return new PlanarYUVLuminanceSource(pixels.getData(), width, height, 0, 0, width, height, false);
        }
        var grey = new byte[width * height];
        var line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = grey(line[x]);
            }
        }
        return new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
    }

    /** Green counts twice. Transparent pixels are white: some issuers draw on nothing. */
    private static byte grey(int pixel) {
        return (byte) (pixel >>> 24 == 0 ? 255
                : ((pixel >> 16 & 0xff) + 2 * (pixel >> 8 & 0xff) + (pixel & 0xff)) / 4);
    }
}
