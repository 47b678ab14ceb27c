package org.selamat.vaccine.rest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.vaccine.rest.print.QrCode;
import org.selamat.vaccine.rest.scan.Unreadable.Why;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

class CodeScannerTest {

    private static final String TEXT = TestCode.by(TestSigner.ec("MY")).text();

    @ParameterizedTest
    @ValueSource(strings = { "png", "jpg", "bmp", "gif" })
    void a_code_is_read_from_a_picture_of_every_kind(String kind) throws Exception {
        assertThat(CodeScanner.texts(written(code(), kind))).containsExactly(TEXT);
    }

    @Test
    void a_small_code_on_a_large_turned_photo_is_read() throws Exception {
        // given
        var photo = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        var canvas = photo.createGraphics();
        canvas.setColor(new Color(0xf0eee8));
        canvas.fillRect(0, 0, 3000, 2000);
        canvas.rotate(0.12, 1500, 1000);
        canvas.drawImage(code(), 1100, 600, null);
        canvas.dispose();

        // then
        assertThat(CodeScanner.texts(written(photo, "jpg"))).containsExactly(TEXT);
    }

    @Test
    void a_picture_without_a_code_says_so() throws IOException {
        assertWhy(written(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png"), Why.NO_CODE);
    }

    @Test
    void what_is_no_picture_is_refused() throws IOException {
        var noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertWhy(noise, Why.NOT_A_PICTURE);
        assertWhy(new byte[0], Why.NOT_A_PICTURE);
        assertWhy("%PDF-1.7 and nothing".getBytes(), Why.NOT_A_PICTURE);
        var half = written(code(), "png");
        assertWhy(Arrays.copyOf(half, half.length / 3), Why.NOT_A_PICTURE);
    }

    @Test
    void a_picture_that_claims_more_pixels_than_anybody_has_is_refused_before_it_is_decoded() throws IOException {
        // given: a PNG header of 50,000 by 50,000 pixels over a small body
        var bomb = written(code(), "png");
        for (int at : new int[] { 16, 20 }) {
            bomb[at] = 0;
            bomb[at + 1] = 0;
            bomb[at + 2] = (byte) 0xc3;
            bomb[at + 3] = 0x50;
        }

        // then
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertWhy(bomb, Why.TOO_LARGE));
    }

    @Test
    void bytes_and_paper_are_bounded() throws IOException {
        assertWhy(new byte[CodeScanner.MAX_BYTES + 1], Why.TOO_LARGE);
        assertWhy(document(new PDRectangle(14_000, 14_000)), Why.TOO_LARGE);
        assertWhy(document(PDRectangle.A4), Why.NO_CODE);
    }

    @Test
    void a_scan_is_read_also_where_a_program_laid_it_into_a_form() throws Exception {
        // given
        var scan = new BufferedImage(2400, 3300, BufferedImage.TYPE_INT_RGB);
        var canvas = scan.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 2400, 3300);
        canvas.drawImage(code(), 700, 600, null);
        canvas.dispose();

        // then
        assertThat(CodeScanner.texts(inForm(written(scan, "jpg")))).containsExactly(TEXT);
    }

    private static byte[] inForm(byte[] jpeg) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var form = new PDFormXObject(document);
            form.setBBox(PDRectangle.A4);
            form.setResources(new PDResources());
            try (var canvas = new PDFormContentStream(form)) {
                canvas.drawImage(JPEGFactory.createFromByteArray(document, jpeg), 0, 0, 595, 842);
            }
            try (var canvas = new PDPageContentStream(document, page)) {
                canvas.drawForm(form);
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static byte[] document(PDRectangle paper) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(paper));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void assertWhy(byte[] bytes, Why why) {
        assertThatThrownBy(() -> CodeScanner.texts(bytes))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.why()).isEqualTo(why));
    }

    private static BufferedImage code() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(QrCode.of(TEXT).png()));
    }

    private static byte[] written(BufferedImage image, String kind) throws IOException {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(image, 0, 0, null);
        var out = new ByteArrayOutputStream();
        ImageIO.write(plain, kind, out);
        return out.toByteArray();
    }
}
