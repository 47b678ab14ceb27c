package org.selamat.checkin.venue.rest;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.selamat.checkin.CheckinConfig;

import io.quarkus.runtime.Startup;

/**
 * Typefaces of the installation for what the embedded one lacks: Chinese and Tamil, above all. Text is shaped by Java,
 * which knows how Tamil vowels go around their consonants, and drawn as outlines.
 */
@Singleton
@Startup
class Typefaces {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Font> fonts;

    Typefaces(CheckinConfig config) {
        this.fonts = config.posterFonts().map(Typefaces::read).orElse(List.of());
    }

    /** The outline of a line of text, base line at 0; empty when no typeface has all of its letters. */
    Optional<Shape> outline(String text, float size) {
        return fonts.stream().filter(font -> font.canDisplayUpTo(text) < 0).findFirst()
                .map(font -> new TextLayout(text, font.deriveFont(size), EXACT).getOutline(null));
    }

    private static List<Font> read(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf)")).sorted()
                    .map(Typefaces::font).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("SELAMAT_POSTER_FONTS: " + folder + " can't be read", e);
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
