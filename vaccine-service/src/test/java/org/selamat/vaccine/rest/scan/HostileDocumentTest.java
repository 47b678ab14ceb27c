package org.selamat.vaccine.rest.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.selamat.vaccine.rest.print.QrCode;
import org.selamat.vaccine.rest.scan.Unreadable.Why;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.sun.management.ThreadMXBean;

/** Small documents that would be gigabytes or hours once somebody opens them; anybody may send one. */
class HostileDocumentTest {

    private static final String TEXT = TestCode.by(TestSigner.ec("MY")).text();
    private static final int BOMB = 80 << 20;

    @Test
    void a_page_that_unfolds_to_eighty_megabytes_is_refused() throws IOException {
        assertRefused(document(filled(COSName.FLATE_DECODE, BOMB)), Why.TOO_LARGE);
    }

    @Test
    void and_so_is_one_behind_two_filters() throws IOException {
        assertRefused(document(filled(two(), BOMB)), Why.TOO_LARGE);
    }

    /** There the tables could be behind two filters as well, and unfold before anybody looks. */
    @Test
    void folded_tables_and_two_filters_in_one_document_are_not_opened() throws IOException {
        assertRefused(document(filled(two(), 1000), CompressParameters.DEFAULT_COMPRESSION), Why.NOT_A_PICTURE);
    }

    @Test
    void a_picture_that_claims_more_pixels_than_anybody_has_is_refused_on_a_page_too() throws IOException {
        assertRefused(document((document, page) -> {
            var picture = new PDStream(document, new ByteArrayInputStream(new byte[10]), COSName.FLATE_DECODE);
            picture.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.getCOSObject().setInt(COSName.WIDTH, 60_000);
            picture.getCOSObject().setInt(COSName.HEIGHT, 60_000);
            var resources = new PDResources();
            resources.add(new org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject(picture, null));
            page.setResources(resources);
            content(document, page, "q Q");
        }), Why.TOO_LARGE);
        assertRefused(document((document, page) -> content(document, page,
                "q 100 0 0 100 0 0 cm BI /W 60000 /H 60000 /BPC 8 /CS /G ID abcdef\nEI Q")), Why.TOO_LARGE);
    }

    @Test
    void forms_that_draw_forms_that_draw_forms_end_soon() throws IOException {
        assertRefused(document((document, page) -> {
            var form = form(document, "0 0 1 1 re f", null);
            for (int level = 0; level < 9; level++) {
                form = form(document, "/F Do ".repeat(10), form);
            }
            var resources = new PDResources();
            resources.put(COSName.F, form);
            page.setResources(resources);
            content(document, page, "/F Do");
        }), Why.TOO_LARGE);
    }

    @Test
    void a_protected_document_is_not_opened() throws IOException {
        assertRefused(document((document, page) -> {
            content(document, page, "q Q");
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        }), Why.NOT_A_PICTURE);
    }

    @Test
    void an_honest_document_is_read_whatever_its_filters() throws Exception {
        for (COSBase filter : new COSBase[] { COSName.FLATE_DECODE, two() }) {
            var bytes = document((document, page) -> {
                try (var canvas = new PDPageContentStream(document, page)) {
                    var code = ImageIO.read(new ByteArrayInputStream(QrCode.of(TEXT).png()));
                    canvas.drawImage(LosslessFactory.createFromImage(document, code), 100, 300, 300, 300);
                }
                var drawn = page.getContentStreams().next().toByteArray();
                page.setContents(new PDStream(document));
                try (var out = page.getContentStreams().next().getCOSObject().createOutputStream(filter)) {
                    out.write(drawn);
                }
            });
            assertThat(CodeScanner.texts(bytes)).containsExactly(TEXT);
        }
    }

    @Test
    void a_deep_picture_is_read_at_a_size_that_fits() throws IOException {
        // given: eight bytes a pixel
        var deep = new BufferedImage(new java.awt.image.ComponentColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB), true, false, 3,
                java.awt.image.DataBuffer.TYPE_USHORT),
                java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_USHORT, 5000, 4000, 4, null),
                false,
                null);
        var out = new ByteArrayOutputStream();
        ImageIO.write(deep, "png", out);

        // then
        assertRefused(out.toByteArray(), Why.NO_CODE);
    }

    private interface Filling {

        void fill(PDDocument document, PDPage page) throws IOException;
    }

    private static COSArray two() {
        var filters = new COSArray();
        filters.add(COSName.ASCII85_DECODE);
        filters.add(COSName.FLATE_DECODE);
        return filters;
    }

    private static Filling filled(COSBase filter, int length) {
        return (document, page) -> {
            var contents = new PDStream(document);
            try (var out = contents.getCOSObject().createOutputStream(filter)) {
                var blank = " ".repeat(1 << 20).getBytes(US_ASCII);
                for (int written = 0; written < length; written += blank.length) {
                    out.write(blank);
                }
            }
            page.setContents(contents);
        };
    }

    private static PDFormXObject form(PDDocument document, String content, PDFormXObject inner) throws IOException {
        var form = new PDFormXObject(new PDStream(document, new ByteArrayInputStream(content.getBytes(US_ASCII))));
        form.setBBox(new PDRectangle(100, 100));
        var resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.F, inner);
        }
        form.setResources(resources);
        return form;
    }

    private static void content(PDDocument document, PDPage page, String operators) throws IOException {
        page.setContents(new PDStream(document, new ByteArrayInputStream(operators.getBytes(US_ASCII))));
    }

    private static byte[] document(Filling filling) throws IOException {
        return document(filling, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] document(Filling filling, CompressParameters tables) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            filling.fill(document, page);
            document.save(out, tables);
            return out.toByteArray();
        }
    }

    private static void assertRefused(byte[] bytes, Why why) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        assertThat(bytes.length).isLessThan(CodeScanner.MAX_BYTES);
        long before = threads.getThreadAllocatedBytes(thread);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> CodeScanner.texts(bytes))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.why()).isEqualTo(why)));
        assertThat(threads.getThreadAllocatedBytes(thread) - before).isLessThan(400L << 20);
    }
}
