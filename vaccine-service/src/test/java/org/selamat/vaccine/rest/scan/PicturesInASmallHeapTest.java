package org.selamat.vaccine.rest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selamat.vaccine.rest.print.QrCode;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

/** As much memory as the launcher gives the service, of which the service without any picture fills a third. */
class PicturesInASmallHeapTest {

    private static final String TEXT = TestCode.by(TestSigner.ec("MY")).text();
    private static final int KINDS = 4;

    @TempDir
    private Path folder;
    @TempDir
    private Path output;

    @Test
    void everybodys_largest_pictures_at_once_are_all_read() throws Exception {
        // given: phones' photos of sixteen million pixels, one of them in a document, and a screenshot without loss
        ImageIO.write(photo(4608, 3456), "jpg", folder.resolve("photo.jpg").toFile());
        ImageIO.write(photo(3456, 4608), "jpg", folder.resolve("upright.jpg").toFile());
        ImageIO.write(photo(4608, 3456), "png", folder.resolve("lossless.png").toFile());
        document(folder.resolve("photo.jpg"), folder.resolve("scan.pdf"));

        // when
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m",
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), SmallHeap.class.getName(), "64", folder.toString())
                .redirectErrorStream(true).redirectOutput(output.resolve("said").toFile()).start();

        // then
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        var said = Files.readString(output.resolve("said"));
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.equals("READ [" + TEXT + "]"))).as(said).hasSize(2 * KINDS);
    }

    private static BufferedImage photo(int width, int height) throws IOException {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = photo.createGraphics();
        canvas.setColor(new Color(0xe8f0ee));
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(ImageIO.read(new ByteArrayInputStream(QrCode.of(TEXT).png())), 900, 800, 1500, 1500, null);
        canvas.dispose();
        return photo;
    }

    private static void document(Path photo, Path file) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var canvas = new PDPageContentStream(document, page)) {
                canvas.drawImage(PDImageXObject.createFromFile(photo.toString(), document), 0, 200, 595, 446);
            }
            document.save(file.toFile());
        }
    }
}
