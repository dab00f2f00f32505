package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private final Set<Integer> done = ConcurrentHashMap.newKeySet();

    private List<Workers.Job> jobs(int count) {
        List<Workers.Job> jobs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            jobs.add(() -> done.add(number));
        }
        return jobs;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 200})
    void everyJobIsDone(int threads) throws Exception {
        Workers.run(jobs(100), threads);

        assertThat(done).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theFirstJobOfTheListThatFailsIsReported(int threads) {
        List<Workers.Job> jobs = jobs(1000);
        for (int i = 10; i < 1000; i++) {
            int number = i;
            jobs.set(i, () -> {
                throw new IOException("job " + number);
            });
        }

        assertThatThrownBy(() -> Workers.run(jobs, threads)).hasMessage("job 10");
        assertThat(done).hasSize(10);
    }

    @Test
    void faultsOfTheProgramComeOutAsTheyAre() {
        List<Workers.Job> jobs = jobs(3);
        jobs.set(1, () -> {
            throw new StackOverflowError("deep");
        });

        assertThatThrownBy(() -> Workers.run(jobs, 2)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void anInterruptStopsAllThreads() {
        List<Workers.Job> jobs = jobs(1000);
        Thread caller = Thread.currentThread();
        CountDownLatch interrupted = new CountDownLatch(1);
        jobs.set(5, () -> {
            caller.interrupt();
            interrupted.countDown();
        });

        assertThatThrownBy(() -> Workers.run(jobs, 1)).isInstanceOf(InterruptedException.class);
        assertThat(done).hasSize(5);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
