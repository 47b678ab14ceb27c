package org.selamat.vaccine.rest.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.selamat.vaccine.rest.scan.Unreadable.Why;

/**
 * Photos and scans on a page. A page is drawn with more than ten bytes for each pixel of a picture on it, so large JPEG
 * pictures are
 * read by themselves, in grey and at a size that fits, and left out of the drawing.
 */
final class PdfPhotos {

    /** Drawn at most: an A4 page at 150 dots an inch and a code as large as a hand on it. */
    private static final long LARGE = 3_000_000;
    /** Of a pixel while a page is drawn: as a colour, and as what is drawn; each byte of its own twice beside that. */
    private static final int DRAWN_BYTES = 7;
    /** Scanning programs lay a page into one form, hardly into two. */
    private static final int MAX_DEPTH = 3;

    private final List<PDImageXObject> photos = new ArrayList<>();

    private PdfPhotos() {
    }

    static PdfPhotos of(PDPage page) throws IOException {
        var photos = new PdfPhotos();
        photos.collect(page.getResources(), 0);
        return photos;
    }

    private void collect(PDResources resources, int depth) throws IOException {
        if (resources == null || depth > MAX_DEPTH) {
            return;
        }
        for (var name : resources.getXObjectNames()) {
            var object = resources.getXObject(name);
            if (object instanceof PDFormXObject form) {
                collect(form.getResources(), depth + 1);
            } else if (object instanceof PDImageXObject picture && isPhoto(picture) && !has(picture)) {
                photos.add(picture);
            }
        }
    }

    /** The codes on them. */
    Set<String> texts(long most, Budget time) throws IOException, Unreadable {
        var texts = new LinkedHashSet<String>();
        for (var photo : photos) {
            time.check();
            texts.addAll(QrReader.texts(Picture.open(jpeg(photo), most)));
        }
        return texts;
    }

    boolean has(PDImage picture) {
        return photos.stream().anyMatch(photo -> photo.getCOSObject() == picture.getCOSObject());
    }

    /** What it takes to draw it. */
    static long drawn(PDImage picture) throws IOException {
        int components = picture.isStencil() ? 1 : Math.max(1, picture.getColorSpace().getNumberOfComponents());
        long own = Math.max(1, (long) components * picture.getBitsPerComponent() / Byte.SIZE);
        return pixels(picture) * (2 * own + DRAWN_BYTES);
    }

    private static boolean isPhoto(PDImageXObject picture) {
        return pixels(picture) > LARGE && List.of(COSName.DCT_DECODE).equals(picture.getStream().getFilters());
    }

    private static long pixels(PDImage picture) {
        return (long) picture.getWidth() * picture.getHeight();
    }

    private static byte[] jpeg(PDImageXObject picture) throws IOException, Unreadable {
        try (var raw = picture.getStream().getCOSObject().createRawInputStream()) {
            var bytes = raw.readNBytes(CodeScanner.MAX_BYTES + 1);
            if (bytes.length > CodeScanner.MAX_BYTES) {
                throw new Unreadable(Why.TOO_LARGE);
            }
            return bytes;
        }
    }
}
