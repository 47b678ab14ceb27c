package org.selamat.local.inbox;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.selamat.local.inbox.InboxMessage.Channel;

/** The newest messages, in memory only: they are nobody's record. */
final class InboxMessages {

    static final int CAPACITY = 20_000;

    private final Deque<InboxMessage> newestFirst = new ArrayDeque<>();
    private final Clock clock;
    private long last;

    InboxMessages(Clock clock) {
        this.clock = clock;
    }

    synchronized InboxMessage add(Channel channel, String to, String subject, String text) {
        var message = new InboxMessage(++last, clock.instant(), channel, normal(to), subject, text);
        newestFirst.addFirst(message);
        if (newestFirst.size() > CAPACITY) {
            newestFirst.removeLast();
        }
        return message;
    }

    /** Newest first; only those to one receiver when one is given, and only those after {@code afterId}. */
    synchronized List<InboxMessage> find(Optional<String> to, long afterId, int limit) {
        Optional<String> receiver = to.map(InboxMessages::normal);
        return newestFirst.stream()
                .takeWhile(message -> message.id() > afterId)
                .filter(message -> receiver.isEmpty() || receiver.get().equals(message.to()))
                .limit(limit)
                .toList();
    }

    private static String normal(String to) {
        return to.strip().toLowerCase(Locale.ROOT);
    }
}
