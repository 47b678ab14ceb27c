package org.selamat.vaccine.rest.scan;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A document that looks at its budget whenever the next piece of it is read: decompression asks for them one by one. */
final class GuardedBytes implements RandomAccessRead {

    private final RandomAccessReadBuffer bytes;
    private final Budget budget;

    GuardedBytes(byte[] bytes, Budget budget) {
        this.bytes = new RandomAccessReadBuffer(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        budget.check();
        return bytes.read(into, offset, length);
    }

    @Override
    public long getPosition() throws IOException {
        return bytes.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        bytes.seek(position);
    }

    @Override
    public long length() throws IOException {
        return bytes.length();
    }

    @Override
    public boolean isClosed() {
        return bytes.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return bytes.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
