package org.certline.aws.declaration;

/** One thing a function is or may do; what is not declared, the function cannot do. */
public sealed interface Part
        permits Group, KeyUse, ObjectAccess, Route, Schedule, Secret, Setting, Size, Start, TableAccess, Upload {
}
