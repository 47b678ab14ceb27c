package org.selamat.status.order.rest.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.AISYAH;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.kit.text.Languages;
import org.selamat.kit.text.Texts;
import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderCredential;
import org.selamat.status.order.domain.OrderCredential.Kind;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderNumber;
import org.selamat.status.testsupport.Facts;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;

/** What is printed can be read again, by people in four languages and by a scanner. */
class OrderPdfTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final String TEXT = "eyJhbGciOiJFUzI1NiJ9." + "c2VsYW1hdA".repeat(25) + "." + "x".repeat(86);

    private final HomeOrder order = HomeOrder.issue(new OrderId(UUID.randomUUID()), OrderNumber.of(2026, 42), AISYAH,
            new OrderDemand(NOW, NOW.plus(Duration.ofDays(7)), Set.of(Facts.id()), true), NOW);

    @ParameterizedTest
    @CsvSource({ "ISSUED,Perintah Pengawasan di Rumah,Home Surveillance Order",
            "RELEASED,Perintah Pelepasan,Release Order", "REVOKED,Surat Pembetulan,Letter of Correction" })
    void thePageSaysWhatItIsInEveryLanguageAndItsCodeScans(String state, String malay, String english) throws Exception {
        for (Locale language : Languages.SUPPORTED) {
            // when
            byte[] pdf = OrderPdf.of(shown(state), NOW, QrCode.of(TEXT), language);
            // then
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(document)).contains(malay, english, order.number().text(),
                        "2026-11-21 16:00");
                keepForTheEye(document, state + language);
                assertThat(scanned(document)).isEqualTo(TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "zh", "ta" })
    void whoReadsNeitherMalayNorEnglishFindsEveryWordDrawn(String language) throws Exception {
        Locale holder = new Locale(language);
        for (Kind kind : Kind.values()) {
            // given
            List<String> keys = List.of("title." + kind, "says." + kind, "number", "from", "until." + kind, "expires",
                    "printed", "note");
            String state = kind == Kind.HOME_ORDER ? "ISSUED" : kind == Kind.RELEASE ? "RELEASED" : "REVOKED";
            // when
            List<String> spoken = spoken(OrderPdf.of(shown(state), NOW, QrCode.of(TEXT), holder));
            // then
            assertThat(spoken).as("a text was changed: draw it again, DrawOutlines").containsExactlyInAnyOrderElementsOf(
                    keys.stream().flatMap(key -> Texts.of("print/order", holder, key).lines()).toList());
        }
        assertThat(spoken(OrderPdf.of(shown("ISSUED"), NOW, QrCode.of(TEXT), new Locale("ms")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ms", "en", "zh", "ta" })
    void nothingOfThePageIsOutsideOfIt(String language) throws Exception {
        for (String state : List.of("ISSUED", "RELEASED", "REVOKED")) {
            try (var document = Loader.loadPDF(OrderPdf.of(shown(state), NOW, QrCode.of(TEXT), new Locale(language)))) {
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 50);
                assertThat(inkIn(picture, 0, 0, picture.getWidth(), 30)).as("above").isZero();
                assertThat(inkIn(picture, 0, picture.getHeight() - 30, picture.getWidth(), 30)).as("below").isZero();
                assertThat(inkIn(picture, picture.getWidth() - 38, 0, 38, picture.getHeight())).as("beside").isZero();
            }
        }
    }

    private OrderCredential shown(String state) {
        return OrderCredential.of(switch (state) {
            case "RELEASED" -> order.released(order.until());
            case "REVOKED" -> order.revoked(NOW);
            default -> order;
        }, Duration.ofDays(90));
    }

    /** With {@code -Dprint.to=DIR/}. */
    private static void keepForTheEye(PDDocument document, String name) throws IOException {
        if (System.getProperty("print.to") != null) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 110), "png",
                    new File(System.getProperty("print.to") + name + ".png"));
        }
    }

    /** As phones do, which look at more than three marks: parts of letters look like a corner of a code. */
    private static String scanned(PDDocument document) throws Exception {
        var picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        return new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))[0].getText();
    }

    private static long inkIn(BufferedImage picture, int left, int top, int width, int height) {
        return Arrays.stream(picture.getRGB(left, top, width, height, null, 0, width)).filter(rgb -> (rgb & 0xff) < 0x80)
                .count();
    }

    /** The words beside what is drawn, for programs that read aloud. */
    private static List<String> spoken(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var properties = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            return properties == null ? List.of()
                    : properties.keySet().stream().map(properties::getCOSDictionary)
                            .map(words -> words.getString(COSName.ACTUAL_TEXT)).toList();
        }
    }

    @Test
    void thePictureScans() throws Exception {
        assertThat(scanned(ImageIO.read(new ByteArrayInputStream(QrCode.of(TEXT).png())), DecodeHintType.PURE_BARCODE))
                .isEqualTo(TEXT);
    }

    private static String scanned(BufferedImage image, DecodeHintType hint) throws IOException {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            return new QRCodeReader().decode(bitmap, Map.of(hint, true)).getText();
        } catch (ReaderException unreadable) {
            throw new IOException("no code in the picture", unreadable);
        }
    }
}
