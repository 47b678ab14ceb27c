package org.selamat.vaccine.rest.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.selamat.vaccine.application.IssueFormats;

/** One A4 page with a certificate's codes in the formats beside the EU's, each with who reads it, in Malay and English. */
public final class FormatsPdf {

    private static final float MARGIN = Sheet.mm(22);
    private static final float TOP = PDRectangle.A4.getHeight() - Sheet.mm(24);
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    /** The seal has up to 150 modules a side: half a millimetre each. */
    private static final float QR_SIDE = Sheet.mm(72);
    private static final float STEP = QR_SIDE + Sheet.mm(8);

    private FormatsPdf() {
    }

    public static byte[] of(List<IssueFormats.Code> codes) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentCatalog().setLanguage("ms");
            document.getDocumentInformation().setTitle(Labels.malay("formats") + " / " + Labels.english("formats"));
            try (var sheet = new Sheet(document, page)) {
                draw(sheet, codes);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void draw(Sheet sheet, List<IssueFormats.Code> codes) throws IOException {
        sheet.text(Labels.malay("formats"), MARGIN, TOP, 18, Sheet.Ink.DARK);
        sheet.text(Labels.english("formats"), Labels.drawn("formats"), MARGIN, TOP - 17, 10, WIDTH, Sheet.Ink.SOFT);
        sheet.line(MARGIN, TOP - 28, WIDTH, Sheet.Ink.ACCENT, 2);
        float y = TOP - 28 - Sheet.mm(6);
        for (var code : codes) {
            code(sheet, code, y);
            y -= STEP;
        }
    }

    private static void code(Sheet sheet, IssueFormats.Code code, float top) throws IOException {
        sheet.qr(QrCode.of(code.format(), code.text()), MARGIN, top - QR_SIDE, QR_SIDE);
        float x = MARGIN + QR_SIDE + Sheet.mm(8);
        float width = WIDTH - QR_SIDE - Sheet.mm(8);
        var key = "format." + code.format().name();
        sheet.text(Labels.english(key + ".name"), x, top - 14, 13, Sheet.Ink.DARK);
        float below = sheet.paragraph(Labels.malay(key), x, top - 34, 9.5f, width, Sheet.Ink.DARK);
        sheet.paragraph(Labels.english(key), x, below - 3, 8.5f, width, Sheet.Ink.SOFT);
    }
}
