package org.selamat.vaccine.rest.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.selamat.vaccine.rest.scan.Unreadable.Why;

/** Draws the first pages of a PDF document, as a printer would, and looks for codes on them. */
final class PdfPages {

    /** A certificate has one page, some with a cover or a translation. */
    private static final int MAX_PAGES = 4;
    private static final float DPI = 200;
    private static final float POINTS_PER_INCH = 72;
    /** A4 at this resolution has four million. */
    private static final double MAX_PIXELS = 9_000_000;

    private PdfPages() {
    }

    static List<String> texts(byte[] bytes) throws Unreadable {
        try (var document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var found = new ArrayList<String>();
            int pages = Math.min(MAX_PAGES, document.getNumberOfPages());
            for (int page = 0; page < pages; page++) {
                found.addAll(page(document, page));
            }
            return found;
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Why.NOT_A_PICTURE);
        }
    }

    private static List<String> page(PDDocument document, int page) throws IOException, Unreadable {
        var box = document.getPage(page).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
        if (inches * DPI * DPI > MAX_PIXELS) {
            throw new Unreadable(Why.TOO_LARGE);
        }
        return QrReader.texts(new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY));
    }
}
