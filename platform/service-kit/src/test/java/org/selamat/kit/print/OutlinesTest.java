package org.selamat.kit.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.DrawOutlines;

class OutlinesTest {

    private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Test
    void whatWasDrawnIsReadAsItWasToAFiveHundredthOfItsSize() throws Exception {
        // given
        Font font;
        try (var file = PDDocument.class.getClassLoader().getResourceAsStream(FONT)) {
            font = Font.createFont(Font.TRUETYPE_FONT, file);
        }
        // when
        var outlines = outlines(new DrawOutlines(List.of(font)).line("Κωδικός, 19"));
        // then
        var outline = outlines.outline("Κωδικός, 19").orElseThrow();
        var drawn = new TextLayout("Κωδικός, 19", font.deriveFont(1000f), new FontRenderContext(null, true, true));
        assertThat(outline.advance()).isCloseTo(drawn.getAdvance() / 1000, within(0.002f));
        var read = outline.shape().getBounds2D();
        var expected = drawn.getOutline(null).getBounds2D();
        assertThat(read.getX()).isCloseTo(expected.getX() / 1000, within(0.004));
        assertThat(read.getHeight()).isCloseTo(expected.getHeight() / 1000, within(0.004));
        assertThat(read.getWidth()).isCloseTo(expected.getWidth() / 1000, within(0.004));
        assertThat(outlines.outline("Κωδικός")).isEmpty();
    }

    @Test
    void whatIsNoPathIsADefectOfTheResource() {
        assertThatThrownBy(() -> outlines("a\t500\tm 0 0 x 1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Outlines outlines(String line) {
        return Outlines.read(new BufferedReader(new StringReader("# a comment\n" + line)));
    }
}
