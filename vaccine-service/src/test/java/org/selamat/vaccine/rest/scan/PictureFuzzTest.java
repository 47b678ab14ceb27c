package org.selamat.vaccine.rest.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** As {@code HcertFuzzTest}, for pictures and documents: texts, or a reason why there is none. */
class PictureFuzzTest {

    private static final List<String> BEGINNINGS = List.of("", "\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff", "GIF89a", "BM",
            "%PDF-1.7\n");

    @FuzzTest(maxDuration = "60s")
    void any_picture(FuzzedDataProvider data) {
        var text = BEGINNINGS.get(data.consumeInt(0, BEGINNINGS.size() - 1))
                + new String(data.consumeRemainingAsBytes(), ISO_8859_1);
        try {
            assertThat(CodeScanner.texts(text.getBytes(ISO_8859_1))).isNotEmpty();
        } catch (Unreadable told) {
            assertThat(told.why()).isNotNull();
        }
    }
}
