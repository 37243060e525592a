/** Scores, their correction and publicity, and what they make of a registration 科目成绩、考证结果 (manual 001 §5.2.9, §5.2.10). */
package org.certline.domain.score;
