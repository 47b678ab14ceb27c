package org.selamat.vaccine.rest.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;
import org.selamat.vaccine.domain.review.CertificateReview;
import org.selamat.vaccine.domain.review.QueueFilter;
import org.selamat.vaccine.domain.review.QueuePosition;
import org.selamat.vaccine.domain.review.ReviewGround;

/** Filters and position of the queue, as fields of the query. */
class QueueQuery {

    @QueryParam("proposed")
    Boolean proposed;

    @QueryParam("ground")
    ReviewGround ground;

    @QueryParam("dueBefore")
    String dueBefore;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    QueueFilter filter() {
        return new QueueFilter(Optional.ofNullable(proposed), Optional.ofNullable(ground),
                Optional.ofNullable(dueBefore).map(QueueQuery::instant));
    }

    QueuePosition position() {
        if (cursor == null) {
            return QueuePosition.START;
        }
        var keys = Cursors.decode(cursor, 2);
        try {
            return new QueuePosition(instant(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (IllegalArgumentException notOurs) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }

    static String cursor(CertificateReview last) {
        var position = QueuePosition.behind(last);
        return Cursors.encode(position.deadline(), position.id());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
