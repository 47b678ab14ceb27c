package org.selamat.kit.print;

import java.awt.geom.Path2D;

/**
 * A text as a path to fill.
 *
 * @param advance width of the text
 * @param shape with its base line at 0 and downwards positive, as Java draws; it and the width for a type size of 1
 */
public record Outline(String text, float advance, Path2D shape) {
}
