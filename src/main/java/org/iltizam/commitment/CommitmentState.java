package org.iltizam.commitment;

/** Whether an adopted commitment is still to be kept. */
public enum CommitmentState {
    IN_FORCE,
    /** A plan version, approved by the committee, took it out with a reason. */
    WITHDRAWN
}
