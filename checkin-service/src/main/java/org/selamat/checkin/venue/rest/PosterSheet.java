package org.selamat.checkin.venue.rest;

import java.awt.Color;
import java.awt.Shape;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.selamat.kit.print.Outline;
import org.selamat.kit.print.OutlinePen;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** An A4 page that is filled from the top down, everything in the middle of it. Units are points. */
final class PosterSheet implements AutoCloseable {

    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float MARGIN = 48;
    private static final float LEADING = 1.35f;
    private static final float CODE = 330;
    private static final float MILLI = 1000;

    private final PDPageContentStream content;
    private final PDFont latin;
    private final Typefaces others;
    private float y = PDRectangle.A4.getHeight() - MARGIN;

    PosterSheet(PDDocument document, Typefaces others) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var file = PDDocument.class.getClassLoader().getResourceAsStream(Typefaces.LATIN)) {
            latin = PDType0Font.load(document, file);
        }
        this.others = others;
        content = new PDPageContentStream(document, page);
        content.setNonStrokingColor(Color.BLACK);
    }

    void gap(float points) {
        y -= points;
    }

    /**
     * One line, made smaller when the page is too narrow for it.
     *
     * @return whether it is there: a text with a letter that no typeface has is left out
     */
    boolean line(String text, float size) throws IOException {
        if (canShow(text)) {
            text(text, size);
            return true;
        }
        var outline = others.outline(text, size);
        if (outline.isPresent()) {
            outline(outline.get(), size);
        }
        return outline.isPresent();
    }

    /** One drawn line, made smaller like any other. */
    void line(Outline text, float size) throws IOException {
        float fitting = Math.min(size, (WIDTH - 2 * MARGIN) / text.advance());
        y -= fitting * LEADING;
        OutlinePen.draw(content, text, (WIDTH - text.advance() * fitting) / 2, y, fitting);
    }

    /** The code as squares, row by row in runs, so that no hairline shows between neighbours. */
    void code(String text) throws IOException {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
            y -= 18;
            float square = CODE / modules.getWidth();
            for (int row = 0; row < modules.getHeight(); row++) {
                for (int start = 0; start < modules.getWidth(); start++) {
                    int end = start;
                    while (end < modules.getWidth() && modules.get(end, row)) {
                        end++;
                    }
                    if (end > start) {
                        content.addRect((WIDTH - CODE) / 2 + start * square, y - (row + 1) * square, (end - start) * square,
                                square);
                        start = end;
                    }
                }
            }
            content.fill();
            y -= CODE + 10;
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private boolean canShow(String text) throws IOException {
        try {
            latin.getStringWidth(text);
            return true;
        } catch (IllegalArgumentException missingGlyph) {
            return false;
        }
    }

    private void text(String text, float size) throws IOException {
        float natural = latin.getStringWidth(text) / MILLI * size;
        float fitting = size * Math.min(1, (WIDTH - 2 * MARGIN) / natural);
        y -= fitting * LEADING;
        content.beginText();
        content.setFont(latin, fitting);
        content.newLineAtOffset((WIDTH - natural * fitting / size) / 2, y);
        content.showText(text);
        content.endText();
    }

    /** @param outline with its base line at 0 and downwards positive, as Java draws */
    private void outline(Shape outline, float size) throws IOException {
        var bounds = outline.getBounds2D();
        float scale = (float) Math.min(1, (WIDTH - 2 * MARGIN) / bounds.getWidth());
        y -= size * scale * LEADING;
        float left = (float) ((WIDTH - bounds.getWidth() * scale) / 2 - bounds.getX() * scale);
        new OutlinePen(content, left, y, scale).fill(outline);
    }
}
