package org.selamat.checkin.venue.rest;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.selamat.checkin.CheckinConfig;

import io.quarkus.runtime.Startup;

/**
 * Typefaces of the installation for what the embedded one lacks: Chinese and Tamil, above all. Text is shaped by Java,
 * which knows how Tamil vowels go around their consonants, and drawn as outlines.
 */
@Singleton
@Startup
class Typefaces {

    /** The embedded one, which writes Latin letters and comes with the library. */
    static final String LATIN = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** Letters beside each other that one typeface draws. */
    private record Run(String text, Font font) {
    }

    private final List<Font> fonts;

    @Inject
    Typefaces(CheckinConfig config) {
        this(config.posterFonts().map(Typefaces::read).orElse(List.of()));
    }

    Typefaces(List<Font> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /**
     * The outline of a line of text, base line at 0, in one typeface where one has all of its letters, else each letter in the
     * first that has it; empty when no typeface has one of them.
     */
    Optional<Shape> outline(String text, float size) {
        var runs = withAll(fonts, text).map(font -> List.of(new Run(text, font))).orElseGet(() -> runs(text));
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        var line = new Path2D.Float();
        double along = 0;
        for (var run : runs) {
            var layout = new TextLayout(run.text(), run.font().deriveFont(size), EXACT);
            line.append(layout.getOutline(AffineTransform.getTranslateInstance(along, 0)), false);
            along += layout.getAdvance();
        }
        return Optional.of(line);
    }

    /** None when a letter is nowhere. What belongs to a letter, such as a vowel sign, comes from the same typeface. */
    private List<Run> runs(String text) {
        var runs = new ArrayDeque<Run>();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            var letter = text.substring(start, end);
            var font = withAll(fonts, letter);
            if (font.isEmpty()) {
                return List.of();
            }
            boolean goesOn = !runs.isEmpty() && runs.getLast().font() == font.get();
            runs.add(new Run(goesOn ? runs.removeLast().text() + letter : letter, font.get()));
            start = end;
        }
        return List.copyOf(runs);
    }

    private static Optional<Font> withAll(List<Font> fonts, String text) {
        return fonts.stream().filter(font -> font.canDisplayUpTo(text) < 0).findFirst();
    }

    /** The typefaces of the folder, and behind them the embedded one, since many of another script have no Latin letters. */
    private static List<Font> read(Path folder) {
        try (var files = Files.list(folder); var latin = PDDocument.class.getClassLoader().getResourceAsStream(LATIN)) {
            var own = files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf)")).sorted()
                    .map(Typefaces::font);
            return Stream.concat(own, Stream.of(Font.createFont(Font.TRUETYPE_FONT, latin))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("SELAMAT_POSTER_FONTS: " + folder + " can't be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Font font(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("SELAMAT_POSTER_FONTS: " + file + " is no TrueType or OpenType font", e);
        }
    }
}
