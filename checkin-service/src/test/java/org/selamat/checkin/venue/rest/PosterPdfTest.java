package org.selamat.checkin.venue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.selamat.checkin.testsupport.VisitBuilder.ANNA;
import static org.selamat.checkin.testsupport.VisitBuilder.CAFE;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.venue.application.PrintPoster.Poster;
import org.selamat.checkin.venue.domain.IssuedCode;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.VenueKeys;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.kit.print.Outlines;
import org.selamat.kit.text.Texts;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import io.smallrye.config.SmallRyeConfigBuilder;

class PosterPdfTest {

    private static final Instant ISSUED = Instant.parse("2026-11-18T03:00:00Z");
    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private VenueKeys keys = Keys.of(Keys.pair());

    @Test
    void aPhoneReadsTheCodeAndAPersonTheText() throws Exception {
        // when
        try (var document = readable("Kedai Kopi Bangsar")) {
            // then
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document)).contains("Imbas untuk daftar masuk", "Scan to check in",
                    "Kedai Kopi Bangsar", "12, Jalan Telawi 3", keys.current(ISSUED).id().value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "zh", "ta" })
    void everyLineThatNoTypefaceHasIsDrawnAsItIsWrittenNow(String language) throws Exception {
        // given
        var outlines = Outlines.of("texts/poster.outlines");
        var content = raw(new PosterPdf(typefaces(null)).of(poster("Kedai Kopi Bangsar")).orElseThrow());
        for (var key : List.of("scan", "watch", "report")) {
            // when
            var text = Texts.of("texts/poster", new Locale(language), key);
            // then
            assertThat(outlines.outline(text)).as("draw it again: DrawOutlines").isPresent();
            assertThat(content).contains(text);
        }
    }

    @Test
    void thereIsNoPosterWithoutTheName() {
        assertThat(new PosterPdf(typefaces(null)).of(poster("茨厂街咖啡店"))).isEmpty();
        assertThat(new PosterPdf(typefaces(null)).of(poster("Kedai 茨厂街"))).isEmpty();
    }

    @Test
    void eachLetterComesFromATypefaceThatHasIt() throws Exception {
        // given
        var greek = only("Κωδικός");
        var cyrillic = only("Кафе ");
        // when
        var mixed = new Typefaces(List.of(greek, cyrillic)).outline("Κωδικός Кафе", 20).orElseThrow();
        // then
        assertThat(mixed.getBounds2D().getWidth()).isCloseTo(
                new Typefaces(List.of(only("Κωδικός Кафе"))).outline("Κωδικός Кафе", 20).orElseThrow().getBounds2D().getWidth(),
                within(1.0));
        assertThat(new Typefaces(List.of(greek, cyrillic)).outline("Κωδικός Cafe", 20)).isEmpty();
    }

    /** A typeface that has these letters alone. */
    private static Font only(String letters) throws Exception {
        try (var file = PDDocument.class.getClassLoader().getResourceAsStream(FONT);
                var whole = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var some = new TTFSubsetter(whole);
            letters.codePoints().forEach(some::add);
            var out = new ByteArrayOutputStream();
            some.writeToStream(out);
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(out.toByteArray()));
        }
    }

    @Test
    void aTypefaceOfTheInstallationDrawsWhatItHas(@TempDir Path folder) throws Exception {
        // given
        try (var font = PDDocument.class.getClassLoader().getResourceAsStream(FONT)) {
            Files.copy(font, folder.resolve("sans.ttf"));
        }
        // when
        var typefaces = typefaces(folder);
        // then
        assertThat(typefaces.outline("Κωδικός", 20).orElseThrow().getBounds2D().getWidth()).isBetween(40.0, 120.0);
        assertThat(typefaces.outline("扫码签到", 20)).isEmpty();
    }

    /** The words beside what is drawn, for programs that read aloud. */
    private static List<String> raw(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var properties = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            return properties.keySet().stream().map(properties::getCOSDictionary)
                    .map(words -> words.getString(COSName.ACTUAL_TEXT)).toList();
        }
    }

    private Poster poster(String name) {
        return new Poster(venue(name), code(name));
    }

    private IssuedCode code(String name) {
        return issued.computeIfAbsent(name,
                n -> new IssuedCode(keys.issue(venue(n), ISSUED), keys.current(ISSUED).id(), ISSUED));
    }

    private final java.util.Map<String, IssuedCode> issued = new java.util.HashMap<>();

    private static Venue venue(String name) {
        return new Venue(CAFE, ANNA,
                new VenueDetails(name, "12, Jalan Telawi 3", VenueType.FOOD, Optional.empty(), "Lembah Pantai"), ISSUED);
    }

    private static Typefaces typefaces(Path folder) {
        var config = new SmallRyeConfigBuilder().withMapping(CheckinConfig.class);
        if (folder != null) {
            config.withDefaultValue("checkin.poster-fonts", folder.toString());
        }
        return new Typefaces(config.build().getConfigMapping(CheckinConfig.class));
    }

    /**
     * A poster whose code says what it should. Of a thousand codes this reader finds its way in one at none of the sizes, so
     * another one is tried before the poster is blamed.
     */
    private PDDocument readable(String name) throws Exception {
        for (int code = 1;; code++) {
            var document = Loader.loadPDF(new PosterPdf(typefaces(null)).of(poster(name)).orElseThrow());
            try {
                assertThat(codeIn(document)).isEqualTo(code(name).text());
                return document;
            } catch (ReaderException unread) {
                document.close();
                assertThat(code).as("codes that can't be read").isLessThan(3);
                keys = Keys.of(Keys.pair());
                issued.clear();
            }
        }
    }

    /** As a phone does, which tries picture after picture: a reader fails at one size of some codes. */
    private static String codeIn(PDDocument document) throws Exception {
        ReaderException failed = null;
        for (int dotsPerInch : new int[] { 150, 110, 200, 130 }) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            try {
                return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
            } catch (ReaderException e) {
                failed = e;
            }
        }
        throw failed;
    }
}
