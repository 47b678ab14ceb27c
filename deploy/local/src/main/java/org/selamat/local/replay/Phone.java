package org.selamat.local.replay;

import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.selamat.local.client.Answer;
import org.selamat.local.client.Call;
import org.selamat.local.client.CitizenSession;
import org.selamat.local.client.UnexpectedAnswerException;

/**
 * A phone as it should be: each scan goes into its queue at its moment, with its id and time, and leaves it only when it is
 * acknowledged or refused for good. What could not be sent is sent again later, no earlier than the service asked for, at
 * random moments that lie ever further apart, and together, signed, when more is waiting. When it hears that its clock is off,
 * it sets it.
 */
final class Phone implements Runnable {

    private static final int UPLOAD = 50;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final CitizenSession person;
    private final List<String> codes;
    private final Paths paths;
    private final BlockingQueue<Long> due = new LinkedBlockingQueue<>();
    private final PhoneQueue queue;
    private final Pause pause = new Pause(new Random());
    private int turn;

    Phone(CitizenSession person, List<String> codes, Paths paths, Account account) {
        this.person = person;
        this.codes = codes;
        this.paths = paths;
        this.queue = new PhoneQueue(person.clock(), account);
    }

    /** A scan at this moment; moments come in order. */
    void scanAt(long nanoTime) {
        due.add(nanoTime);
    }

    @Override
    public void run() {
        try {
            while (true) {
                collect();
                if (send()) {
                    pause.over();
                } else {
                    TimeUnit.MILLISECONDS.sleep(pause.next().toMillis());
                    collect();
                    queue.delayed();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes into the queue what is due, and waits for the next scan when there is nothing. */
    private void collect() throws InterruptedException {
        if (queue.size() == 0) {
            scan(due.take());
        }
        for (Long next = due.peek(); next != null && next <= System.nanoTime(); next = due.peek()) {
            scan(due.take());
        }
    }

    private void scan(long moment) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, moment - System.nanoTime()));
        queue.scan(codes.get(turn++ % codes.size()), moment);
    }

    /** Whether everything that was tried has left the queue. */
    private boolean send() {
        try {
            return queue.size() == 1 ? sendOne() : sendMany();
        } catch (UnexpectedAnswerException noAnswer) {
            return false;
        }
    }

    /** What is refused alone goes as an upload, whose answer says why, and what the time is. */
    private boolean sendOne() {
        var one = queue.oldest(1);
        Answer answer = send(post("/v1/me/visits").json(one.told().get(0).body()));
        return switch (answer.status()) {
            case CREATED -> {
                queue.acknowledged(one, 0);
                yield true;
            }
            case CONFLICT, UNPROCESSABLE -> sendMany();
            default -> false;
        };
    }

    private boolean sendMany() {
        Call call = post("/v1/me/visits/uploads");
        var upload = queue.oldest(UPLOAD);
        byte[] body = upload.body();
        return queue.settle(upload, send(call.json(body).header("Queue-Signature", person.queueSignature(body))));
    }

    private Call post(String path) {
        int way = ThreadLocalRandom.current().nextInt(Disturbance.PATHS);
        return paths.at(System.nanoTime(), way).post(path).bearer(person.token());
    }

    private Answer send(Call call) {
        Answer answer = call.send();
        pause.asked(answer.retryAfter());
        return answer;
    }
}
