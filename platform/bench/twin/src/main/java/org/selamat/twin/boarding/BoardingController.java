package org.selamat.twin.boarding;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class BoardingController {

    private static final String PURPOSE = "BOARDING_CHECK";

    private final CheckBoarding boarding;

    BoardingController(CheckBoarding boarding) {
        this.boarding = boarding;
    }

    @PostMapping("/partner/v1/boarding-checks")
    ResponseEntity<byte[]> check(@RequestBody BoardingCheckRequest request, @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("X-Purpose") String purpose, @AuthenticationPrincipal Jwt token) {
        if (!purpose.equals(PURPOSE)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "the purpose is " + PURPOSE);
        }
        if (!request.isWhole()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "traveller, flight and departureAt are needed");
        }
        return ResponseEntity.status(HttpStatus.CREATED).contentType(MediaType.APPLICATION_JSON)
                .body(answer(token.getClaimAsString("azp"), key, request));
    }

    /** Whoever loses the race for a key gets what the other was answered. */
    private byte[] answer(String airline, String key, BoardingCheckRequest request) {
        try {
            return boarding.check(airline, key, request);
        } catch (DataIntegrityViolationException taken) {
            return boarding.check(airline, key, request);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
    }
}
