package org.selamat.checkin.visit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCheckInTest {

    private static final String ID = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b";

    @Test
    void theBodyThatPhonesSendIsRead() {
        var body = "{\"id\":\"" + ID
                + "\",\"qr\":\"https://selamat.example/c#1.A.B\",\"checkedInAt\":\"2026-11-20T04:31:09.415Z\"}";
        assertThat(PlainCheckIn.read(body.getBytes(UTF_8))).contains(new CheckInRequest(UUID.fromString(ID),
                "https://selamat.example/c#1.A.B", Instant.parse("2026-11-20T04:31:09.415Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "{", "[]", "null", "{}",
            "{'id':'1-1-1-1-1','qr':'x','checkedInAt':'2026-11-20T04:31:09Z'}",
            "{'id':'019a9ea19-c07-7d13-a4b5-c6d7e8f90a1b','qr':'x','checkedInAt':'2026-11-20T04:31:09Z'}",
            "{'id':'ID','qr':'','checkedInAt':'2026-11-20T04:31:09Z'}",
            "{'id':'ID','qr':'x','checkedInAt':'yesterday'}",
            "{'id':'ID','qr':'x','checkedInAt':1700000000}",
            "{'id':'ID','qr':null,'checkedInAt':'2026-11-20T04:31:09Z'}",
            "{'id':'ID','qr':['x'],'checkedInAt':'2026-11-20T04:31:09Z'}",
            "{'id':'ID','qr':'x','qr':'y','checkedInAt':'2026-11-20T04:31:09Z'}",
            "{'id':'ID','qr':'x','checkedInAt':'2026-11-20T04:31:09Z','more':'z'}",
            "{'id':'ID','qr':'x','checkedInAt':'2026-11-20T04:31:09Z'} {}",
            "{'id':'ID','qr':'x'}" })
    void anythingElseIsLeftToTheStrictReader(String body) {
        assertThat(PlainCheckIn.read(body.replace('\'', '"').replace("ID", ID).getBytes(UTF_8))).isEmpty();
    }
}
