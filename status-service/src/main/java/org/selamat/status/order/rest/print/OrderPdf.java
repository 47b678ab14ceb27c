package org.selamat.status.order.rest.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.selamat.kit.text.Texts;
import org.selamat.status.order.domain.OrderCredential;

/** An order, a release or a correction on one page, in Malay and English, with the code that makes it more than paper. */
public final class OrderPdf {

    private static final String BUNDLE = "print/order";
    private static final Locale MALAY = new Locale("ms");
    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    /** ISO 8601 day and Malaysian time: nobody can misread it. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(MALAYSIA);
    private static final float QR_SIDE = 190;

    private OrderPdf() {
    }

    /** @param printedAt shown on the page, so that an old printout looks old */
    public static byte[] of(OrderCredential credential, Instant printedAt, QrCode qr) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            describe(document, credential, printedAt);
            try (var page = new Page(document)) {
                head(page, credential);
                page.qr(qr, QR_SIDE);
                dates(page, credential, printedAt);
                foot(page);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void describe(PDDocument document, OrderCredential credential, Instant printedAt) {
        var information = document.getDocumentInformation();
        information.setTitle(malay("title." + credential.kind()) + " " + credential.number().text());
        information.setCreationDate(GregorianCalendar.from(printedAt.atZone(MALAYSIA)));
        document.getDocumentCatalog().setLanguage("ms");
    }

    private static void head(Page page, OrderCredential credential) throws IOException {
        page.paragraph(malay("title." + credential.kind()), 22, Page.DARK);
        page.paragraph(english("title." + credential.kind()), 14, Page.SOFT);
        page.gap(14);
        page.paragraph(malay("says." + credential.kind()), 11, Page.DARK);
        page.gap(2);
        page.paragraph(english("says." + credential.kind()), 10, Page.SOFT);
        page.gap(16);
    }

    private static void dates(Page page, OrderCredential credential, Instant printedAt) throws IOException {
        row(page, "number", credential.number().text());
        row(page, "from", TIME.format(credential.from()));
        row(page, "until." + credential.kind(), TIME.format(credential.until()));
        row(page, "expires", TIME.format(credential.expiresAt()));
        row(page, "printed", TIME.format(printedAt));
        page.gap(10);
    }

    private static void row(Page page, String key, String value) throws IOException {
        page.row(malay(key) + " / " + english(key), value);
    }

    private static void foot(Page page) throws IOException {
        page.paragraph(malay("note"), 9, Page.DARK);
        page.gap(2);
        page.paragraph(english("note"), 9, Page.SOFT);
    }

    private static String malay(String key) {
        return Texts.of(BUNDLE, MALAY, key);
    }

    private static String english(String key) {
        return Texts.of(BUNDLE, Locale.ENGLISH, key);
    }
}
