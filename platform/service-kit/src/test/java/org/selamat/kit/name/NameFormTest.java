package org.selamat.kit.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource({ "d'Červenková Panklová,DCERVENKOVA<PANKLOVA", "Jiřina-Maria Alena,JIRINA<MARIA<ALENA",
            "Åse Ærø Ößterreich Ümit Þór,AASE<AEROE<OESSTERREICH<UEMIT<THOR", "Ｓｉｔｉ　Ａｍｉｎａｈ,SITI<AMINAH", "Ñuñoz,NUNOZ",
            "Nur'Ain,NURAIN", "李小龙,<" })
    void lettersAreThoseOfAMachineReadableZone(String name, String letters) {
        assertThat(MrzLetters.of(name)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({ "Ahmad Faiz bin Abdullah,AHMAD|FAIZ|ABDULLAH", "MOHD. RIZAL B. ISMAIL,MUHAMMAD|RIZAL|ISMAIL",
            "Kumar A/L Ramasamy,KUMAR|RAMASAMY", "Tan Sri Dato' Dr. Lim Ah Kow,LIM|AH|KOW", "'TAN, Mei Ling',TAN|MEI|LING",
            "Hajah Siti Hajar,SITI|HAJAR", "Bin,BIN", "Suharto Suharto,SUHARTO", "Jugah anak Barieng,JUGAH|BARIENG" })
    void onlyWhatTellsPeopleApartCounts(String name, String parts) {
        assertThat(NameForm.of(name)).singleElement()
                .satisfies(form -> assertThat(String.join("|", form.parts())).isEqualTo(parts));
    }

    @Test
    void anAliasIsANameOfItsOwn() {
        assertThat(NameForm.of("Lim Ah Kow @ Adam")).extracting(form -> String.join(" ", form.parts()))
                .containsExactly("LIM AH KOW ADAM", "LIM AH KOW", "ADAM");
    }

    @Test
    void aTextWithoutALatinLetterIsNoName() {
        assertThat(NameForm.of(" @ 123 李 ")).isEmpty();
    }

    @Test
    void aNameNeverShowsItself() {
        assertThat(NameForm.of("Siti Aminah").toString()).doesNotContainIgnoringCase("siti");
    }

    @ParameterizedTest
    @CsvSource({ "SYARIFAH,SHARIFAH", "ERIKA,ERICA", "WEI,WEY", "HUSSIN,HUSEIN", "LING,LNIG", "ZAINAB,ZAINAP~" })
    void spellingHabitsAreNotHeard(String one, String other) {
        boolean same = !other.endsWith("~");
        assertThat(NameSound.of(one).equals(NameSound.of(other.replace("~", "")))).isEqualTo(same);
    }
}
