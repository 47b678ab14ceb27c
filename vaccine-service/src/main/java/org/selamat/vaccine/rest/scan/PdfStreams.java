package org.selamat.vaccine.rest.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.selamat.vaccine.rest.scan.Budget.Spent;
import org.selamat.vaccine.rest.scan.Unreadable.Why;

/**
 * Unfolds every stream of a document once, filter by filter, into nothing: what becomes too large is known before anything
 * that keeps it in memory unfolds it. And no picture may claim more pixels than a phone's photo has.
 */
final class PdfStreams {

    /** All streams together; a page of text has kilobytes, a scanned one ten megabytes. */
    private static final long MAX_UNFOLDED = 64L << 20;
    private static final long MAX_PIXELS = 16_000_000;
    private static final Set<COSName> PICTURES = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION, COSName.JBIG2_DECODE, COSName.JPX_DECODE);

    private final Budget budget;
    private long unfolded;

    PdfStreams(Budget budget) {
        this.budget = budget;
    }

    /** @throws Spent for a document that isn't worth its paper */
    void check(COSDocument document) throws IOException {
        for (var key : new ArrayList<>(document.getXrefTable().keySet())) {
            budget.check();
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                try (var raw = stream.createRawInputStream()) {
                    check(raw, stream);
                }
            }
        }
    }

    /** Of a picture in the middle of a page, whose fields have short names. */
    void check(byte[] data, COSDictionary fields) throws IOException {
        check(new ByteArrayInputStream(data), fields);
    }

    private void check(InputStream raw, COSDictionary fields) throws IOException {
        long pixels = (long) fields.getInt(COSName.WIDTH, COSName.W, 0) * fields.getInt(COSName.HEIGHT, COSName.H, 0);
        if (pixels > MAX_PIXELS) {
            throw new Spent(Why.TOO_LARGE);
        }
        var filters = filters(fields.getDictionaryObject(COSName.FILTER, COSName.F));
        var input = raw;
        for (int i = 0; i < filters.size() && !PICTURES.contains(filters.get(i)); i++) {
            var output = new Counted(i + 1 < filters.size());
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(input, output, fields, i);
            input = new ByteArrayInputStream(output.toByteArray());
        }
    }

    private static List<COSName> filters(COSBase value) {
        if (value instanceof COSArray several) {
            return several.toList().stream().filter(COSName.class::isInstance).map(COSName.class::cast).toList();
        }
        return value instanceof COSName one ? List.of(one) : List.of();
    }

    /** Counts towards the whole document; kept only when another filter reads it. */
    private final class Counted extends ByteArrayOutputStream {

        private final boolean kept;

        private Counted(boolean kept) {
            this.kept = kept;
        }

        @Override
        public synchronized void write(int one) {
            count(1);
            if (kept) {
                super.write(one);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            count(length);
            if (kept) {
                super.write(bytes, offset, length);
            }
        }

        private void count(int length) {
            unfolded += length;
            if (unfolded > MAX_UNFOLDED) {
                throw new Spent(Why.TOO_LARGE);
            }
        }
    }
}
