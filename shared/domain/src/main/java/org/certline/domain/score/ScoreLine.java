package org.certline.domain.score;

/**
 * A line of a score sheet as typed.
 *
 * @param number 准考证号 or 考生编号
 * @param points 成绩, empty for those who did not sit
 * @param status 状态: 正常, 缺考, 违纪, or empty for 正常
 */
public record ScoreLine(String number, String name, String points, String status) {
}
