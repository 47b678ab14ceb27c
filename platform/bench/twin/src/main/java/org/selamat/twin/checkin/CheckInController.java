package org.selamat.twin.checkin;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Who comes twice with one id gets the first answer. */
@RestController
class CheckInController {

    private static final String PATH = "/v1/me/visits";

    private final VenueCodes codes;
    private final RecordVisit record;
    private final VisitRows visits;
    private final Clock clock;

    CheckInController(VenueCodes codes, RecordVisit record, VisitRows visits, Clock clock) {
        this.codes = codes;
        this.record = record;
        this.visits = visits;
        this.clock = clock;
    }

    @PostMapping(PATH)
    ResponseEntity<Receipt> checkIn(@RequestBody CheckInRequest request, @AuthenticationPrincipal Jwt token) {
        if (!request.isWhole()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "id, qr and checkedInAt are needed");
        }
        var code = codes.read(request.qr())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "not a venue's code"));
        var person = UUID.fromString(token.getSubject());
        var visit = recorded(new VisitRow(request.id(), person, code.venue(), request.checkedInAt(), clock.instant()));
        if (!visit.personId().equals(person)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "this id is another visit's");
        }
        return ResponseEntity.created(URI.create(PATH + "/" + visit.getId())).body(Receipt.of(visit, code));
    }

    private VisitRow recorded(VisitRow visit) {
        try {
            return record.record(visit);
        } catch (DataIntegrityViolationException twice) {
            return visits.findById(visit.getId()).orElseThrow(() -> twice);
        }
    }
}
