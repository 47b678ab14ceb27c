package org.selamat.local.replay;

import java.util.ArrayList;
import java.util.List;

/** All phones of a replay; the scans of the country are dealt out to them in turn. */
final class Phones {

    private final Paths paths;
    private final List<Phone> phones = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private int turn;

    Phones(Crowd crowd, Paths paths, Account account) {
        this.paths = paths;
        for (int i = 0; i < crowd.people().size(); i++) {
            var phone = new Phone(crowd.people().get(i), crowd.codesFrom(i), paths, account);
            var thread = new Thread(phone, "phone-" + i);
            thread.setDaemon(true);
            phones.add(phone);
            threads.add(thread);
        }
    }

    /** The day begins; returns its first moment. */
    long beginNow() {
        paths.beginNow();
        threads.forEach(Thread::start);
        return System.nanoTime();
    }

    void scanAt(long nanoTime) {
        phones.get(turn++ % phones.size()).scanAt(nanoTime);
    }

    void switchOff() {
        threads.forEach(Thread::interrupt);
    }
}
