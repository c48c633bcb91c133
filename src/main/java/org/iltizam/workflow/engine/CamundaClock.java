package org.iltizam.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.iltizam.shared.MovableClock;
import org.iltizam.workflow.ProcessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks a standing clock from one due job to the next, so that each runs at its own moment. */
@Component
class CamundaClock implements ProcessClock {

    private final ManagementService management;
    private final Clock clock;

    CamundaClock(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    @Override
    public int runDueUntil(Instant until) {
        if (!(clock instanceof MovableClock movable)) {
            throw new IllegalStateException("This clock cannot be moved");
        }
        int jobs = runExecutable();
        for (Job next = nextTimer(until); next != null; next = nextTimer(until)) {
            if (dueAt(next).isAfter(movable.instant())) {
                movable.moveTo(dueAt(next));
            }
            jobs += runExecutable();
        }
        if (until.isAfter(movable.instant())) {
            movable.moveTo(until);
        }
        return jobs;
    }

    private int runExecutable() {
        int jobs = 0;
        for (List<Job> due = executable(); !due.isEmpty(); due = executable()) {
            management.executeJob(due.get(0).getId());
            jobs++;
        }
        return jobs;
    }

    private List<Job> executable() {
        return management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    /** Among thousands of timers of the future only those that are reached are sorted. */
    private @Nullable Job nextTimer(Instant until) {
        return management
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Instant dueAt(Job job) {
        return job.getDuedate().toInstant();
    }
}
