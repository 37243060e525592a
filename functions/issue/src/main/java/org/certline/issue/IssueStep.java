package org.certline.issue;

/** The steps of the workflow {@code issue} that this function does. */
enum IssueStep {
    /** Takes up the records of a page, and gives each its number and the version of its file. */
    NUMBER,
    /** Makes the PDF of a certificate. */
    RENDER,
    /** Keeps why a certificate failed. */
    FAIL,
    /** Makes the sealed and recorded files of a page the current ones. */
    PUBLISH,
    /** Ends the task, counting what came of it. */
    FINISH,
    /** Ends the task after a step that went wrong for good; what is not issued counts as failed. */
    ABORT
}
