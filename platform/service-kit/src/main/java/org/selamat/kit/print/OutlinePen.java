package org.selamat.kit.print;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/** Fills outlines of letters that no embedded typeface has. Java draws downwards, PDF upwards. */
public final class OutlinePen {

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDPageContentStream content;
    private final float left;
    private final float baseLine;
    private final float scale;
    private final float[] last = new float[2];

    public OutlinePen(PDPageContentStream content, float left, float baseLine, float scale) {
        this.content = content;
        this.left = left;
        this.baseLine = baseLine;
        this.scale = scale;
    }

    /**
     * Draws a text; programs that read the page aloud get its words (ISO 32000-1, 14.9.4). The page is scaled instead of the
     * outline, whose points stay whole numbers: that halves the file.
     */
    public static void draw(PDPageContentStream content, Outline text, float left, float baseLine, float size)
            throws IOException {
        var words = new COSDictionary();
        words.setString(COSName.ACTUAL_TEXT, text.text());
        content.beginMarkedContent(SPAN, PDPropertyList.create(words));
        content.saveGraphicsState();
        content.transform(new Matrix(size / Outlines.UNITS, 0, 0, size / Outlines.UNITS, left, baseLine));
        new OutlinePen(content, 0, 0, Outlines.UNITS).fill(text.shape());
        content.restoreGraphicsState();
        content.endMarkedContent();
    }

    public void fill(Shape outline) throws IOException {
        float[] p = new float[6];
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            for (int i = 0; i < p.length; i += 2) {
                p[i] = left + p[i] * scale;
                p[i + 1] = baseLine - p[i + 1] * scale;
            }
            draw(kind, p);
        }
        content.fill();
    }

    private void draw(int kind, float[] p) throws IOException {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> content.moveTo(keepX(p[0]), keepY(p[1]));
            case PathIterator.SEG_LINETO -> content.lineTo(keepX(p[0]), keepY(p[1]));
            case PathIterator.SEG_QUADTO -> {
                // a quadratic curve as the cubic one that PDF knows
                float x1 = last[0] + (p[0] - last[0]) * 2 / 3;
                float y1 = last[1] + (p[1] - last[1]) * 2 / 3;
                content.curveTo(x1, y1, p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, keepX(p[2]),
                        keepY(p[3]));
            }
            case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], keepX(p[4]), keepY(p[5]));
            default -> content.closePath();
        }
    }

    private float keepX(float x) {
        last[0] = x;
        return x;
    }

    private float keepY(float y) {
        last[1] = y;
        return y;
    }
}
