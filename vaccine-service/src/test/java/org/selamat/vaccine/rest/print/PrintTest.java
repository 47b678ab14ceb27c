package org.selamat.vaccine.rest.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.kit.print.Outlines;
import org.selamat.kit.text.Texts;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.certificate.VaccinationStatement;
import org.selamat.vaccine.domain.course.Notation;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;
import org.selamat.vaccine.domain.dose.Product;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.Uvci;
import org.selamat.vaccine.domain.name.Holder;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** What people hold in their hands, read back the way a scanner and a reader do. */
class PrintTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");
    private static final String TEXT = TestCode.by(TestSigner.ec("MY")).text();
    private static final Instant ISSUED = Instant.parse("2026-11-21T18:00:00Z");
    private static final Instant EXPIRES = ISSUED.plusSeconds(365L * 86_400);
    private static final Product PRODUCT = new Product("EU/1/20/1528", "Comirnaty", "ORG-100030215",
            "Biontech Manufacturing GmbH", "1119349007", "SARS-CoV-2 mRNA vaccine", true);

    @Test
    void the_qr_code_says_what_was_signed_in_the_mode_and_error_correction_that_the_specification_recommends()
            throws Exception {
        // when
        var qr = QrCode.of(TEXT);
        var read = scan(ImageIO.read(new ByteArrayInputStream(qr.png())), Map.of(DecodeHintType.PURE_BARCODE, true));

        // then
        assertThat(read.getText()).isEqualTo(TEXT);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "Q");
        assertThat(qr.mode()).isEqualTo("ALPHANUMERIC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "AHMAD FAIZ BIN ABDULLAH|AHMAD<FAIZ<BIN<ABDULLAH||AHMAD FAIZ BIN ABDULLAH",
            "TAN, Mei Ling|TAN|MEI<LING|TAN, Mei Ling",
            "Červenková Şahin-Łukasz|CERVENKOVA<SAHIN<LUKASZ||Červenková Şahin-Łukasz" })
    void the_page_prints_the_signed_names_and_the_code_in_both_languages(String full, String surname, String given,
            String printed)
            throws Exception {
        // when
        var pdf = pdf(holder(full, surname, given));
        var text = text(pdf);

        // then
        assertThat(text).contains("Sijil Vaksinasi COVID-19", "COVID-19 Vaccination Certificate", printed, "Comirnaty", "2 / 2",
                "2026-10-02", "URN:UVCI:01:MY:", "Malaysia (MY)", "1990-01-01");
        assertThat(scanned(pdf)).isEqualTo(TEXT);
    }

    @Test
    void exactly_what_is_on_the_page_is_what_the_signature_covers() throws Exception {
        // given
        var signer = TestSigner.ec("MY");
        var statement = statement(holder("TAN, Mei Ling", "TAN", "MEI<LING"));
        var code = TestCode.by(signer).content(statement.content())
                .claims(claims -> claims.putAll(Map.of(1, "MY", 6, ISSUED.getEpochSecond(), 4, EXPIRES.getEpochSecond())))
                .text();

        // when: read from the paper, and believed
        var pdf = CertificatePdf.of(statement, certificate(statement), QrCode.of(code), ZONE);
        var believed = new HcertVerifier(SignatureProviders.fastest()).verify(scanned(pdf), signer.trust(), ISSUED)
                .certificate().orElseThrow();
        var signed = believed.content().plain();
        var dose = (Map<?, ?>) ((List<?>) signed.get("v")).get(0);
        var printed = PrintedCertificate.of(statement, certificate(statement), ZONE);

        // then
        assertThat(signed.get("nam")).isEqualTo(Map.of("fn", "TAN", "gn", "Mei Ling", "fnt", "TAN", "gnt", "MEI<LING"));
        assertThat(printed.name()).isEqualTo("TAN, Mei Ling");
        assertThat(printed.mrzName()).isEqualTo("TAN<<MEI<LING");
        assertThat(printed.fields()).extracting(PrintedCertificate.Field::value).containsExactly(
                signed.get("dob").toString(), dose.get("tg").equals("840539006") ? "COVID-19 (SARS-CoV-2)" : "",
                PRODUCT.name() + " · " + dose.get("mp"),
                dose.get("vp").equals(PRODUCT.prophylaxis()) ? PRODUCT.prophylaxisName() : "",
                dose.get("ma").equals(PRODUCT.manufacturer()) ? PRODUCT.manufacturerName() : "",
                dose.get("dn") + " / " + dose.get("sd"), dose.get("dt").toString(), "Malaysia (" + dose.get("co") + ")",
                dose.get("is").toString(), dose.get("ci").toString(), day(believed.claims().issuedAt()),
                day(believed.claims().expiresAt()));
        assertThat(text(pdf)).contains(printed.fields().stream().map(PrintedCertificate.Field::value).toList());
    }

    @Test
    void a_name_in_letters_that_the_typeface_lacks_is_printed_as_machines_read_it() throws Exception {
        assertThat(text(pdf(holder("陈美玲", "CHEN<MEILING", null)))).contains("CHEN<MEILING").doesNotContain("陈");
    }

    @ParameterizedTest
    @ValueSource(strings = { "zh", "ta" })
    void every_name_of_a_field_is_drawn_as_it_is_written_now(String language) throws Exception {
        // given
        var outlines = Outlines.of("print/certificate.outlines");
        var bundle = ResourceBundle.getBundle("print/certificate", new Locale(language));
        var spoken = spoken(pdf(holder("AHMAD", "AHMAD", null)));

        // then
        for (var key : bundle.keySet()) {
            var text = Texts.of("print/certificate", new Locale(language), key);
            assertThat(outlines.outline(text)).as("%s: draw it again, DrawOutlines", key).isPresent();
        }
        for (var key : List.of("title", "name", "mrz-name", "birth-date", "dose", "expires")) {
            assertThat(spoken).contains(Texts.of("print/certificate", new Locale(language), key));
        }
    }

    @Test
    void the_longest_names_stay_on_the_one_page() throws Exception {
        var pdf = pdf(holder(
                "Wijayakulasuriya Arachchige Don Mahinda Premaratne Bandara Samaranayake Jayewardene X".substring(0, 80),
                "WIJAYAKULASURIYA<ARACHCHIGE<DON<MAHINDA<PREMARATNE<BANDARA<SAMARANAYAKE<JAYEWARD".substring(0, 80), null));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(scanned(pdf)).isEqualTo(TEXT);
    }

    @Test
    void the_same_certificate_is_printed_small_enough_for_any_phone() throws Exception {
        assertThat(pdf(holder("AHMAD", "AHMAD", null)).length).isLessThan(150_000);
        assertThat(QrCode.of(TEXT).png().length).isLessThan(20_000);
    }

    private static byte[] pdf(Holder holder) {
        var statement = statement(holder);
        return CertificatePdf.of(statement, certificate(statement), QrCode.of(TEXT), ZONE);
    }

    private static VaccinationStatement statement(Holder holder) {
        var injection = new Injection("EU/1/20/1528", Optional.of("FK9413"), LocalDate.parse("2026-10-02"), 2, 2);
        var person = new PersonId(UUID.randomUUID());
        var dose = new Dose(new DoseId(UUID.randomUUID()), person, injection, Dose.Source.CENTRE, "MY", "centre-kl1",
                Instant.EPOCH);
        return new VaccinationStatement(holder, dose, PRODUCT, Uvci.random("MY", new Random(1)),
                "Ministry of Health, Malaysia");
    }

    private static IssuedCertificate certificate(VaccinationStatement statement) {
        var dose = statement.dose();
        return new IssuedCertificate(new CertificateId(UUID.randomUUID()), dose.person(), dose.id(), new Notation(2, 2),
                statement.uvci(), ISSUED, EXPIRES, new Kid("AAAAAAAAAAA="), "", Optional.empty(), "");
    }

    private static String day(Optional<Instant> instant) {
        return LocalDate.ofInstant(instant.orElseThrow(), ZONE).toString();
    }

    private static Holder holder(String full, String surname, String given) {
        return new Holder(full, surname, Optional.ofNullable(given), LocalDate.parse("1990-01-01"));
    }

    /** The words beside what is drawn, for programs that read the page aloud. */
    private static List<String> spoken(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var properties = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            return properties.keySet().stream().map(properties::getCOSDictionary)
                    .map(words -> words.getString(COSName.ACTUAL_TEXT)).toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage picture(byte[] pdf, int dpi) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, dpi);
            if (System.getProperty("print.to") != null) {
                ImageIO.write(picture, "png", new java.io.File(System.getProperty("print.to") + pdf.length + ".png"));
            }
            return picture;
        }
    }

    /** As a scanner does, which tries picture after picture: a reader fails at one size of some codes. */
    private static String scanned(byte[] pdf) throws Exception {
        ReaderException failed = null;
        for (int dotsPerInch : new int[] { 200, 150, 250, 300 }) {
            try {
                return scan(picture(pdf, dotsPerInch), Map.of(DecodeHintType.TRY_HARDER, true)).getText();
            } catch (ReaderException e) {
                failed = e;
            }
        }
        throw failed;
    }

    private static Result scan(BufferedImage image, Map<DecodeHintType, ?> hints) throws ReaderException {
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))), hints);
    }
}
