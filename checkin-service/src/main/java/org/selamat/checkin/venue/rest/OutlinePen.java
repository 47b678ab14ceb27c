package org.selamat.checkin.venue.rest;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Fills outlines of letters that no embedded typeface has. Java draws downwards, PDF upwards. */
final class OutlinePen {

    private final PDPageContentStream content;
    private final float left;
    private final float baseLine;
    private final float scale;
    private final float[] last = new float[2];

    OutlinePen(PDPageContentStream content, float left, float baseLine, float scale) {
        this.content = content;
        this.left = left;
        this.baseLine = baseLine;
        this.scale = scale;
    }

    void fill(Shape outline) throws IOException {
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
