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

/** One A4 page in Malay and English with the code as vector squares, so that any printer keeps it sharp. */
public final class CertificatePdf {

    /** A diagonal of 59 mm; hcert_spec recommends 35 to 60 mm. */
    private static final float QR_SIDE = Sheet.mm(42);
    private static final float MARGIN = Sheet.mm(22);
    private static final float TOP = PDRectangle.A4.getHeight() - Sheet.mm(24);
    private static final float LABEL_WIDTH = Sheet.mm(66);
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
        sheet.line(MARGIN, TOP - 32, WIDTH, Sheet.Ink.ACCENT, 2);
        qr(sheet, qr);
        float y = holder(sheet, certificate, TOP - 60);
        y = Math.min(y - 12, TOP - 32 - QR_SIDE - Sheet.mm(17));
        for (var field : certificate.fields()) {
            y = field(sheet, field, y);
        }
        foot(sheet);
    }

    /** Right under the head, where a scanner is held. */
    private static void qr(Sheet sheet, QrCode qr) throws IOException {
        sheet.qr(qr, MARGIN + WIDTH - QR_SIDE, TOP - 32 - Sheet.mm(6) - QR_SIDE, QR_SIDE);
    }

    private static float holder(Sheet sheet, PrintedCertificate certificate, float top) throws IOException {
        float width = WIDTH - QR_SIDE - Sheet.mm(10);
        label(sheet, "name", MARGIN, top);
        float y = sheet.paragraph(sheet.canShow(certificate.name()) ? certificate.name() : certificate.mrzName(), MARGIN,
                top - 34,
                17, width, Sheet.Ink.DARK);
        label(sheet, "mrz-name", MARGIN, y - 14);
        return sheet.paragraph(certificate.mrzName(), MARGIN, y - 44, 11, width, Sheet.Ink.DARK);
    }

    private static float field(Sheet sheet, PrintedCertificate.Field field, float y) throws IOException {
        sheet.line(MARGIN, y + 15, WIDTH, Sheet.Ink.HAIR, 0.5f);
        label(sheet, field.key(), MARGIN, y);
        float end = sheet.paragraph(field.value(), MARGIN + LABEL_WIDTH, y - 2, 11, WIDTH - LABEL_WIDTH, Sheet.Ink.DARK);
        return Math.min(end, y - 14) - 17;
    }

    private static void label(Sheet sheet, String key, float x, float y) throws IOException {
        sheet.text(Labels.malay(key), x, y, 9.5f, Sheet.Ink.DARK);
        sheet.text(Labels.english(key), x, y - 11, 8.5f, Sheet.Ink.SOFT);
    }

    private static void foot(Sheet sheet) throws IOException {
        float y = sheet.paragraph(Labels.malay("note"), MARGIN, Sheet.mm(26), 8.5f, WIDTH, Sheet.Ink.DARK);
        sheet.paragraph(Labels.english("note"), MARGIN, y - 2, 8.5f, WIDTH, Sheet.Ink.SOFT);
    }
}
