package org.selamat.identity.person.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.identity.person.domain.DocumentType;
import org.selamat.kit.id.DocumentIndex;

class DocumentsTest {

    private final byte[] key = new byte[32];

    @Test
    void oneDocumentHasOneIndexHoweverItIsTyped() {
        // given
        var typed = Documents.read(DocumentType.MYKAD, "mys", "900101-14-5677").orElseThrow();
        // when
        var again = Documents.read(DocumentType.MYKAD, "MYS", " 900101 145677").orElseThrow();
        // then
        assertThat(typed).isEqualTo(again);
        assertThat(Documents.index(typed, key)).isEqualTo(DocumentIndex.hash(key, "MYKAD", "MYS", "900101145677"))
                .matches("[0-9a-f]{64}").doesNotContain("900101");
        assertThat(typed.toString() + typed.masked()).doesNotContain("900101");
    }

    @ParameterizedTest
    @CsvSource({ "MYKAD, MYS, 90010114567", "MYKAD, SGP, 900101145677", "MYKID, MYS, A00101145677", "PASSPORT, XXX, A1234567",
            "PASSPORT, MYS, A12", "PASSPORT, MYS, A1234567890123456789012", "PASSPORT, MYS, A123*4567" })
    void whatIsNoDocumentIsRefused(DocumentType type, String country, String number) {
        assertThat(Documents.read(type, country, number)).isEmpty();
    }

    @Test
    void twoDocumentsNeverShareAnIndex() {
        // given
        var passport = Documents.read(DocumentType.PASSPORT, "MYS", "900101145677").orElseThrow();
        var myKad = Documents.read(DocumentType.MYKAD, "MYS", "900101145677").orElseThrow();
        // then
        assertThat(Documents.index(passport, key)).isNotEqualTo(Documents.index(myKad, key));
    }
}
