package org.selamat.vaccine.rest.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.selamat.kit.print.Outline;
import org.selamat.kit.print.OutlinePen;

/** A page to set text on, in one embedded typeface (Liberation Sans: all of Latin, Greek and Cyrillic). Units are points. */
final class Sheet implements AutoCloseable {

    /** The few shades of the page. */
    enum Ink {
        DARK(new Color(0x1a1f27)),
        SOFT(new Color(0x5f6b7a)),
        HAIR(new Color(0xd5dae1)),
        ACCENT(new Color(0x0b6e6e));

        private final Color color;

        Ink(Color color) {
            this.color = color;
        }
    }

    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** Between drawn texts, in type sizes. */
    private static final float GAP = 0.8f;
    private static final float LEADING = 1.3f;
    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final PDPageContentStream content;
    private final PDFont font;

    Sheet(PDDocument document, PDPage page) throws IOException {
        try (var file = PDDocument.class.getClassLoader().getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file);
        }
        content = new PDPageContentStream(document, page);
    }

    static float mm(float millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    /** Whether the typeface has every letter of this text. */
    boolean canShow(String text) throws IOException {
        try {
            font.getStringWidth(text);
            return true;
        } catch (IllegalArgumentException missingGlyph) {
            return false;
        }
    }

    void text(String text, float x, float y, float size, Ink ink) throws IOException {
        content.beginText();
        content.setNonStrokingColor(ink.color);
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /**
     * A text, and behind it the same in languages that have to be drawn; below it when there isn't room enough.
     *
     * @return baseline of the last line
     */
    float text(String text, List<Outline> drawn, float x, float y, float size, float width, Ink ink) throws IOException {
        text(text, x, y, size, ink);
        float end = x + width(text, size) + size;
        boolean beside = natural(drawn) * size <= x + width - end;
        float baseline = beside ? y : y - size * LEADING;
        outlines(drawn, beside ? end : x, baseline, size, width, ink);
        return baseline;
    }

    /** Sets drawn texts beside each other, smaller when the width doesn't hold them. */
    void outlines(List<Outline> texts, float x, float y, float size, float width, Ink ink) throws IOException {
        float fitting = Math.min(size, width / natural(texts));
        float left = x;
        content.setNonStrokingColor(ink.color);
        for (var text : texts) {
            OutlinePen.draw(content, text, left, y, fitting);
            left += (text.advance() + GAP) * fitting;
        }
    }

    private static float natural(List<Outline> texts) {
        return (float) texts.stream().mapToDouble(Outline::advance).sum() + GAP * (texts.size() - 1);
    }

    /** Sets text in lines of at most this width. @return baseline below the last line */
    float paragraph(String text, float x, float y, float size, float width, Ink ink) throws IOException {
        float baseline = y;
        for (var line : lines(text, size, width)) {
            text(line, x, baseline, size, ink);
            baseline -= size * LEADING;
        }
        return baseline;
    }

    void line(float x, float y, float width, Ink ink, float thickness) throws IOException {
        content.setNonStrokingColor(ink.color);
        content.addRect(x, y, width, thickness);
        content.fill();
    }

    /** Dark modules as one path, row by row in runs, so that no hairline shows between neighbours. */
    void qr(QrCode qr, float x, float y, float side) throws IOException {
        float module = side / qr.size();
        content.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < qr.size(); row++) {
            for (int start = 0; start < qr.size(); start++) {
                int end = start;
                while (end < qr.size() && qr.isDark(end, row)) {
                    end++;
                }
                if (end > start) {
                    content.addRect(x + start * module, y + side - (row + 1) * module, (end - start) * module, module);
                    start = end;
                }
            }
        }
        content.fill();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Breaks at spaces and behind fillers of a machine-readable name; a word longer than the line is broken anywhere. */
    private List<String> lines(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("(?<=[ <])")) {
            if (!line.isEmpty() && width(line + word.stripTrailing(), size) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (int i = 0; i < word.length(); i++) {
                if (width(line.toString() + word.charAt(i), size) > width && word.charAt(i) != ' ') {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(word.charAt(i));
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
