package org.selamat.status.policy.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a draft would change, in numbers of people. Sums of parts are the whole, so it can be counted in pieces and in any
 * order.
 *
 * @param labels people by "label now, label then"; only where the two differ
 * @param doorsClosed people whom premises let in now and wouldn't then
 * @param doorsOpened the other way round
 */
public record PolicyDiff(Map<String, Long> labels, long doorsClosed, long doorsOpened, Orders orders) {

    public static final PolicyDiff NONE = new PolicyDiff(Map.of(), 0, 0, Orders.NONE);

    public PolicyDiff {
        labels = new TreeMap<>(labels);
    }

    public PolicyDiff plus(PolicyDiff other) {
        Map<String, Long> sum = new TreeMap<>(labels);
        other.labels.forEach((change, people) -> sum.merge(change, people, Long::sum));
        return new PolicyDiff(sum, doorsClosed + other.doorsClosed, doorsOpened + other.doorsOpened, orders.plus(other.orders));
    }

    /** Home orders that would begin, end at once, or end later or earlier. */
    public record Orders(long begun, long ended, long longer, long shorter) {

        public static final Orders NONE = new Orders(0, 0, 0, 0);

        Orders plus(Orders other) {
            return new Orders(begun + other.begun, ended + other.ended, longer + other.longer, shorter + other.shorter);
        }
    }
}
