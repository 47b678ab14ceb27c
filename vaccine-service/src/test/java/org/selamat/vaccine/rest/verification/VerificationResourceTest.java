package org.selamat.vaccine.rest.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.vaccine.rest.scan.Scanner;
import org.selamat.vaccine.rest.scan.Unreadable;
import org.selamat.vaccine.rest.scan.Unreadable.Why;
import org.selamat.vaccine.rest.scan.Upload;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

@ServiceTest
class VerificationResourceTest {

    @Inject
    DataSource database;
    @Inject
    Scanner scanner;

    @Test
    void a_stranger_is_told_that_the_signer_is_unknown_and_nothing_of_the_content() {
        given().contentType("application/json").body(Map.of("text", TestCode.by(TestSigner.ec("ZZ")).text()))
                .post("/public/v1/certificate-verifications").then().statusCode(200).body("valid", equalTo(false))
                .body("format", equalTo("HC1")).body("checks", hasSize(12)).body("content", nullValue())
                .body("issuedAt", nullValue()).body("checks[5].code", equalTo("SIGNER_UNKNOWN"))
                .body("checks.findAll { it.name in ['SCHEMA', 'EXPIRED'] }.outcome", everyItem(equalTo("NOT_RUN")));
    }

    @Test
    void nonsense_is_an_answer_and_too_much_of_it_an_error() {
        given().contentType("application/json").body(Map.of("text", "hello")).post("/public/v1/certificate-verifications")
                .then()
                .statusCode(200).body("valid", equalTo(false)).body("format", nullValue());
        given().contentType("application/json").body(Map.of("text", "HC1:" + "0".repeat(5000)))
                .post("/public/v1/certificate-verifications").then().statusCode(400)
                .body("errors[0].field", equalTo("text"));
        given().contentType("application/json").body(Map.of("text", " ")).post("/public/v1/certificate-verifications").then()
                .statusCode(400);
        given().contentType("application/json").body(Map.of("text", "HC1:", "at", "yesterday"))
                .post("/public/v1/certificate-verifications").then().statusCode(400);
    }

    @Test
    void verifying_leaves_no_trace() throws Exception {
        // given
        var before = rows();

        // when
        given().contentType("application/json").body(Map.of("text", TestCode.by(TestSigner.ec("ZZ")).text()))
                .post("/public/v1/certificate-verifications").then().statusCode(200).header("Cache-Control", "no-store");

        // then
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void pictures_that_dont_fit_into_memory_now_are_asked_for_later() throws Exception {
        // given: others' pictures fill what there is
        var held = new ArrayList<Upload>();
        for (int length : new int[] { 5 << 20, 1 << 16, 1 << 10 }) {
            fill(held, length);
        }

        // when
        given().contentType("image/png").body(new byte[10]).post("/public/v1/certificate-pictures").then().statusCode(503)
                .header("Retry-After", equalTo("5")).body("type", equalTo("urn:problem:vaccine:pictures-busy"));
        held.forEach(Upload::close);

        // then
        given().contentType("image/png").body(new byte[10]).post("/public/v1/certificate-pictures").then().statusCode(422);
    }

    @Test
    void the_trust_list_tells_everybody_our_signers() {
        // when
        var answer = given().get("/public/v1/trust-list");

        // then
        answer.then().statusCode(200).body("signers.size()", greaterThanOrEqualTo(1)).body("signers[0].country", equalTo("MY"));
        assertThat(Base64.getDecoder().decode(answer.jsonPath().getString("signers[0].kid"))).hasSize(8);
        given().header("If-None-Match", answer.header("ETag")).get("/public/v1/trust-list").then().statusCode(304);
    }

    private void fill(List<Upload> held, int length) {
        try {
            while (true) {
                held.add(scanner.receive(InputStream.nullInputStream(), length));
            }
        } catch (Unreadable full) {
            assertThat(full.why()).isEqualTo(Why.BUSY);
        }
    }

    /** Rows of every table of ours. */
    private Map<String, Integer> rows() throws Exception {
        var rows = new TreeMap<String, Integer>();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var table : new String[] { "dose", "certificate", "foreign_certificate", "known_person" }) {
                try (var count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    count.next();
                    rows.put(table, count.getInt(1));
                }
            }
        }
        return rows;
    }
}
