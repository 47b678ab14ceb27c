package org.selamat.vaccine.rest.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.selamat.vaccine.rest.scan.Budget.Spent;
import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** Draws the first pages of a PDF document, as a printer would, and looks for codes on them. */
final class PdfPages {

    /** A certificate has one page, some with a cover or a translation. */
    private static final int MAX_PAGES = 4;
    private static final float DPI = 200;
    private static final float POINTS_PER_INCH = 72;
    /** A4 at this resolution has four million. */
    private static final double MAX_PIXELS = 9_000_000;
    /** Opening takes a few megabytes, a page with a photo a hundred. */
    private static final long MAX_ALLOCATED = 192L << 20;
    private static final Duration MAX_TIME = Duration.ofSeconds(4);
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern TABLES = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern TWICE = Pattern
            .compile("/(ASCII85Decode|ASCIIHexDecode|LZWDecode|RunLengthDecode|A85|AHx|LZW|RL)[\\s/\\]>]");

    private PdfPages() {
    }

    static List<String> texts(byte[] bytes) throws Unreadable {
        if (isUnguarded(new String(bytes, ISO_8859_1))) {
            throw new Unreadable(Why.NOT_A_PICTURE);
        }
        var opening = budget();
        try (var document = Loader.loadPDF(new GuardedBytes(bytes, opening), "", IOUtils.createMemoryOnlyStreamCache())) {
            new PdfStreams(opening).check(document.getDocument());
            var found = new ArrayList<String>();
            int pages = Math.min(MAX_PAGES, document.getNumberOfPages());
            for (int page = 0; page < pages; page++) {
                found.addAll(page(document, page));
            }
            return found;
        } catch (Spent spent) {
            throw new Unreadable(spent.why());
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Why.NOT_A_PICTURE);
        }
    }

    /**
     * What unfolds while the document is opened, and not from its bytes but from what was unfolded of them before: a protected
     * document, or its own tables behind one filter after another. Names may be written with {@code #}.
     */
    private static boolean isUnguarded(String document) {
        var plain = ESCAPED.matcher(document).replaceAll(name -> Matcher
                .quoteReplacement(String.valueOf((char) Integer.parseInt(name.group(1), 16))));
        return plain.contains("/Encrypt") || TABLES.matcher(plain).find() && TWICE.matcher(plain).find();
    }

    private static List<String> page(PDDocument document, int page) throws IOException, Unreadable {
        var box = document.getPage(page).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
        if (inches * DPI * DPI > MAX_PIXELS) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        return QrReader.texts(new GuardedRenderer(document, budget()).renderImageWithDPI(page, DPI, ImageType.GRAY));
    }

    private static Budget budget() {
        return Budget.of(MAX_ALLOCATED, MAX_TIME);
    }
}
