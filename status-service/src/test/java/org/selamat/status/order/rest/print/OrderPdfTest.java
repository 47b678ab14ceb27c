package org.selamat.status.order.rest.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.AISYAH;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderCredential;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderNumber;
import org.selamat.status.testsupport.Facts;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** What is printed can be read again, by people in two languages and by a scanner. */
class OrderPdfTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final String TEXT = "eyJhbGciOiJFUzI1NiJ9." + "c2VsYW1hdA".repeat(25) + "." + "x".repeat(86);

    private final HomeOrder order = HomeOrder.issue(new OrderId(UUID.randomUUID()), OrderNumber.of(2026, 42), AISYAH,
            new OrderDemand(NOW, NOW.plus(Duration.ofDays(7)), Set.of(Facts.id()), true), NOW);

    @ParameterizedTest
    @CsvSource({ "ISSUED,Perintah Pengawasan di Rumah,Home Surveillance Order",
            "RELEASED,Perintah Pelepasan,Release Order", "REVOKED,Surat Pembetulan,Letter of Correction" })
    void thePageSaysWhatItIsInBothLanguagesAndItsCodeScans(String state, String malay, String english) throws Exception {
        // given
        HomeOrder shown = switch (state) {
            case "RELEASED" -> order.released(order.until());
            case "REVOKED" -> order.revoked(NOW);
            default -> order;
        };
        // when
        byte[] pdf = OrderPdf.of(OrderCredential.of(shown, Duration.ofDays(90)), NOW, QrCode.of(TEXT));
        // then
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains(malay, english, order.number().text(),
                    "2026-11-21 16:00");
            assertThat(scanned(new PDFRenderer(document).renderImageWithDPI(0, 200), DecodeHintType.TRY_HARDER))
                    .isEqualTo(TEXT);
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
