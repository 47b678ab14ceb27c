package org.selamat.checkin.venue.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.venue.application.PrintPoster.Poster;
import org.selamat.kit.print.Outlines;
import org.selamat.kit.text.Texts;

/** The poster as one A4 page: what to do, the code as large as the page allows, the venue, and what to watch for. */
@Singleton
class PosterPdf {

    private static final String BUNDLE = "texts/poster";
    private static final List<Locale> LANGUAGES = List.of(new Locale("ms"), new Locale("en"), new Locale("zh"),
            new Locale("ta"));

    /** The Chinese and Tamil lines, which the embedded typeface can't write. */
    private static final Outlines OUTLINES = Outlines.of(BUNDLE + ".outlines");

    private final Typefaces typefaces;

    PosterPdf(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Empty when no typeface has all letters of the name and the address: visitors are told to compare them, so a poster
     * without them would teach nobody to look.
     */
    Optional<byte[]> of(Poster poster) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            describe(document, poster);
            boolean named;
            try (var sheet = new PosterSheet(document, typefaces)) {
                lines(sheet, 26, "scan");
                sheet.code(poster.code().text());
                named = sheet.line(poster.venue().details().name(), 22)
                        && sheet.line(poster.venue().details().address(), 12);
                sheet.gap(10);
                lines(sheet, 11, "watch", "report");
                sheet.gap(6);
                sheet.line(poster.code().key().value() + "  " + DateTimeFormatter.ISO_LOCAL_DATE
                        .format(LocalDays.of(poster.code().validFrom())), 8);
            }
            document.save(out);
            return Optional.of(out.toByteArray()).filter(drawn -> named);
        } catch (IOException e) {
            throw new UncheckedIOException("the poster can't be drawn", e);
        }
    }

    private static void lines(PosterSheet sheet, float size, String... keys) throws IOException {
        for (var language : LANGUAGES) {
            for (var key : keys) {
                line(sheet, Texts.of(BUNDLE, language, key), size);
            }
        }
    }

    private static void line(PosterSheet sheet, String text, float size) throws IOException {
        var drawn = OUTLINES.outline(text);
        if (drawn.isPresent()) {
            sheet.line(drawn.get(), size);
        } else {
            sheet.line(text, size);
        }
    }

    private static void describe(PDDocument document, Poster poster) {
        var information = document.getDocumentInformation();
        information.setTitle(poster.venue().details().name());
        information.setCreationDate(GregorianCalendar.from(poster.code().validFrom().atZone(LocalDays.ZONE)));
        document.getDocumentCatalog().setLanguage("ms");
    }
}
