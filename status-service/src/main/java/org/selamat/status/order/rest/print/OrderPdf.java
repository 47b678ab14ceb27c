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
import org.selamat.status.order.domain.OrderCredential;

/**
 * An order, a release or a correction on one page, in Malay, English and the holder's own language, with the code that makes
 * it more than paper.
 */
public final class OrderPdf {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    /** ISO 8601 day and Malaysian time: nobody can misread it. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(MALAYSIA);
    private static final float QR_SIDE = 190;

    private OrderPdf() {
    }

    /**
     * @param printedAt shown on the page, so that an old printout looks old
     * @param holder the language of who holds it
     */
    public static byte[] of(OrderCredential credential, Instant printedAt, QrCode qr, Locale holder) {
        OrderWords words = OrderWords.of(holder);
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            describe(document, words.malay("title." + credential.kind()) + " " + credential.number().text(), printedAt);
            try (var page = new Page(document)) {
                head(page, words, credential.kind());
                page.qr(qr, QR_SIDE);
                dates(page, words, credential, printedAt);
                foot(page, words);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void describe(PDDocument document, String title, Instant printedAt) {
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(GregorianCalendar.from(printedAt.atZone(MALAYSIA)));
        document.getDocumentCatalog().setLanguage("ms");
    }

    private static void head(Page page, OrderWords words, OrderCredential.Kind kind) throws IOException {
        page.paragraph(words.malay("title." + kind), 22, Page.DARK);
        page.paragraph(words.english("title." + kind), 14, Page.SOFT);
        page.lines(words.own("title." + kind), 15, Page.DARK);
        page.gap(14);
        page.paragraph(words.malay("says." + kind), 11, Page.DARK);
        page.gap(2);
        page.paragraph(words.english("says." + kind), 10, Page.SOFT);
        page.gap(3);
        page.lines(words.own("says." + kind), 10, Page.DARK);
        page.gap(18);
    }

    private static void dates(Page page, OrderWords words, OrderCredential credential, Instant printedAt) throws IOException {
        row(page, words, "number", credential.number().text());
        row(page, words, "from", TIME.format(credential.from()));
        row(page, words, "until." + credential.kind(), TIME.format(credential.until()));
        row(page, words, "expires", TIME.format(credential.expiresAt()));
        row(page, words, "printed", TIME.format(printedAt));
        page.gap(10);
    }

    private static void row(Page page, OrderWords words, String key, String value) throws IOException {
        page.row(words.malay(key) + " / " + words.english(key), words.own(key), value);
    }

    private static void foot(Page page, OrderWords words) throws IOException {
        page.paragraph(words.malay("note"), 9, Page.DARK);
        page.gap(2);
        page.paragraph(words.english("note"), 9, Page.SOFT);
        page.gap(2);
        page.lines(words.own("note"), 9, Page.DARK);
    }
}
