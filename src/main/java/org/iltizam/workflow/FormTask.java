package org.iltizam.workflow;

/** A {@link TaskHandler} that knows which task it handles and which record its form becomes. */
public abstract class FormTask<F> implements TaskHandler<F> {

    private final String process;
    private final String task;
    private final Class<F> form;

    protected FormTask(String process, String task, Class<F> form) {
        this.process = process;
        this.task = task;
        this.form = form;
    }

    @Override
    public final String process() {
        return process;
    }

    @Override
    public final String task() {
        return task;
    }

    @Override
    public final Class<F> form() {
        return form;
    }
}
