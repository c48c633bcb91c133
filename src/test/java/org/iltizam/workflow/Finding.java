package org.iltizam.workflow;

/** A rule that a model, a form or a text breaks, and where. */
record Finding(String rule, String where) {

    @Override
    public String toString() {
        return rule + ": " + where;
    }
}
