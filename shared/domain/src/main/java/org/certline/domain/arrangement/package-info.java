/** Seats, ticket numbers and when they may be changed and shown 排考管理 (manual 001 §5.2.8). */
package org.certline.domain.arrangement;
