package org.selamat.status.order.rest.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.selamat.kit.print.Outline;
import org.selamat.kit.print.OutlinePen;

/** One A4 page, written from the top down, in a typeface that is embedded. Units are points. */
final class Page implements AutoCloseable {

    static final float MARGIN = 62;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final Color DARK = new Color(0x1a1f27);
    static final Color SOFT = new Color(0x5f6b7a);

    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float LEADING = 1.35f;

    private final PDPageContentStream content;
    private final PDFont font;
    private float y = PDRectangle.A4.getHeight() - MARGIN;

    Page(PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var file = PDDocument.class.getClassLoader().getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file);
        }
        content = new PDPageContentStream(document, page);
    }

    /** A paragraph over the whole width. */
    void paragraph(String text, float size, Color color) throws IOException {
        paragraph(text, size, color, MARGIN, WIDTH);
    }

    /** Drawn lines, one made smaller when it is longer than the page is wide. */
    void lines(List<Outline> lines, float size, Color color) throws IOException {
        for (Outline line : lines) {
            float fitting = Math.min(size, WIDTH / line.advance());
            y -= size * LEADING;
            content.setNonStrokingColor(color);
            OutlinePen.draw(content, line, MARGIN, y, fitting);
        }
    }

    /** A label on the left, drawn in another language below it, and its value on the right, in one row. */
    void row(String label, List<Outline> drawn, String value) throws IOException {
        float top = y;
        paragraph(label, 9.5f, SOFT, MARGIN, WIDTH * 0.45f);
        lines(drawn, 9, DARK);
        float below = y;
        y = top;
        paragraph(value, 12, DARK, MARGIN + WIDTH * 0.5f, WIDTH * 0.5f);
        y = Math.min(below, y);
        gap(6);
    }

    void gap(float points) {
        y -= points;
    }

    /** The code as squares, row by row in runs, so that no hairline shows between neighbours. */
    void qr(QrCode qr, float side) throws IOException {
        float square = side / qr.size();
        content.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < qr.size(); row++) {
            for (int start = 0; start < qr.size(); start++) {
                int end = start;
                while (qr.isDark(end, row)) {
                    end++;
                }
                if (end > start) {
                    content.addRect(MARGIN + start * square, y - (row + 1) * square, (end - start) * square, square);
                    start = end;
                }
            }
        }
        content.fill();
        y -= side + 14;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void paragraph(String text, float size, Color color, float x, float width) throws IOException {
        for (String line : lines(text, size, width)) {
            y -= size * LEADING;
            content.beginText();
            content.setNonStrokingColor(color);
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(line);
            content.endText();
        }
    }

    private List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
