package org.selamat.vaccine.rest.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.certificate.VaccinationStatement;

/**
 * One A4 page in Malay and English, with the names of its fields in Chinese and Tamil too, with the code as vector squares, so
 * that any printer keeps it sharp.
 */
public final class CertificatePdf {

    /** A diagonal of 59 mm; hcert_spec recommends 35 to 60 mm. */
    private static final float QR_SIDE = Sheet.mm(42);
    private static final float MARGIN = Sheet.mm(22);
    private static final float TOP = PDRectangle.A4.getHeight() - Sheet.mm(24);
    private static final float RULE = TOP - 45;
    private static final float LABEL_WIDTH = Sheet.mm(69);
    /** From here on a name is set smaller, so that the longest that a certificate holds (80) leaves room for the rest. */
    private static final int LONG = 48;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private CertificatePdf() {
    }

    /** @param zone whose days are printed */
    public static byte[] of(VaccinationStatement statement, IssuedCertificate certificate, QrCode qr, ZoneId zone) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            describe(document, certificate, zone);
            try (var sheet = new Sheet(document, page)) {
                draw(sheet, PrintedCertificate.of(statement, certificate, zone), qr);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void describe(PDDocument document, IssuedCertificate certificate, ZoneId zone) {
        var information = document.getDocumentInformation();
        information.setTitle(Labels.malay("title") + " / " + Labels.english("title"));
        information.setCreationDate(GregorianCalendar.from(certificate.issuedAt().atZone(zone)));
        document.getDocumentCatalog().setLanguage("ms");
    }

    private static void draw(Sheet sheet, PrintedCertificate certificate, QrCode qr) throws IOException {
        sheet.text(Labels.malay("title"), MARGIN, TOP, 22, Sheet.Ink.DARK);
        sheet.text(Labels.english("title"), MARGIN, TOP - 19, 13, Sheet.Ink.SOFT);
        sheet.outlines(Labels.drawn("title"), MARGIN, TOP - 35, 10.5f, WIDTH, Sheet.Ink.SOFT);
        sheet.line(MARGIN, RULE, WIDTH, Sheet.Ink.ACCENT, 2);
        qr(sheet, qr);
        float y = holder(sheet, certificate, RULE - 24);
        y = Math.min(y - 6, RULE - QR_SIDE - Sheet.mm(15));
        for (var field : certificate.fields()) {
            y = field(sheet, field, y);
        }
        foot(sheet);
    }

    /** Right under the head, where a scanner is held. */
    private static void qr(Sheet sheet, QrCode qr) throws IOException {
        sheet.qr(qr, MARGIN + WIDTH - QR_SIDE, RULE - Sheet.mm(5) - QR_SIDE, QR_SIDE);
    }

    private static float holder(Sheet sheet, PrintedCertificate certificate, float top) throws IOException {
        float width = WIDTH - QR_SIDE - Sheet.mm(10);
        label(sheet, "name", top, width);
        float y = sheet.paragraph(sheet.canShow(certificate.name()) ? certificate.name() : certificate.mrzName(), MARGIN,
                top - 42, certificate.name().length() > LONG ? 13 : 17, width, Sheet.Ink.DARK);
        label(sheet, "mrz-name", y - 8, width);
        return sheet.paragraph(certificate.mrzName(), MARGIN, y - 46, 11, width, Sheet.Ink.DARK);
    }

    private static float field(Sheet sheet, PrintedCertificate.Field field, float y) throws IOException {
        sheet.line(MARGIN, y + 11, WIDTH, Sheet.Ink.HAIR, 0.5f);
        label(sheet, field.key(), y, LABEL_WIDTH - Sheet.mm(3));
        float end = sheet.paragraph(field.value(), MARGIN + LABEL_WIDTH, y - 2, 11, WIDTH - LABEL_WIDTH, Sheet.Ink.DARK);
        return Math.min(end, y - 24) - 12;
    }

    private static void label(Sheet sheet, String key, float y, float width) throws IOException {
        sheet.text(Labels.malay(key), MARGIN, y, 9, Sheet.Ink.DARK);
        sheet.text(Labels.english(key), MARGIN, y - 10, 8, Sheet.Ink.SOFT);
        sheet.outlines(Labels.drawn(key), MARGIN, y - 20, 7.5f, width, Sheet.Ink.SOFT);
    }

    private static void foot(Sheet sheet) throws IOException {
        float y = sheet.paragraph(Labels.malay("note"), MARGIN, Sheet.mm(26), 8.5f, WIDTH, Sheet.Ink.DARK);
        sheet.paragraph(Labels.english("note"), MARGIN, y - 2, 8.5f, WIDTH, Sheet.Ink.SOFT);
    }
}
