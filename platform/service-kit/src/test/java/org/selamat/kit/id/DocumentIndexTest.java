package org.selamat.kit.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIndexTest {

    private static final byte[] KEY = new byte[32];

    @ParameterizedTest
    @ValueSource(strings = { "A90010114567", "a900101-14-567", " A 900101 14 567 ", "A900101.14/567", "A\t90010114567\n",
            "Ａ９００１０１－１４－５６７", "A9001011456７" })
    void theSameDocumentHoweverItIsTyped(String typed) {
        assertThat(DocumentIndex.number(typed)).isEqualTo("A90010114567");
        assertThat(DocumentIndex.hash(DocumentIndex.keyed(KEY), "PASSPORT", "MYS", typed))
                .isEqualTo(DocumentIndex.hash(KEY, "passport", "mys", "A90010114567"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "1234", "----------", "123456789012345678901", "12345_6", "12345é" })
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> DocumentIndex.number(typed)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1234");
    }
}
