package org.selamat.status.order.application;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.notice.domain.Notice;
import org.selamat.status.notice.domain.Notice.Template;
import org.selamat.status.notice.domain.Notices;
import org.selamat.status.order.domain.HomeOrder;

/** Tells a person that an order was issued, that they don't answer under it, or that it should never have been. */
@ApplicationScoped
class TellAboutOrder {

    private final Notices notices;

    TellAboutOrder(Notices notices) {
        this.notices = notices;
    }

    void issued(HomeOrder order) {
        tellUntil(order);
    }

    /** The same words: under which order, and until when from now on. */
    void amended(HomeOrder order) {
        tellUntil(order);
    }

    private void tellUntil(HomeOrder order) {
        notices.request(new Notice(order.person(), Template.ORDER_ISSUED,
                Map.of("number", order.number().text(), "until", order.until().toString())));
    }

    /** The last assessment went without an answer; the next one is open. */
    void missed(HomeOrder order) {
        notices.request(new Notice(order.person(), Template.ASSESSMENT_MISSED, Map.of("number", order.number().text())));
    }

    /** Nobody said that they have it. */
    void unserved(HomeOrder order) {
        notices.request(new Notice(order.person(), Template.ORDER_UNSERVED,
                Map.of("number", order.number().text(), "until", order.until().toString())));
    }

    void revoked(HomeOrder order) {
        notices.request(new Notice(order.person(), Template.ORDER_REVOKED, Map.of("number", order.number().text())));
    }
}
