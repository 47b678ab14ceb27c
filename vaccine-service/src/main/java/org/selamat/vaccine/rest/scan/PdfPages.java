package org.selamat.vaccine.rest.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
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
    /** Opening takes a few megabytes, a page with pictures some tens; photos are looked at beside it. */
    private static final long MAX_ALLOCATED = 96L << 20;
    private static final Duration MAX_TIME = Duration.ofSeconds(4);
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern TABLES = Pattern.compile("/(ObjStm|XRef)\\b");
    private static final Pattern TWICE = Pattern
            .compile("/(ASCII85Decode|ASCIIHexDecode|LZWDecode|RunLengthDecode|A85|AHx|LZW|RL)[\\s/\\]>]");

    /** What the libraries load once, from every archive on the class path, is no document's cost. */
    static {
        prepare();
    }

    private PdfPages() {
    }

    /** Whatever the document is, it takes the same share of memory, and may allocate no more than that. */
    static List<String> texts(byte[] bytes, PictureMemory memory) throws Unreadable {
        long most = Math.min(MAX_ALLOCATED, memory.largest());
        try (var share = memory.take(most)) {
            return texts(bytes, most);
        }
    }

    private static List<String> texts(byte[] bytes, long most) throws Unreadable {
        if (isUnguarded(new String(bytes, ISO_8859_1))) {
            throw new Unreadable(Why.NOT_A_PICTURE);
        }
        var opening = budget(most);
        try (var document = Loader.loadPDF(new GuardedBytes(bytes, opening), "", IOUtils.createMemoryOnlyStreamCache())) {
            new PdfStreams(opening).check(document.getDocument());
            var found = new LinkedHashSet<String>();
            var time = Budget.of(MAX_TIME);
            int pages = Math.min(MAX_PAGES, document.getNumberOfPages());
            for (int page = 0; page < pages; page++) {
                var photos = PdfPhotos.of(document.getPage(page));
                found.addAll(photos.texts(most, time));
                found.addAll(page(document, page, new GuardedRenderer(document, photos, budget(most))));
            }
            return List.copyOf(found);
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

    private static List<String> page(PDDocument document, int page, GuardedRenderer renderer) throws IOException, Unreadable {
        var box = document.getPage(page).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
        if (inches * DPI * DPI > MAX_PIXELS) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        return QrReader.texts(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
    }

    /** A failure is none of this class: then the first document pays, and may be refused. */
    private static void prepare() {
        try (var document = Loader.loadPDF(sample())) {
            new PDFRenderer(document).renderImage(0);
        } catch (IOException | RuntimeException broken) {
            return;
        }
    }

    private static byte[] sample() throws IOException {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var canvas = new PDPageContentStream(document, page)) {
                var dot = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                canvas.drawImage(LosslessFactory.createFromImage(document, dot), 0, 0);
                canvas.drawImage(JPEGFactory.createFromImage(document, dot), 8, 8);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Budget budget(long most) {
        return Budget.of(most, MAX_TIME);
    }
}
