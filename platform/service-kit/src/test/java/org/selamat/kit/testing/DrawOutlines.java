package org.selamat.kit.testing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedString;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Draws the texts of message bundles with typefaces of this machine, shaped by Java (HarfBuzz), into a resource for
 * {@link org.selamat.kit.print.Outlines}. Run it when a text changes that a page prints in Chinese or Tamil:
 *
 * <pre>
 * apt-get download fonts-noto-core fonts-noto-cjk; for d in *.deb; do dpkg -x $d noto; done
 * java -cp platform/service-kit/target/test-classes org.selamat.kit.testing.DrawOutlines \
 *     vaccine-service/src/main/resources/print/certificate.outlines \
 *     noto/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc#SC noto/usr/share/fonts/truetype/noto/NotoSansTamil-Regular.ttf \
 *     noto/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf -- vaccine-service/src/main/resources/print/certificate_{zh,ta}.properties
 * </pre>
 *
 * Each line of a text is drawn by itself. Each letter is in the first typeface that has it; behind {@code #} is the end of the
 * name of one in a collection.
 */
public final class DrawOutlines {

    private static final float UNITS = 500;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String COMMANDS = "mlqcz";
    private static final int[] COORDINATES = { 2, 2, 4, 6, 0 };

    private final List<Font> fonts;

    public DrawOutlines(List<Font> fonts) {
        this.fonts = fonts.stream().map(font -> font.deriveFont(UNITS)).toList();
    }

    public static void main(String[] arguments) throws IOException, FontFormatException {
        var rest = Arrays.asList(arguments);
        int typefaces = rest.indexOf("--");
        var fonts = new ArrayList<Font>();
        for (var name : rest.subList(1, typefaces)) {
            fonts.add(font(name));
        }
        var texts = new TreeSet<String>();
        for (var bundle : rest.subList(typefaces + 1, rest.size())) {
            texts.addAll(texts(Path.of(bundle)));
        }
        var pen = new DrawOutlines(fonts);
        var lines = new ArrayList<>(
                List.of("# Drawn by org.selamat.kit.testing.DrawOutlines; the typefaces and their licence: OFL.txt beside"));
        texts.forEach(text -> lines.add(pen.line(text)));
        Files.write(Path.of(rest.get(0)), lines);
    }

    public String line(String text) {
        var letters = new AttributedString(text);
        for (int i = 0; i < text.length(); i++) {
            letters.addAttribute(TextAttribute.FONT, font(text, i), i, i + 1);
        }
        var layout = new TextLayout(letters.getIterator(), EXACT);
        return text + "\t" + Math.round(layout.getAdvance()) + "\t" + path(layout.getOutline(null));
    }

    /** A space belongs to the letter before it, so that no word is set apart from its neighbours' typeface. */
    private Font font(String text, int at) {
        int letter = at;
        while (letter > 0 && text.charAt(letter) == ' ') {
            letter--;
        }
        char c = text.charAt(letter);
        return fonts.stream().filter(font -> font.canDisplay(c)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no typeface has " + c + " of " + text));
    }

    private static String path(Shape outline) {
        var path = new StringBuilder();
        float[] p = new float[6];
        int[] at = new int[2];
        for (var segments = outline.getPathIterator(null); !segments.isDone(); segments.next()) {
            int command = command(segments.currentSegment(p));
            path.append(COMMANDS.charAt(command));
            int coordinates = COORDINATES[command];
            for (int i = 0; i < coordinates; i++) {
                path.append(' ').append(Math.round(p[i]) - at[i % 2]);
            }
            if (coordinates > 0) {
                at = new int[] { Math.round(p[coordinates - 2]), Math.round(p[coordinates - 1]) };
            }
            path.append(' ');
        }
        return path.toString().strip();
    }

    private static int command(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> 0;
            case PathIterator.SEG_LINETO -> 1;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 4;
        };
    }

    private static Font font(String name) throws IOException, FontFormatException {
        var file = name.split("#");
        return Arrays.stream(Font.createFonts(Path.of(file[0]).toFile()))
                .filter(font -> file.length == 1 || font.getFontName(Locale.ENGLISH).matches(".* " + file[1] + "( .*)?"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such typeface: " + name));
    }

    private static List<String> texts(Path bundle) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(bundle)) {
            texts.load(in);
        }
        return texts.values().stream().flatMap(text -> new MessageFormat(text.toString()).format(new Object[0]).lines())
                .toList();
    }
}
